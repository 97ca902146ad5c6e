"""How questions ask for a name or a date, and how short answers are given. Regular expressions over a sentence."""

from __future__ import annotations

_NUMBERED = r"\W*(?:[^?:\n]{3,40}:\s)?(?:(?:Q|Question)\s?\d{0,3}\s?[.:)]\W*|\d{1,3}[.)]\s*)?"

ASKS_WHO = rf"{_NUMBERED}(?:(?:And|But|So)\s)?(?:(?:[Bb]y|[Tt]o)\s)?(?:[Ww]ho(?:m|se)?|[Ww]hich|[Ww]hat|[Ww]here)\b(?!\s(?:year|day|date|month|decade|century|time)\b)"
ASKS_WHEN = rf"{_NUMBERED}(?:(?:And|But|So)\s)?(?:[Ww]hen\b|(?:(?:[Ii]n|[Oo]n)\s)?(?:[Ww]hat|[Ww]hich)\s(?:year|day|date|month)\b)"

OPENING = r"\W*(?:(?:A|Answer|Ans)\s?:\W*)?(?:(?:It|That|This|He|She)\s(?:was|is)\s)?(?:(?:[Ii]n|[Oo]n|[Bb]y)\s)?(?:the\syear\s|the\s)?[“\"'‘*]*"
"""From the start of an answer to its name or date."""

ENDS = r"[”\"’'*]*\s?(?:[.!;]|$|\s?\(|,\s(?:of\scourse|naturally|in\sfact|not)\b)"
"""After it."""

TAKES_BACK = (
    r"\W*(?:Wrong|No|Nope|Not|False|Incorrect|Actually|Guess\sagain|Think\sagain|Sorry|Almost|Nearly|Or)\b"
)
"""How a text continues that takes an answer back."""

DID = "did"
"""The auxiliary of a question whose verb follows its subject."""
