"""What a total comes to for each, where the total or the number of things stands in the sentence before.

"The hotel reopens with 120 rooms after work that cost £24 million. That is a cost of £200,000 per room." The two
sentences must hold one number of what is shared, and one of the things that share it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.paragraphs import per_unit as words_of
from factlint.extraction.languages.en.arithmetic.people import PEOPLE
from factlint.extraction.quantities.nouns import singular_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Average, Figure
from factlint.model.document import ProseSpan
from factlint.values.regex import regex

_COUNTED = regex(r"‹n(\d+)›((?: [a-z-]+){0,3})")
_PER_UNIT = regex(r" (?P<what>[a-z]+) per (?P<per>[a-z]+)$")
_GUARDS = regex(words_of.NOT_FOR_EACH)
_ALONE = 3
"""Figures of a sentence that holds a total, a number of things, and what that is for each."""
_REACH = 30
"""Characters before a rate in which a word may stand that makes it another one."""


def read_per_unit(
    sentences: Sequence[ProseSpan],
    before: Callable[[ProseSpan], Skeleton | None],
    skeleton_of: Callable[[ProseSpan], Skeleton],
) -> Iterator[Average]:
    """The averages of some sentences; `before` gives the skeleton of the sentence before one in its paragraph."""
    for sentence in sentences:
        skeleton = skeleton_of(sentence)
        for found in shapes(words_of.FOR_EACH).finditer(skeleton.text):
            if (average := _average(skeleton, before(sentence), found)) is not None:
                yield average
                break


def _average(skeleton: Skeleton, before: Skeleton | None, found: re.Match[str]) -> Average | None:
    each, per, what = _slots(skeleton, found)
    if _GUARDS.search(skeleton.text, max(0, found.start("each") - _REACH), found.end()):
        return None
    told = [*_counted(skeleton, each), *(_counted(before, each) if before else ())]
    counts = [figure for figure, nouns in told if _is_count(figure, nouns, per)]
    totals = [figure for figure, nouns in told if _is_total(figure, nouns, each, what)]
    if per is None and (len(skeleton.figures) != _ALONE or ";" in skeleton.text):
        return None
    if len(counts) != 1 or len(totals) != 1 or counts == totals:
        return None
    return Average(totals[0], counts[0], each) if totals[0].value.written > each.value.written else None


def _slots(skeleton: Skeleton, found: re.Match[str]) -> tuple[Figure, str | None, str | None]:
    """What each has, what each is, and what is shared; of "500 trees per hectare" all in one figure."""
    each, slots = skeleton.figure(found, "each"), found.groupdict()
    if (in_unit := _PER_UNIT.search(each.said.lower())) is not None:
        return each, in_unit["per"], in_unit["what"]
    return each, slots.get("per"), slots.get("what")


def _counted(skeleton: Skeleton, each: Figure) -> Iterator[tuple[Figure, list[str]]]:
    """The other numbers of a sentence, each with the words after it."""
    for found in _COUNTED.finditer(skeleton.text):
        figure = skeleton.figures[int(found[1])]
        if figure is not each:
            yield figure, found[2].split()


def _is_count(figure: Figure, nouns: Sequence[str], per: str | None) -> bool:
    """Whether a number counts what each stands for; what that is need not be said: "€6,000 each"."""
    if figure.value.unit is not None:
        return figure.value.unit == per
    return any(per is None or singular_of(noun) == per for noun in nouns[:3])


def _is_total(figure: Figure, nouns: Sequence[str], each: Figure, what: str | None) -> bool:
    is_of_unit = each.value.unit is not None and not each.value.unit.startswith("per ")
    if is_of_unit or figure.value.unit is not None:
        return figure.value.unit in (each.value.unit, (each.value.unit or "").partition(" per ")[0])
    if what is None:
        return False
    return what in nouns[:3] or (what in PEOPLE and bool(PEOPLE & set(nouns[:2])))
