"""Dates in languages other than English."""
