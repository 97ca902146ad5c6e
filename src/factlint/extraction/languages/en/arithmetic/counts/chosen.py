"""How English states by whom the members of a body are chosen.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.counts.votes import BODY, PEOPLE

_CHOSEN = r"(?:elected|appointed|chosen|nominated|named|selected|delegated|sent|picked|co-opted|designated|ex officio)"
CHOSEN = rf"‹n(?P<number>\d+)›(?: of (?:them|whom|these|its members))?(?: [a-z]+)?,?(?: (?:are|is|were|was|being))?(?: (?:directly|each|jointly))? {_CHOSEN}\b|‹n(?P<more>\d+)› by\b"
"""So many, and how they came to be members."""
WHOLES = (
    rf"\b{BODY} of <n:whole>(?: [a-z]+)?(?: {PEOPLE})?\b",
    rf"\b(?:has|had|have|with|numbers|consists of|consisted of|made up of|the|its|our) <n:whole>(?: [a-z]+)? (?:{PEOPLE}|seats)\b",
    rf"<n:whole>-(?:member|seat|person|strong) {BODY}\b",
)
"""A body with the number of all its members."""
OTHERS = r"\b(?:vacan\w+|others?|rest|remain\w*|at least|at most|up to|also|additional|more|further|chair\w*|non-voting|advisory|each|every|per|two terms|years?|re-elected|alternates?|deput\w+|substitutes?)\b"
"""Words by which some may be stated twice, or not at all."""
