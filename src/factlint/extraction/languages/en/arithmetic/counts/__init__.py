"""How English counts times and votes, and ranks things."""
