"""How English ties a date to what it dates."""
