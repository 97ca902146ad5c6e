"""An amount of a fact sheet that a sentence of the same document states otherwise."""
