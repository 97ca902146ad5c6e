"""How English states wholes with their parts and shares."""
