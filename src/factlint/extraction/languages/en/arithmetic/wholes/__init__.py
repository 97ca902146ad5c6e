"""How English tells a whole and its parts."""
