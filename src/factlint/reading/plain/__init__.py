"""Plain text, by the form of its lines."""
