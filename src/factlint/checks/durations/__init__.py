"""Durations against dates."""
