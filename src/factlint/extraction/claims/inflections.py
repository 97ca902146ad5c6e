"""Inflected forms of the verb of a cue: "had taken place", "did not open until 1998", "spotted" next to "was"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from factlint.extraction.languages.en.claims import verb_forms
from factlint.extraction.languages.en.entities.references import PREPOSITIONS

_FIRST_OF_DENIALS = frozenset(words[0] for words in verb_forms.DENIALS)


def inflections(cue: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The forms of a cue after "had", if it is more than a verb with its preposition, and after "did not"."""
    verb, *rest = cue
    if verb in verb_forms.PASSIVES and rest and _is_participle(rest):
        yield tuple(rest)
    if cue[: len(verb_forms.WINNING)] == verb_forms.WINNING:
        for other in verb_forms.OTHER_WINNING:
            yield *other.split(), *cue[len(verb_forms.WINNING) :]
    is_phrase = len(cue) > 1 and rest[-1] not in PREPOSITIONS
    if is_phrase and verb in verb_forms.PARTICIPLES:
        yield verb_forms.PARTICIPLES[verb], *rest
    if verb in verb_forms.BASES and (is_phrase or not rest):
        for denial in verb_forms.DENIALS:
            yield *denial, verb_forms.BASES[verb], *rest


def _is_participle(words: Sequence[str]) -> bool:
    """Whether the words after "was" are a participle that may stand without it, with no preposition of their own."""
    return words[0] not in verb_forms.NO_PARTICIPLES and words[-1] not in PREPOSITIONS


def is_only_passive(words: tuple[str, ...], cues: Collection[str]) -> bool:
    """Whether the words are the rest of cues in the passive, and no cue as they stand."""
    said = " ".join(words)
    return said not in cues and any(f"{verb} {said}" in cues for verb in verb_forms.PASSIVES)


def is_denial(first: str) -> bool:
    """Whether a cue that begins with this word is a form after "did not"."""
    return first in _FIRST_OF_DENIALS
