"""The margin of a victory, against the score: "beat the Bears 98–91 … They won by seven points"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import margins as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import expanded
from factlint.model.arithmetic import Calculation, Figure, Operation
from factlint.values.regex import regex

_SCORE, _RESULT, _GUARDS = regex(expanded(words_of.SCORE)), regex(words_of.RESULT), regex(words_of.NOT_MARGIN)
_POINTS_BACK, _SUBJECT = regex(words_of.POINTS_BACK), regex(words_of.SUBJECT)
_FARTHEST = 3
"""The largest ratio between a stated and a computed margin."""
_MOST_MISSED = 20
"""How large a margin may always be; the wickets of "231-6" give a larger one."""


def read_margins(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Calculation]:
    """The margin in a sentence, with the only score in it or in the one before it."""
    yield from _leads(skeleton)
    found = shapes(words_of.MARGINS).search(skeleton.text)
    if found is None or _GUARDS.search(skeleton.text):
        return
    said = skeleton.figure(found, "said")
    stated = next((one for one in (skeleton, *before[:1]) if _SCORE.search(one.text)), None)
    scores = list(_SCORE.finditer(stated.text)) if stated is not None else []
    if (
        stated is None
        or not (stated is skeleton or _goes_on(skeleton, stated))
        or len(scores) != 1
        or not _RESULT.search(stated.text)
        or _GUARDS.search(stated.text)
    ):
        return
    first, second = stated.figure(scores[0], "ours"), stated.figure(scores[0], "theirs")
    if (
        is_closed(said)
        and all(one.value.unit is None for one in (first, second))
        and said not in (first, second)
    ):
        yield from _margin(said, first, second)


def _leads(skeleton: Skeleton) -> Iterator[Calculation]:
    """The lead that a sentence states right behind a score."""
    for found in shapes(words_of.LEADS).finditer(skeleton.text):
        said, first, second = (skeleton.figure(found, slot) for slot in ("said", "ours", "theirs"))
        if is_closed(said) and all(one.value.unit is None for one in (first, second)):
            yield from _margin(said, first, second)


def _goes_on(skeleton: Skeleton, stated: Skeleton) -> bool:
    """Whether a sentence is about somebody named in the sentence before."""
    subject = _SUBJECT.match(skeleton.text)
    is_named = subject is not None and f" {subject['name']} " in f" {stated.text}"
    return is_named or _POINTS_BACK.match(skeleton.text) is not None


def _margin(said: Figure, first: Figure, second: Figure) -> Iterator[Calculation]:
    apart = abs(first.value.written - second.value.written)
    written = said.value.written
    is_small = written <= max(apart * _FARTHEST, Fraction(_FARTHEST))
    if apart and is_small and apart <= max(written * _FARTHEST, Fraction(_MOST_MISSED)):
        yield Calculation(said, Operation.DIFFERENCE, (first, second))
