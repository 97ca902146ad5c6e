"""Births and deaths stated next to a name."""
