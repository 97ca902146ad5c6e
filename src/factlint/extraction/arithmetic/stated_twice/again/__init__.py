"""An amount that two sentences give for one subject."""
