"""Amounts with their roles, each read from the words next to it and joined by what it counts or measures."""
