"""The first layer: which words of a text are an expression of time."""
