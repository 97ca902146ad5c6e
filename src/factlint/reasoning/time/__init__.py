"""Time as a network of constraints, and what a text tells of order, distance and ages."""
