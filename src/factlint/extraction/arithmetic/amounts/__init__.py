"""Amounts with their roles, each read from the words beside it, and joined by what they are of."""
