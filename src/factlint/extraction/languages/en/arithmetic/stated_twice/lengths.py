"""How English states how long something is: "a six-year ban", "banned for six years".

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

COURSE = (
    r"(?:sentence|ban|contract|deal|lease|strike|walkout|siege|war|trial|guarantee|warranty|tour|voyage|expedition|mission"
    r"|experiment|festival|fair|exhibition|conference|congress|cruise|trek|course|suspension|curfew|truce|ceasefire|moratorium|mandate|licence|drought|blockade"
    r"|occupation|exile|apprenticeship|scholarship|internship|marriage|reign|stay|closure|restoration|renovation|negotiations|talks)"
)
"""What is so long once for all; of "drive" or "period" a text knows several."""
_UNIT = r"(?:year|month|week|day|hour)"
JOINED = rf"(?P<before>\b[a-z]+ )?(?P<length>\b[a-z0-9]+(?:-[a-z]+)??-{_UNIT})(?:-long)?(?: (?:prison|jail|hunger|general))? (?P<noun>{COURSE})\b"
"""The length as an adjective."""
_STATED = rf"(?P<length>[a-z0-9]+(?:-[a-z]+)? {_UNIT}s?)\b"
VERBS = {
    "sentence": r"(?:jailed|imprisoned|sentenced) (?:for|to) ",
    "ban": r"banned (?:[^.,;]{2,30} )?for ",
    "suspension": r"suspended (?:[^.,;]{2,30} )?for ",
    "strike": r"(?:walk out|walked out|strike) for ",
    "closure": r"(?:closed|shut) for ",
    "marriage": r"married for ",
}
"""What states the length of something without its noun."""
BY_NOUN = rf"\b(?P<noun>{COURSE}) (?:of|lasts|lasted|ran for|runs for|will last|took) {_STATED}"
TAKEN_UP = (
    rf"\b(?:the|all|these|all the) {_STATED} of (?:the|this|that|its|their) (?:[a-z]+ )?(?P<noun>{COURSE})\b"
)
"""The length of what the text knows: "during the nine days of the strike"."""
ITS = rf"\b(?:over|during|throughout|for) (?:all )?its {_STATED}(?=[,.;]| (?:the|it|visitors|there|more)\b)"
"""The length of the only course that was stated before."""
BY_VERB = tuple((noun, rf"\b{verb}{_STATED}") for noun, verb in VERBS.items())
ANY = rf"\b[a-z0-9]+-{_UNIT}(?:-long)?(?: [a-z]+)? {COURSE}\b|\b{COURSE} (?:of|lasts|lasted|ran for|runs for|will last|took) [a-z0-9]|\b(?:{'|'.join(VERBS.values())})[a-z0-9]|\b{_UNIT}s of (?:the|this|that|its|their) (?:[a-z]+ )?{COURSE}\b|\b(?:over|during|throughout|for) (?:all )?its [a-z0-9-]+ {_UNIT}s\b"
"""What all of them have in common with few other words."""
DEFINITE = frozenset({"the ", "this ", "that ", "its "})
SAME = {"walkout": "strike", "deal": "contract"}
"""Nouns for one thing."""
CHANGED = (
    r"\b(?:cut|reduced|shortened|halved|commuted|increased|extended|extension|prolonged|lengthened|doubled|renewed|(?:on|after an?|won (?:an?|his|her)) appeal|lifted|add(?:s|ed|ing)?|extra|longer|shorter|early"
    r"|suspended to|replaced)\b"
)
"""Between two lengths of one thing: it was given another."""
