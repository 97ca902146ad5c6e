"""A group that a text introduces with a number and takes up again with "the" or "all" and another number."""
