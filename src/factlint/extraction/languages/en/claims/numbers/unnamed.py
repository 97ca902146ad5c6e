"""How English states a height without a word for it. Regular expressions over the prose beside a length."""

from __future__ import annotations

MOUNTAINS = frozenset({"mountain", "peak", "volcano", "summit", "hill"})
"""Kinds of things whose one length is, unless stated otherwise, the height above sea level."""

IN_BRACKET = r"\s\((?:elevation|height|alt\.)?\s?"
CLOSES = r"\)|[;,/]|\s(?:\(|or\s|above\b|high\b)"
"""Around the length in a bracket after a name."""

OF_PART = r"\b(?:on|at|near|below|beneath|under|from|around|(?!summit\b|top\b|ascents?\b|climb\b)[a-z]+\sof)\s(?:the\s)?$"
"""Before such a name: the bracket may describe a part, or something located there ("the hut on X")."""

BEHIND_NAME = r"(?:,\s(?:which\s)?|\sis,?\s)at\s(?:(?:about|some|around|nearly|over|almost)\s)?"
"""From a name to its height: "X, at 828 metres the tallest"."""
RISES = (
    r"(?:,\s(?:which\s(?:reaches|stands\sat|rises\sto|soars\sto|climbs\sto|towers\sto)|at)|\s(?:reaches|soars\sto|towers\sto))\s"
    r"(?:(?:about|some|around|nearly|over|almost|a\sheight\sof|an\saltitude\sof)\s){0,2}"
)
"""The same where the name is a mountain's: "X, which reaches 4,180 metres"."""
AT_TOP = r"(?:\s\([^()]*\))?(?:[,.;]|\sabove\ssea|\s(?:and|at\sits)\b)"
"""After that height, so that it is not of what rises above, or of a part."""
RISING = r"(?:Rising|Soaring|Towering|Climbing)\sto\s"
OPENING = rf"(?:(?:Standing\s|Rising\s)?[Aa]t\s|{RISING}|(?:Measuring|Spanning|Stretching|Extending)\s(?:over\s|for\s|across\s)?)(?:(?:about|some|around|nearly|over|almost|a\sheight\sof)\s)?"
BEFORE_NAME = r"(?:\s(?:high|tall|above\ssea\slevel))?(?:\s\([^()]*\))?,\s(?:the\s)?"
"""Around a height that opens its sentence, up to the name: "At 828 metres, X"; of a mountain "Rising to" will do."""

HIGHEST = r"\b(?:(?:tall|high)(?:est|er)\b|as\s(?:tall|high)\sas\b)"
"""After both: it is a height that is meant."""
LONGEST = r"\b(?:long(?:est|er)\b|as\slong\sas\b)"
LENGTH, HEIGHT = "length", "height"
"""The same of a length, and the ids of the properties that the two state."""
MEASURING = r"(?:Measuring|Spanning|Stretching|Extending)\s(?:(?:over|for|across|about|some|around|nearly|almost)\s){0,2}"
"""From the start of a sentence to a length that needs no such word."""
