"""Words beside an amount that tell its role; "#" stands for the amount in its clause."""

from __future__ import annotations

CLAUSE_ENDS = r"[,;:()|]| (?:and|but|while|whereas|so|which|who) "
"""Where the words end that may tell of an amount."""
PRONOUNS = frozenset({"one"})
"""Numbers that more often stand for a noun: "the old one"."""
OF = " of "
"""Behind such a number, when it is any of those that follow."""
