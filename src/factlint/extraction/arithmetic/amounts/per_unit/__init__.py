"""So much of one thing for each of another: prices, speeds, rates, and what they come to."""
