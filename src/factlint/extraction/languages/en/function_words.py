"""The small words that readers of several rooms ask for one by one, case-folded."""

from __future__ import annotations

THE, THE_AT_HEAD = "the", "The "
"""The latter at the head of a sentence, with the space behind it."""
INDEFINITE_ARTICLES = frozenset({"a", "an"})
"""In front of a unit they are the number one: "an hour later"."""
ARTICLES = INDEFINITE_ARTICLES | {THE}
AND, OR = "and", "or"
OF, IN, BY, AS, WITH = "of", "in", "by", "as", "with"
POSSESSIVES = frozenset({"his", "her", "its", "their"})
PLACING = frozenset({"in", "at"})
"""By which verbs take the place where something is done."""
ORDINAL_ENDING = r"(?:st|nd|rd|th)"
"""After digits. Regular expression."""
PAST_ENDING, PROGRESSIVE_ENDING = "ed", "ing"
"""Of regular verbs."""
