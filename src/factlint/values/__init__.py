"""Arithmetic of time and quantity. Knows nothing of texts, documents or the clock."""
