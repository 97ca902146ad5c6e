"""How English binds a value to its subject."""
