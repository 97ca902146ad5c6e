"""LaTeX documents, and parts of them."""
