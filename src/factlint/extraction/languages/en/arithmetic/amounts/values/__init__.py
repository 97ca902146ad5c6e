"""How English tells several values of one thing."""
