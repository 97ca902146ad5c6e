"""How English tells wholes with their parts and shares."""
