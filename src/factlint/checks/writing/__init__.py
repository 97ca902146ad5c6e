"""How findings and fixes write dates, numbers, names and durations, in the style of the words that they replace."""
