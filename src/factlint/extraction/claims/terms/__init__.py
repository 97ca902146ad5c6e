"""Claims of from when until when a value held."""
