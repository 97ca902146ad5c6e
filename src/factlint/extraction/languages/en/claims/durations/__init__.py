"""How English states how long something known lasted."""
