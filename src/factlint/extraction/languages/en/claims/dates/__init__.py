"""How English links a date to the event that it dates."""
