"""The beginning, end, length and parts of one course on the lines of a fact sheet."""
