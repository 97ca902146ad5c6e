"""How English names one of so many things and then the others: "one of the four masters, along with Ann, Bo and Cy"."""

from __future__ import annotations

_WORD = r"(?: [a-z][a-z0-9'-]*)"
_ONE_OF = rf"\b(?:and|is|was|as|are|be|became|become|remains|being|were)(?: [a-z]+)? ‹n(?P<one>\d+)› of (?:the |only |its |just )*<n:announced>(?P<adjectives>{_WORD}{{0,3}}?) (?P<noun>[a-z]+s|people|men|women|children)(?P<rest>[^.;:|]{{0,90}}?)"
ALONG_WITH = (rf"{_ONE_OF},? (?:along|together|alongside)(?: with)? (?=[a-z])",)
OTHERS_ARE = (
    rf"{_ONE_OF}(?:,|;| -| \|) ?(?:with )?the other(?:s| ones)? (?:being|are|were)(?: the)? (?=[a-z])",
)
NOT_ALL = r"\b(?:includ\w+|such as|among|amongst|at least|another|more|over|about|some|also|previously|former|initially|originally|first|last|later|if|not|than|every|each)\b"
"""Words by which not all are stated, or not at one time."""
