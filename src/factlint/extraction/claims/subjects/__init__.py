"""Which mention is the subject of a cue."""
