"""Wholes told in a passage with their parts, or with the share that a part has."""
