"""Wholes stated in a passage with their parts, or with the share of a part."""
