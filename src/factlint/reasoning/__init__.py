"""The comparison of values, and time as a network of constraints."""
