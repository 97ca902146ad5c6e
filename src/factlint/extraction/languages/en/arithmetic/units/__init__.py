"""How English states one amount in two units."""
