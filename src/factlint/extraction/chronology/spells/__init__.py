"""Spells: a beginning, an end and a length of time, each read for itself and joined where they fit each other."""
