"""Words of each language: data, no logic."""
