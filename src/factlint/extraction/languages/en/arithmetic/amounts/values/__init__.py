"""How English states several values of one thing."""
