"""What earlier runs found, and the keys by which it is found again."""
