"""Changes from one value to another, and shares of a whole, in per cent or as amounts."""
