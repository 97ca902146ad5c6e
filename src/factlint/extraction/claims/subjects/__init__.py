"""What a cue speaks of."""
