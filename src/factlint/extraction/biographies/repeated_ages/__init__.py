"""Two ages that a text states for one person as of one day, and that differ."""
