"""How English states who held a post, and when."""
