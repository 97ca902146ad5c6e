"""How English tells a date by its distance from another."""
