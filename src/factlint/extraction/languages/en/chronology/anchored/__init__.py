"""How English states a date by its distance from another."""
