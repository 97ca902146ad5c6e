"""Numbers computed from those in other sentences of the paragraph."""
