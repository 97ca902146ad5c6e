"""How findings and fixes write dates, numbers, names and lengths, in the style of the words that they replace."""
