"""How English tells times of day and what lies between them."""
