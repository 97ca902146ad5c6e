"""How English writes numbers and units."""
