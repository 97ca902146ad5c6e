"""Checks of results of statistics against what can be reckoned from them."""
