"""What comes before or after what: openings and closures, editions and releases by their numbers."""
