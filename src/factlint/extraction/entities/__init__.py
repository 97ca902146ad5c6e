"""Which things the text speaks of: names, and words that stand for them."""
