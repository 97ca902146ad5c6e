"""HTML, as a file and within Markdown."""
