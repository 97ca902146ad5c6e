"""Numbers that stand alone behind the word they belong to: "level 32", "the quorum is five"."""

from __future__ import annotations

from factlint.extraction.languages.en.quantities.numerals import cardinals

_WORD = rf"(?:{cardinals(20, 90)})-(?:{cardinals(2, 9)})|{cardinals(2, 90)}"
_CLOSED = r"(?=[.,;:!?)]|$|\s(?:to|in|on|and|or|for|with|by|at|when|if|before|after|of\sthe)\b)"

NUMERAL = rf"(?P<numeral>(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?![\d.,]*\d|%)|{_WORD}){_CLOSED}"
"""A number without a noun: the clause ends behind it, or goes on."""

LABELLED = r"\s"
"""Between a word and its number: "level 32", "number two"."""
IS = r"(?:\s(?:is|was|of|has\sbeen))?\s(?:currently\s|now\s|only\s|just\s|set\sat\s)?"
"""The same with a verb: "the quorum is five"."""
