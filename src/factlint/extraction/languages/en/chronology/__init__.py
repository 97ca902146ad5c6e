"""How English states the order and the distance of dates."""
