"""From the fields of a match to open values."""
