"""How English states a number that it stated before."""
