"""English: a room of words for each room of `extraction` that reads it, and what all of them share."""
