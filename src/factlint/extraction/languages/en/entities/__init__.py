"""English words in, next to and instead of names."""
