"""How English states the lives of people over a whole text."""
