"""Births and deaths that stand beside a name."""
