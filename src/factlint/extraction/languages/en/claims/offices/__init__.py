"""How English says who held an office, and when."""
