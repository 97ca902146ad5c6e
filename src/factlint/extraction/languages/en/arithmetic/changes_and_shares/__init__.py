"""How English states changes and shares."""
