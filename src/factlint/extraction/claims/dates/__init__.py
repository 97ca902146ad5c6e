"""Claims whose value is a date."""
