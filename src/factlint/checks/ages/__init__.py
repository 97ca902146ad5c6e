"""Checks of ages."""
