"""How English tells the lives of people over a whole text."""
