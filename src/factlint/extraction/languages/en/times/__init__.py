"""How English writes time."""
