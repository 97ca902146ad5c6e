"""What sentences reckon from numbers that others of their paragraph tell."""
