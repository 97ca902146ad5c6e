"""Checks of numbers against the arithmetic that the text itself gives."""
