"""How a line of a fact sheet begins: over prose, whatever its case."""

LABEL = r"(?P<label>[^\W\d_][\w’'/ -]{1,40}?)(?: \([^()\n]{1,30}\))? ?(?::| [–—-])[ \t]+"
"""A label, up to what it states."""
