"""How English tells the order and the distance of dates."""
