"""Arithmetic of time and quantity. Knows no text, no document, no clock."""
