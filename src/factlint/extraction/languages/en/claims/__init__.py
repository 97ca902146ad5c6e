"""How English binds a value to what it is said of."""
