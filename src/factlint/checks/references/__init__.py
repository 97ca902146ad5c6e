"""References of a text to its own parts, and its abbreviations."""
