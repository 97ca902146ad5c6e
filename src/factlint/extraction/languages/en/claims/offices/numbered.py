"""How English numbers the holders of an office: "the 45th president of the United States". Regular expressions."""

from __future__ import annotations

from factlint.extraction.languages.en.times.words import ORDINALS

NUMBERED = rf"(?i:\b(?:(?P<number>\d{{1,3}})(?:st|nd|rd|th)|(?P<word>{'|'.join(ORDINALS)})))\s$"
"""Before an office, or a title alone."""
BESIDE = r",?\s(?:who\s(?:is|was|became)\s|is\s|was\s|became\s)?(?:as\s)?(?:the\s)?$"
"""From a holder in front of the number to it …"""
TO_HOLDER = r"(?:,?\s|\s(?:is|was)\s)"
"""… and to one after the title."""
ENDS = r"(?:[.,;:!)]|$|['’]|\s(?:and|who|was|is|has|had|from|since|until|between|in|on|said|took|won|died)\b)"
"""After all that: no number among those of one kind ("the second president to be impeached"), nor of another body."""
FIRST = "first-"
"""The property that states who was the first in an office begins so."""
