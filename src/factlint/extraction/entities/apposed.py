"""Nouns that "of" equates with the name after it: "the city of X" is X, "a state of X" is another."""

from __future__ import annotations

from factlint.extraction.languages.en.entities.references import (
    APPOSED_HEADS,
    DEFINITE,
    ONE_OF_SEVERAL,
    PARTS_WITH_NAMES,
)
from factlint.extraction.words import Words

_MODIFIERS = 2
"""How many words may stand between an article and such a noun."""


def apposes(words: Words, of: int) -> bool:
    """Whether the word "of", at this index, equates the noun before it with the name after it."""
    head = of - 1
    if head < 0 or words.folded[head] not in APPOSED_HEADS:
        return False
    for i in range(head - 1, max(head - _MODIFIERS - 2, -1), -1):
        if words.gap(i) not in (" ", "\n"):
            return True
        if words.folded[i] in ONE_OF_SEVERAL:
            return False
        if words.folded[i] not in DEFINITE and words.folded[head] in PARTS_WITH_NAMES:
            return False  # "the law school of X"
    return True
