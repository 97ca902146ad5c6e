"""How English tells so much for each of something."""
