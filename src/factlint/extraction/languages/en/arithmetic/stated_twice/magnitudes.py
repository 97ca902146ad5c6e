"""English words next to a number that state, or do not state, what it measures."""

from __future__ import annotations

CONTENT_WORD = r"[a-z]{4,}"
YEAR = r"\b(?:1[5-9]|20)\d\d\b"
NO_SUBJECT = frozenset(
    """
    about around almost nearly over under more less than with from into that this these those which their there they
    have been were will would could million billion thousand hundred trillion dollar euro pound year month week day
    some only just also each other another first last total approximately estimated roughly worth both between after
    cost costs paid spent spend spends raised earned reached rose fell grew price whole
    before during since until when where while what whose them then said says made make such most many much very
    """.split()
)
"""Words that stand next to any number."""
DEFINITE = r"(?:\b(?:the|its|their|his|her|these|those|our)|['’]s)\s$"
"""Before a number that was stated already."""
TWO_THINGS = r"\b(?:[Aa]ll (?:the )?[a-z]+s|[Ee]very|first|second|third|former|latter|another|other|both|each|rivals?|versus|compared)\b"
"""In a sentence that may refer to another thing of the same kind."""
