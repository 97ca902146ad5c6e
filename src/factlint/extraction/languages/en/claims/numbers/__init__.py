"""How English ties a number to what it measures."""
