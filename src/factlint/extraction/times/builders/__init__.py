"""Builders: from the fields of a match to open values."""
