"""Words beside an amount that show its role; "#" stands for the amount in its clause."""

from __future__ import annotations

CLAUSE_ENDS = r"[,;:()|]| (?:and|but|while|whereas|so|which|who) "
"""Where the words end that may be about an amount."""
PRONOUNS = frozenset({"one"})
"""Numbers that more often stand for a noun: "the old one"."""
COUNTED_ONE = r"^ (?:more|fewer|less|short|ahead|behind)\b"
"""After such a number, when it counts."""
SPANS_OF_TIME = frozenset("year month week day hour minute decade century season".split())
"""What is counted of time."""
OF = " of "
"""After such a number, when it is any of those that follow."""
FOR_EACH = r"^(?: (?!(?:and|or|of|to|in|for|from|than|is|was|are|were|per|each|every|at|with|on)\b)[a-z'-]+){0,2} (?:per\b|each\b|apiece\b|every\b|(?:for|to|in|on|at) (?:each|every)\b|an? (?:head|day|hour|week|month|year|night|piece|person|minute|second)\b)"
"""After an amount that there is for each of something."""
EACH_HAS = r"\b(?:per|each|every|an average of)(?: (?!(?:and|or|but|so|which|that|while)\b)[a-z'-]+){0,4} $"
"""Before such an amount."""
