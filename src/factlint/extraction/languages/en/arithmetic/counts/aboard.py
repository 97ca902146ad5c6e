"""How English states how many a ship, plane or bus carried, and how many of them were passengers and crew.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

_ABOARD = r"(?:on ?board|aboard)"
_PEOPLE = r"(?:people|persons|souls)"
WHOLES = (
    rf"\b(?:all|the) <n:whole>(?: {_PEOPLE})? {_ABOARD}\b",
    rf"\b(?:carrying|carried) <n:whole> {_PEOPLE}\b",
    rf"<n:whole> {_PEOPLE} (?:were |had been )?{_ABOARD}\b",
)
"""All who were aboard."""
_CREW = r"crew(?: members|men)?"
_BOTH = rf"<n:first> passengers(?: and|,| plus)+ (?:a crew of <n:second>|<n:second2> (?:{_CREW}|flight attendants and pilots))\b"
PARTS = (
    rf"\b(?:carrying|carried|all|with) {_BOTH}",
    rf"{_BOTH}(?: (?:were|was))? {_ABOARD}\b",
)
"""The same by what they were there for."""
OTHERS = r"\b(?:collid\w+|collision|another|second|other|both|each|earlier|previous\w*|survivors?|survived|rescued|escaped|including (?:the|a) (?:pilot|driver)|infants?|guides?|pilots?|driver|staff|in (?:[a-z]+ )?\d{4}|‹n\d+› (?:planes|ships|boats|buses|trains|ferries))\b"
"""Where others were aboard, or it was another ship, or not all are stated."""
DATED = r"\b(?:1[6-9]|20)\d{2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b"
"""A sentence so dated may begin to mention another accident."""
