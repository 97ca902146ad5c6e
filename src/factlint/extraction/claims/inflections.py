"""Other forms of the verb that opens a cue: "had taken place", "did not open until 1998"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.languages.en.claims import verb_forms
from factlint.extraction.languages.en.entities.references import PREPOSITIONS

_FIRST_OF_DENIALS = frozenset(words[0] for words in verb_forms.DENIALS)


def inflections(cue: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The forms of a cue after "had", if it is more than a verb with its preposition, and after "did not"."""
    verb, *rest = cue
    is_phrase = len(cue) > 1 and rest[-1] not in PREPOSITIONS
    if is_phrase and verb in verb_forms.PARTICIPLES:
        yield verb_forms.PARTICIPLES[verb], *rest
    if verb in verb_forms.BASES and (is_phrase or not rest):
        for denial in verb_forms.DENIALS:
            yield *denial, verb_forms.BASES[verb], *rest


def is_denial(first: str) -> bool:
    """Whether a cue that begins with this word is one after "did not"."""
    return first in _FIRST_OF_DENIALS
