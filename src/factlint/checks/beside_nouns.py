"""Weekdays that belong to a noun behind them and not to the date before: "from 3 May 2024, Sunday services"."""

from __future__ import annotations

from factlint.model.date_parts import WrittenDate
from factlint.model.document import Document
from factlint.values.regex import regex

_NOUN_BEHIND = regex(
    r"[ \n](?!(?:at|from|in|and|to|or|with|on|when|was|is|the|an?|by|until|till|noon|saw|for|as|after|before|not)\b)"
    r"(?!(?:morning|afternoon|evening|night|we|he|she|it|they|you|there|but)\b)[a-z]{2,}"
)
"""Behind a weekday: a word that it may describe."""


def weekday_describes_a_noun(document: Document, date: WrittenDate) -> bool:
    """Whether the weekday of an English date stands behind it and a comma, and before a noun."""
    if date.weekday is None or date.language != "en":
        return False
    between = document.source[date.without_weekday.end : date.weekday.span.start]
    return between.strip() == "," and _NOUN_BEHIND.match(document.source, date.weekday.span.end) is not None
