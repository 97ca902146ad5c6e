"""Counts of times and people, votes of bodies, and places in an order."""
