"""Numbers that a sentence calculates from those in other sentences of its paragraph."""
