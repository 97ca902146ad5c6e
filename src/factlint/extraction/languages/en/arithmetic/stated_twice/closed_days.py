"""How English states on which days of the week something is open, and on which it is closed.

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
"""How the days of the week begin, in their order."""
_DAY = rf"(?:{'|'.join(WEEKDAYS)})days?"
DAY = rf"\b(?P<day>{'|'.join(WEEKDAYS)})days?\b"
OPEN = rf"\b(?:(?P<who>we|it|they|the [a-z]+) (?:is|are) )?open(?: to (?:the public|visitors))?,? (?:daily |every week )?(?:from )?(?P<first>{_DAY}) (?:to|until|through|–|-) (?P<last>{_DAY})\b"
"""A row of days on all of which something is open."""
CLOSED = rf"\b(?:(?P<who>we|it|they|the [a-z]+) (?:is|are) )?(?:also )?closed (?:all day )?(?:on )?(?P<days>{_DAY}(?:(?:, | and |, and ){_DAY})*)(?= ?[.;)]|$|\n)"
"""Days on which it is closed, whatever the time of year."""
OTHERWISE = r"\b(?:winter|summer|spring|autumn|season|january|february|march|april|may|june|july|august|september|october|november|december|holidays?|term|except|until|first|last|second|third|lunch|afternoons?|mornings?|evenings?|if|shop|caf[eé]|restaurant|kitchen|office|library|archive|garden|pool|annex|tower|branch|new|old|from \d{1,2} )\b"
"""In a sentence that may be of another thing or time."""
