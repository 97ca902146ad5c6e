"""Claims whose value is an entity."""
