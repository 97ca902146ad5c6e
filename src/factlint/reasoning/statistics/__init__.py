"""Reported statistics, computed again."""
