"""One number that a text tells twice."""
