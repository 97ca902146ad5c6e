"""Capitalised phrases: candidates for unknown names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from factlint.extraction.languages.en.entities.name_neighbours import OPENERS, TITLES
from factlint.extraction.languages.en.times.words import MONTHS, WEEKDAYS
from factlint.extraction.words import Words
from factlint.values.regex import regex

_PHRASE = regex(r"[A-ZÀ-Þ][\w’]{2,40}(?:[ -][A-ZÀ-Þ][\w’]{2,40}){1,4}")
"""The word length is bounded; otherwise each capital of a line would be read up to its end."""
_BEFORE_SURNAMES = TITLES | OPENERS | MONTHS.keys()
"""Capitalised words that are no first names."""
_SMALL = "a-zà-ÿā-ſ"
"""Small letters for a character class, including Polish, Czech and Turkish ones: "Tymiński"."""
_SINGLE = regex(
    rf"[A-ZÀ-Þ](?<=[\w,;’] .)(?<![.!?:;•*\n“\"(][ \n].)(?<!  .)[{_SMALL}]{{5,}}(?![\w’-]| [A-ZÀ-Þ])"
)
"""A capitalised word inside a sentence; the pattern starts with the capital, which is rare."""


def holds_names(words: Words) -> bool:
    """Whether a text contains anything that may be a name."""
    return next(chain(capitalised_phrases(words), single_names(words)), None) is not None


def single_names(words: Words) -> Iterator[int]:
    """The single capitalised words inside sentences, or after a title: mostly surnames."""
    for found in _SINGLE.finditer(words.prose):
        at = words.at(found.start())
        is_behind_name = (
            at > 0
            and words.starts[at] == words.ends[at - 1] + 1
            and words.prose[words.starts[at - 1]].isupper()
            and words.folded[at - 1] not in _BEFORE_SURNAMES
        )
        if not is_behind_name and not _is_inverted(words, at):
            yield at


def _is_inverted(words: Words, at: int) -> bool:
    """Whether a first name follows its surname, as in a bibliography: "Lind, Ann, Rivers"."""
    is_behind = at > 0 and words.gap(at - 1) == ", " and words.is_capitalised(at - 1)
    return is_behind and words.gap(at).startswith((",", "."))


_NOT_NAMED = OPENERS | TITLES


def capitalised_phrases(words: Words) -> Iterator[tuple[int, int]]:
    """The first and last words of phrases of two or more words, without openers and titles."""
    for found in _PHRASE.finditer(words.prose):
        inside = words.between(*found.span())
        first, last = inside.start, inside.stop - 1
        while first < last and words.folded[first] in _NOT_NAMED:
            first += 1
        if first + 1 < last and words.folded[first] in WEEKDAYS:
            first += 1  # "On Sunday Lena Foss reads", and not "the Sunday Times"
        if first < last:
            yield first, last
