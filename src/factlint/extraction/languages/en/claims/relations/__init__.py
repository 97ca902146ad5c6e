"""How English relates two known things."""
