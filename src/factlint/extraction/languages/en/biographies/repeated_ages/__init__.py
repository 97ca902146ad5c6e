"""How English states an age for the second time."""
