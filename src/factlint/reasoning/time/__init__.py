"""Time as a network of constraints, and what a text states about order, distance and ages."""
