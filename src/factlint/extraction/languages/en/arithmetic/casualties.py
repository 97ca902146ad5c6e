"""How English news tells how many were killed or hurt.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

TRIGGER = r"(?i)\b(?:kill|dead\b|died\b|deaths?\b|injur|wound|hurt\b)"
_PEOPLE = (
    r"(?: (?:people|persons|civilians|passengers|workers|villagers|residents|miners|tourists|protesters))?"
)
_ENDS = r"(?=[,.;:] |\.?$| and | when | as | after | in | on | at | by )"
KILLED = (
    rf"\b(?:kill(?:s|ed|ing)?|claim(?:s|ed)|leav(?:es|ing)|left) <n:said>{_PEOPLE}(?: dead| lives)?{_ENDS}",
    rf"<n:said>{_PEOPLE} (?:(?:were|was|have been|are) )?(?:killed|dead|died|die)\b",
    r"\b(?:the|all) <n:said> (?:dead|victims|deaths|fatalities)\b",
    r"<n:said> (?:deaths|fatalities)\b",
    r"\bdeath toll (?:is|was|stood at|stands at|of|at) <n:said>",
)
"""The first tells of none where 12 are left who are not dead: `LEFT_ALIVE`."""
LEFT_ALIVE = r"\b(?:leav(?:es|ing)|left|claim(?:s|ed)) ‹n\d+›(?!.{0,14} (?:dead|lives)\b)"
HURT = (
    rf"\b(?:injur(?:e|es|ed|ing)|wound(?:s|ed|ing)?|hurt(?:s|ing)?) <n:said>{_PEOPLE}{_ENDS}",
    rf"<n:said>{_PEOPLE} (?:(?:were|was|have been|are) )?(?:injured|wounded|hurt)\b",
    r"\b(?:the|all) <n:said> (?:injured|wounded)\b",
)
OTHERS = (
    r"\b(?:another|other|others|more|including|of (?:them|whom|which|these|those)|among|scene|instantly|hospital|later|since|initially|earlier|rose|risen|raised|rises|previous(?:ly)?|years?|month|last|first|second|third|worst|deadliest|similar|each"
    r"|separate(?:ly)?|attacks in|\d{4}|fear(?:s|ed)?|may|might|could|missing|fewer|less|than|not|no|women|children|policemen|soldiers|officers|rebels|militants|gunmen|attackers?|hostages?|half|so far|between|or|revised|corrected"
    r"|if|there|here|since|war|outbreak|epidemic|according)\b"
)
"""In a sentence that tells of some of them, or of others."""
