"""One value that a document states twice, and otherwise the second time."""
