"""A group that a text introduces with a number and refers to with "the" or "all" and another number."""
