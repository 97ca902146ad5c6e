"""How English tells who held a post, and when."""
