"""How English states the parts of a whole by their order: "the first section (11.6 km) …, the second (16.8 km)"."""

from __future__ import annotations

ORDINALS = ("first", "second", "third", "fourth", "fifth")
_ORDINAL = "|".join(ORDINALS)
BEFORE = rf"^.*\b(?:the|its|their|his|her|a) (?P<ordinal>{_ORDINAL})(?: (?:of )?(?P<noun>[a-z]+))?\b[^;:.]*$"
"""Before a part; the ordinal is the last one."""
BEHIND = rf"^ (?:in|on|for|at|from|to) the (?P<ordinal>{_ORDINAL})\b"
PART_NOUNS = frozenset(
    "section part half stretch leg act stage instalment installment phase portion tranche segment stint".split()
)
"""What is by its name a part of something."""
NO_PART = r"\b(?:at|after|until|till|by|within|than|from|to|over|every|per|each|up|down|every|only up to|may|might|could|would)(?: the)? $"
"""Right before a number that is a place, a time, a limit or a change."""
NOT_IN_ORDER = (
    r"\b(?:average|mean|each|every|per|if|would|could|also|again|overlap\w*|record|compared|than|instead)\b"
)
