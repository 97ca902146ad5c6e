"""Which entities a text mentions: by names, and by words that stand for them."""
