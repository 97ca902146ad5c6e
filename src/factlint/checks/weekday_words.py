"""Where an English weekday is not said of the date beside it. Regular expressions over the source."""

NOUN_BEHIND = (
    r"[ \n](?!(?:at|from|in|and|to|or|with|on|when|was|is|the|an?|by|until|till|noon|saw|for|as|after|before|not)\b)"
    r"(?!(?:morning|afternoon|evening|night|we|he|she|it|they|you|there|but)\b)[a-z]{2,}"
)
"""Behind a weekday: a word that it may describe."""
NAMED_BEFORE = r"[A-Z][a-z]+ $"
"""Before a weekday at the end of a line: it is part of a name, "Palm Sunday"."""
SHORT_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
WEEKDAY_BEFORE = rf"\b(?:{'|'.join(SHORT_NAMES)})[a-z]{{0,6}},? (?:and |or |& |to )?$"
"""Before a weekday: the two stand in a row, of which the date has any ("Mon Tue 28 Oct 1990", "Saturday and Sunday,
May 16 and 17").
"""
TOLD_AS_WRONG = (
    r"(?i)\b(?:wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|typos?|misprint(?:ed|s)?|misstated|mistaken(?:ly)?|mistakes?"
    r"|errat(?:um|a)|should (?:be|read|have (?:read|been|said))|instead of|rather than)\b"
    r"|\b(?:fix(?:e[ds])?|correct(?:s|ed|ion)?|repair(?:s|ed)?)\b[^.;\n]{0,40}"
    r"\b(?:weekdays?|days? of (?:the )?week|dates?)\b"
)
"""In the line of a date: it is quoted because it is wrong."""
IMAGINED = r"\b(?:would|might|could|had hoped|instead)\b"
"""Around a day: it is not told of the year of the last one."""
