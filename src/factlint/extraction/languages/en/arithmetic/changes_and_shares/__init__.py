"""How English tells changes and shares."""
