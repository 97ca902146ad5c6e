"""How English shows whether two mentions are of one person or thing."""
