"""How English states who is in a band, and later refers to all its members by their number.

`TOLD_ALL` is read over skeletons (`extraction.arithmetic.skeleton`), the others over the prose.
"""

from __future__ import annotations

_MEMBERS = r"(?:band |group |founding |original )?(?P<noun>members|musicians|players|singers)"
STATED_ALL = (
    rf"\ball <n:said> (?:of the )?{_MEMBERS}\b(?! (?:left|quit|voting|who|whose|that)\b)",
    rf"\bthe <n:said> {_MEMBERS}\b(?= (?:wrote|met|live|lived|signed|recorded|played|sang|toured|share|shared|attended|grew)\b)",
)
CONSISTS_OF = r"\b(?:[Cc]onsist(?:s|ed|ing) of|[Cc]ompris(?:es|ed|ing)|(?:is|was) (?:made up|composed) of|line-?up (?:is|was|of)|(?:[Ii]t|group|band|trio|quartet|quintet)(?:'s|’s)? members (?:are|were)|has (?:three|four|five|six|seven) members:)\s+"
_ROLE = r"(?:(?:the|its|lead|their)\s)*(?:[a-z][\w/-]*\s){0,4}?"
_PERSON = r"[A-ZÀ-Þ][\w.’'-]+(?:\s(?:[A-ZÀ-Þ][\w.’'-]*|de|la|van|von|der|del|di|y)){0,4}"
_ITEM = rf"{_ROLE}{_PERSON}(?:\s\([^()]{{1,40}}\))?"
PEOPLE = rf"{_ITEM}(?:,\s{_ITEM})*,?\s(?:and|&)\s{_ITEM}(?=[.;]|\s?$|,\s(?:who|all|each|which)\b)"
"""People listed one by one, each perhaps with what he plays."""
BETWEEN_PEOPLE = r",?\s(?:and|&)\s|,\s"
CHANGED = r"\b(?:join\w*|left|leaving|replac\w+|quit|added|adding|departed|departure|fired|died|death|new member|former|originally|initially|at first|line-?up (?:change|of)|re-?form\w*|reunit\w*|later|became|expanded|reduced|without|guest|other bands?|another|crew|cast)\b"
"""In a sentence on the way: other people may be members by then."""
