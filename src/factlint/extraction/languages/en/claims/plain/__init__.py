"""Words of a sentence that leave its claim as it is."""
