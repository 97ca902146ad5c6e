"""Whether a sentence only describes something, without a verb: what a bracket at its end dates is what it describes."""

from __future__ import annotations

from factlint.extraction.languages.en import glosses as words_of
from factlint.values.regex import regex

_ASIDES, _FINITE, _IN_GLOSS = (regex(words) for words in (words_of.ASIDES, words_of.FINITE, words_of.IN_GLOSS))


def is_verbless(text: str) -> bool:
    """Whether a sentence up to its bracket has no verb outside its relative clauses, and no pronoun for a subject."""
    return _FINITE.search(_ASIDES.sub("", text)) is None


def describes_by(before: str) -> bool:
    """Whether a name only helps to describe something: `before` is what its sentence says up to it."""
    return _IN_GLOSS.search(before) is not None and is_verbless(before)
