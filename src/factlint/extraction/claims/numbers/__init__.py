"""Claims whose value is a number."""
