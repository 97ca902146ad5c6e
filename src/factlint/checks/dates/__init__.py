"""Checks of single dates and ranges against the calendar."""
