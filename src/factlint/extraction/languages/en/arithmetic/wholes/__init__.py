"""How English states a whole and its parts."""
