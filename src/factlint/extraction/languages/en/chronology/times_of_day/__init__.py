"""How English states times of day and what lies between them."""
