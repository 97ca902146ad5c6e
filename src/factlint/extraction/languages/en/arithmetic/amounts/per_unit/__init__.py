"""How English states so much for each of something."""
