"""How English says how many parts there are that it then states by their number or their place."""

from __future__ import annotations

from factlint.extraction.languages.en.times.words import ORDINALS

_LABELLED = "parts|episodes|chapters|sections|volumes|books|acts|stages|phases|steps|articles|modules|lessons|sessions|units|rounds|appendices|tables|figures|panels|scenes|verses|movements|questions|items"
_STATED = "ways|reasons|options|methods|approaches|possibilities|kinds|types|problems|answers|causes|aims|goals|rules|points|arguments|variants|versions|forms|theories|explanations|paths|routes|solutions|proposals|plans|tasks|difficulties|conditions|requirements|factors|attempts|houses|buildings|rooms|floors|bridges|gates|towers|schools|churches|sites|ships|boats|brothers|sisters|sons|daughters|children|candidates|witnesses|victims|winners|teams"
PARTS = rf"\b(?:has|have|had|are|were|consists? of|consisted of|compris(?:es|ed)|contains?|(?:divided|split|falls?|fell) into|in|with|of|is) <n:announced>(?: [a-z-]+)? (?P<noun>{_LABELLED}|{_STATED})\b"
"""The thing counted, and how many there are."""
NOT_ALL = r"\b(?:first|last|other|another|more|further|additional|each|every|at least|over|per|new|next|about|nearly|some|one of|two of|remaining)\b"
NUMBERED = "chapters|sections|volumes|acts|steps|rounds|episodes|movements|stanzas|verses|lessons|stages|floors|storeys|stories|scenes|seasons"
"""What is counted from the first to the last in the order in which it stands, so that there is no place beyond them …"""
BUILT_UP = frozenset({"floors", "storeys", "stories"})
"""… but one, where some begin to count below the first."""
PLACED = rf"\b(?:has|have|had|with|of|in|into|over|runs? to|comprises|comprised) <n:announced>(?: [a-z-]+)? (?P<noun>{NUMBERED})\b"
"""How many there are of what has places."""
PLACE = r"\b(?:[Tt]he|[Ii]ts|[Ii]n) (?P<nth>{1}) {0}\b(?! (?:of\b|was (?:added|planned|never|cut|left|dropped|lost|removed)|would|could|had been))"
"""The place of one; the noun in the singular and the ordinals go into the braces."""
NO_PLACE = r"\b(?:no|never|planned|added|additional|extra|missing|lost|unfinished|new|later|another|other|next|future|originally|instead|if|would|neighbouring|old|former|first edition|sequel|version)\b"
"""In a sentence whose place may be that of something else, or of none."""
LABEL = r"\b{0} (?P<number>\d{{1,2}})\b(?! (?:of|in) )(?![.,:/]\d|[-–]\d|%)"
"""A part by its number; the noun goes into the braces."""
NTH = rf"\b[Tt]he (?P<nth>{'|'.join(word for word, value in ORDINALS.items() if value < 10)})\b(?= (?:{{0}}|one|of (?:these|them)|is|was|has|had|are|were|needs?|requires?|would|can|will|tells?|deals?|concerns?|stands?|lies|came|comes|[a-z]+ed)\b|,|:)"
ORDER = ORDINALS
ONLY = r"\btheir (?P<only>only) (?P<noun>son|daughter|child)\b(?! (?:to|together|surviving|living|still|who|then|at|by|from)\b)"
"""One of its kind, of which there is no second."""
SECOND = r"\b[Tt]heir (?P<nth>second|third|fourth|fifth) {0}\b"
