"""How English tells that a number is calculated from others."""
