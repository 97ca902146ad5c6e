"""YAML → facts: packs, their errors, their compiled form, and look-ups."""
