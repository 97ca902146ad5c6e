"""Things, people and votes that are counted, and places in an order."""
