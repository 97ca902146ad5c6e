"""How English tells how long something known lasted."""
