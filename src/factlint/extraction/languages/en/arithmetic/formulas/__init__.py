"""How English states that a number is calculated from others."""
