"""One amount told in two units."""
