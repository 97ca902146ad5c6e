"""The labels of births and deaths on fact sheets, and how an age follows a death."""

BORN = r"(?:born|birth|date of birth|birthdate|born on)"
DIED = r"(?:died|death|date of death|died on)"
"""Matched in whole over labels in lower case."""
AGED = r",? \(?(?i:aged?) (?P<age>\d{1,3})\)?(?!\d| ?[–/-] ?\d)"
