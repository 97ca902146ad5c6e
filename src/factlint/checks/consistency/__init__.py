"""Checks of a text against itself."""
