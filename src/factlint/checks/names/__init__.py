"""The spelling of names."""
