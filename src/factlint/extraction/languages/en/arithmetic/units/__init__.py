"""How English tells one amount in two units."""
