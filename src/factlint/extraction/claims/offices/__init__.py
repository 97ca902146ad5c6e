"""Claims of who held an office."""
