"""How English shows that somebody speaks, to whom it is clear which day "last year" counts from."""

from __future__ import annotations

from factlint.extraction.languages.en.times.words import WEEKDAYS

SPEAKER = r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Tt]hou|[Tt]hee|[Tt]hy)\b"
"""Somebody who mentions themselves, anywhere in a paragraph."""
ADDRESSED = r"\b(?:[Yy]ou|[Yy]ours?|[Yy]ourself|[Yy]ourselves)\b"
"""Somebody who is spoken to, in the sentence."""
_DAY = "|".join(WEEKDAYS)
OF_A_RULE = rf"\b(?:[Ii]f|[Oo]therwise|[Uu]nless|[Ww]henever|(?:[Ee]ach|[Ee]very) (?:day|night|morning|week|month|quarter|season|year|time|(?i:{_DAY})))\b"
"""In a sentence about what is done again and again: "otherwise last week's load is repeated"."""
OPENING, CLOSING, EITHER = "“«", "”»", '"'
"""Quotation marks."""
