"""Words beside an amount that show its role."""
