"""Lists, and what is said of their number or sum."""
