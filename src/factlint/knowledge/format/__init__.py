"""Format 1 of rule packs: what its YAML may hold, and what is said where it does not."""
