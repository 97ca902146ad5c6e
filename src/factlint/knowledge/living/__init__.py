"""Values that are taken from the project under check."""
