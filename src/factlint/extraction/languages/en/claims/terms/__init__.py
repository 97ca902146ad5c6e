"""How English says for which time something held."""
