"""Words beside an amount that tell its role."""
