"""How English papers report results of statistics."""
