"""Whose a noun is, and so whether a statement about the noun is one about its owner."""

from __future__ import annotations

OTHER_OWNER = r"\w['’]s?\s(?:[a-z-]+\s){0,2}$"
"""Right before a noun: somebody else whose it is ("X, who caused Y's death")."""

OF_ANOTHER = r"\sof\s(?=the\s|an?\s|its\s|his\s|her\s|their\s|[A-ZÀ-Þ])"
"""After a noun: what it is of."""

TRANSPARENT = frozenset(
    """
    construction building production publication release formation work career life reign operation operations service
    broadcast broadcasts run history body
    """.split()
)
"""Nouns that have the dates of their owners."""

_TRANSPARENT = rf"(?:{'|'.join(sorted(TRANSPARENT))})"

_MAKING = rf"(?:{'|'.join(sorted(TRANSPARENT - {'service', 'body'}))})"

_NOT_OF_MAKING = rf"(?!{_TRANSPARENT}\b|(?:[a-z-]+\s){{1,2}}{_MAKING}\b)"
"""A service may be the thing's own, a foreign service is another thing."""

_CLOSED_WHOSE = (
    r"(?![^;:()]{1,80}\b(?:is|was|are|were|had|has|[a-z]+ed)\b[^;:()]{1,60},\s(?:(?:was|were|is|had|has)\s)?$)"
)

OWNING = rf"[”\"]?['’]s?\s{_NOT_OF_MAKING}|,?\s(?:[a-z]+\sof\s)?whose\s{_CLOSED_WHOSE}{_NOT_OF_MAKING}"
"""After the owner of what comes next: "X's brother", "X, whose brother". A work's making is the work itself.

A clause with "whose" and a verb that a comma closes leaves the verb after it to the owner: "X, whose wife was Danish, died".
"""

TRANSPARENT_OF = rf"\b{_TRANSPARENT}\s(?:of|on)\s(?:the\s)?[“\"‘']?$"
"""In front of a name: what is stated of its making is stated of it ("the building of X was started")."""

TO_OWNED_NOUN = r"(?:[”\"]?['’]s?|,?\swhose)\s(?:[a-z-]+\s){0,2}"
"""From an owner to a noun of his that a date may have: "X's sudden death"."""

OWNED_SUBJECT = (
    rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s{_NOT_OF_MAKING}(?:[A-Za-z-]+\s){{0,2}}[a-z-]+,?\s(?:[A-ZÀ-Þ][\w’'-]*\s){{0,3}}"
    r"(?:(?:was|were|is|had|has|been)\s)*$"
)
"""Right before a verb: its subject is what somebody owns ("their son Olaf was born")."""

_OF_OWNER = (
    r"(?:which|who|whose|where)\s"
    r"|(?:an?|the|one\sof\sthe)\s(?!(?:[a-z-]+\s){0,3}(?:average|mean|median|estimate|figure|total|sum|number|value|reading|record|maximum|minimum|amount|share)\b)"
    r"|(?:first\s|originally\s|now\s|then\s)?(?:founded|established|created|built|constructed|erected|designed|written|directed|produced|edited|composed|released|published"
    r"|opened|completed|located|situated|based|headquartered|owned|operated|run|managed|led|headed|commanded|chaired|coached|born|launched|commissioned"
    r"|discovered|made|manufactured|developed|hosted|narrated|broadcast|sung|performed|drawn|illustrated|translated|spoken|known)\s(?:in|at|on|by|from|for|as)\s"
)
ASIDE_OF_OWNER = rf",\s(?:{_OF_OWNER})[^,;:()]{{1,100}},(?=\s(?:is|was|are|were|has|had|takes|took|amounts|stands|numbered|happened|occurred)\b)"
"""After the owner of a noun: what is stated of it by the way, up to the verb ("the height of X, built by Y, is").

No participle that may be said of the noun itself ("the height of X, measured at").
"""
