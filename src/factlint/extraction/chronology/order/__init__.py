"""The order of events: openings and closures, editions and releases by number."""
