"""How English refers to tables and their cells."""
