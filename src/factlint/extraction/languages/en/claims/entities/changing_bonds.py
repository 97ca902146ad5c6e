"""How English states that a name is the value of a property at another time than now. Regular expressions over prose."""

from __future__ import annotations

CHANGING = frozenset(
    """
    capital headquarters owner operator parent-organization manager chairman record-label team league residence
    party religion home-venue currency editor presenter largest-city county-seat current-club owning-organisation
    operating-organisation governing-body general-manager affiliation official-language leader-party spouse
    """.split()
)
"""Ids of properties whose value is another at another time."""

HELD = frozenset(
    """
    capital manager chairman editor presenter champion champions leader president mayor coach dean chairwoman commander captain rector host ceo
    """.split()
)
"""Ids and nouns of properties that a year next to them states for that time; "married" and "acquired" in a year
state a change."""

OF_A_LAND = frozenset("capital largest-city county-seat currency official-language".split())
"""Ids of properties of a country: the past tense mentions a former value."""
IN_THE_PAST = r"\b(?:was|were|became|had\sbeen|served|then)\b"
"""Within such a bond, or in front of it."""

OTHER_TIME = (
    r"\b(?:until|till|before|prior\sto|in\sthose\sdays|at\s(?:the|that)\stime|from\s\d{4}|between\s\d{4})\b"
)
"""In the clauses of a bond that holds at one time: it need not hold now."""

AT_THAT_TIME = (
    r",?\s(?:in|during)\s(?:(?:the\s)?(?:(?:early|late|mid)[\s-])?(?:[a-z]+\s)?\d{4}"
    r"|(?:the|its|their|his|her)\s(?:very\s)?(?:first|second|third|last|previous|following|opening|inaugural)\s(?:year|season|edition)\b)"
)
"""Right after such a bond: the year in which it held."""
YEAR_BETWEEN = r"\b(?:in|during)\s(?:the\s)?(?:[a-z]+\s)?\d{4}"
IS_ABOUT_TODAY = r"\b(?:is|are|has|have|owns|runs|holds|remains|[a-z]+s\s(?:by|as|for|at|in))\b"
"""Within such a bond: a year, and a verb that keeps the year from being the bond's."""
IN_THAT_TIME = r"(?:In|During)\s(?:the\s)?(?:(?:early|late|mid)[\s-])?(?:[a-z]+\s)?\d{4}s?,?\s"
"""The same at the start of its sentence."""

OWNED = frozenset({"owner", "parent-organization", "operator", "owning-organisation", "operating-organisation"})
"""Ids of properties of a thing that changes hands."""
GIVEN_UP = r"[^.;]{0,60}?\b(?:and|but|before|until|who|which)\b[^.;,]{0,30}?\b(?:sold|resold|divested|spun\soff|passed|returned)\b"
"""After the name of its owner: he has it no longer."""

HANDED_ON = (
    r"[^.;]{0,80}[.;]\s(?:[^.;]{0,60}\b(?:(?:is|are|was|were|been)\s(?:(?:later|then|now|again|subsequently|currently|today)\s)?"
    r"(?:resold|sold|transferred|(?:re)?acquired|bought|purchased|taken\sover|owned|(?:a\s)?part\sof)|"
    r"(?:sold|resold|passed)\s(?:it|the|on)\b|passed\s(?:to|into)|(?:now|today|currently|since)\s(?:[a-z]+\s)?belong(?:s|ed)|"
    r"(?:bought|acquired|purchased|took\sover)\s(?:it|the\s(?:firm|company|chain|brand|group|label|business|club|site|house)))\b)"
)
"""From the name of who came to own it over the next sentence: it went on to another."""
ACQUIRED = r"\b(?:bought|acquired|purchased|sold|taken\sover)\b"
"""In the bond of an owner: a change of hands, after which others may follow."""

NO_LONGER = r"\b(?:formerly|former|previously|once|ex|originally|initially|(?:was|were)\sfirst)\b"
"""Within such a bond, or in front of it."""
