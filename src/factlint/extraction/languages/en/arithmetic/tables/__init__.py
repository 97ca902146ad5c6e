"""How English speaks of tables and their cells."""
