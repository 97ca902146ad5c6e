"""How English refers to parts of a text and to other works."""
