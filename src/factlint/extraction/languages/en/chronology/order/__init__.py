"""How English states what comes before or after what."""
