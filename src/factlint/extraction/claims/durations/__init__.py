"""The durations of known things, and ages."""
