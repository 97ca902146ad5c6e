"""A number of things that a text brings in, and takes up again with "the" or "all" and another number."""
