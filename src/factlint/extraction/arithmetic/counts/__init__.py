"""Counts of things, people and votes, and ranks."""
