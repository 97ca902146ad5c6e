"""Adjacent expressions of time that are interpreted together."""
