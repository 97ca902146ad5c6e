"""How English tells births, deaths and ages."""
