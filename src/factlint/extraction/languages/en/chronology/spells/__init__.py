"""How English tells a beginning, an end, and the length between them."""
