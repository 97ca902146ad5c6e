"""Prose in the fields of data files, and tables of data."""
