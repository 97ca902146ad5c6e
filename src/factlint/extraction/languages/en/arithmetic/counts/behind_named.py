"""How English ranks a thing and names those ahead of it: "the third-largest town, after Lorn and Brod".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.times.words import ORDINALS

_NTH = rf"(?P<nth>{'|'.join(word for word, value in ORDINALS.items() if value > 1)}|\d{{1,2}}(?:nd|rd|th|st))"
_SUPERLATIVE = r"(?:[a-z]+est|most (?!recent)[a-z]+)"
_WORD = r"(?: (?!after\b|behind\b|and\b|but\b|or\b|which\b|that\b|who\b|since\b|until\b|only\b)[a-z0-9'-]+)"
BEHIND_NAMED = (rf"\b{_NTH}[- ]{_SUPERLATIVE}\b{_WORD}{{0,12}}?,? (?:after|behind|following) (?=[a-z(])",)
"""Up to the names."""
NO_RANK = r"\b(?:joint|joint(?:ly)?|equal|tied|tie|shared|sharing|at least|probably|perhaps|combined|together|former|was|were|had|became|if|not|either|per capita|once|then)\b"
"""Before the place or in what follows: others may share it, or it was so at another time."""
