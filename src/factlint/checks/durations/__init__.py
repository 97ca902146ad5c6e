"""Lengths of time against dates."""
