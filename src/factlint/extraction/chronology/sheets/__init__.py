"""What the lines of a fact sheet tell of one course: its beginning, end, length and parts."""
