"""English words in, beside and instead of names."""
