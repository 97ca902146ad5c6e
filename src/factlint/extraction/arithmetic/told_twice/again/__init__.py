"""An amount that two sentences tell of one subject."""
