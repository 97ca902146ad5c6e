"""How English states a beginning, an end, and the length between them."""
