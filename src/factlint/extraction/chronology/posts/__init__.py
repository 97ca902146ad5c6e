"""Terms in a post, and what was done in them."""
