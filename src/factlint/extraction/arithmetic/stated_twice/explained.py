"""Whether numbers nearby explain how a group changed from its first size to its second."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.skeleton import NO_AMOUNTS, TOKEN, Skeleton
from factlint.extraction.arithmetic.stated_twice.same_kind import may_be_added
from factlint.extraction.languages.en.arithmetic.stated_twice import taken_up as words_of
from factlint.extraction.quantities.nouns import noun_at
from factlint.model.arithmetic import Figure
from factlint.values.regex import regex

_PART, _PART_BEHIND, _VERB = map(regex, (words_of.PART, words_of.PART_BEHIND, words_of.VERB))
_MOST = 14
"""How many numbers may be combined; with more, some two yield almost any other."""
_PERCENT = 100


def is_explained(first: Figure, second: Figure, around: Sequence[Skeleton], noun: str = "") -> bool:
    """Whether the later number is stated elsewhere, or results from an addition to the first, a subtraction or a sum.

    If the `noun` that both count is known, other numbers are combined only if they may count the same.
    """
    figures = [
        (one, is_some)
        for skeleton in around
        for one, is_some in _with_parts(skeleton, noun, second.value.unit)
        if not (first.prose.holds(one.prose) or second.prose.holds(one.prose))
    ]
    mine, theirs = first.value.written, second.value.written
    if any(one.value.written in (theirs, theirs - mine) for one, _ in figures):
        return True
    values = [
        one.value.written
        for one, is_some in figures
        if one.value.unit not in NO_AMOUNTS and not (is_some and mine < theirs)
    ]
    reached = {abs(mine - theirs), theirs}
    if not reached.isdisjoint(values):
        return True
    if len(values) <= _MOST and _make(values, reached):
        return True
    if any(mine * one == theirs or theirs * one == mine for one in values):
        return True
    return any(_is_share(one, mine, theirs) for one, _ in figures if one.value.unit in NO_AMOUNTS)


def is_computed(tellings: Tellings, first: Figure, second: Figure) -> bool:
    """Whether one of the two sentences also has the other number, or the difference: "30 … 6 were lost"."""
    stated = {first.value.written, second.value.written, abs(first.value.written - second.value.written)}
    places = [tellings.sentence_at(figure.prose) for figure in (first, second)]
    return any(
        figure.value.written in stated and any(place.holds(figure.prose) for place in places)
        for figure in tellings.analysis.quantities
        if figure.prose not in (first.prose, second.prose)
    )


def _make(values: Sequence[Fraction], reached: Container[Fraction]) -> bool:
    """Whether two or three of some numbers add up to one of others, or two differ by it."""
    sums = (sum(some) for size in (2, 3) for some in combinations(values, size))
    return any(one in reached for one in sums) or any(
        one - other in reached for one in values for other in values
    )


def _with_parts(skeleton: Skeleton, noun: str, unit: str | None) -> Iterator[tuple[Figure, bool]]:
    """The figures of a sentence, and whether each counts part of what was just counted, or something else."""
    text = skeleton.text
    for token in TOKEN.finditer(text):
        counted = noun_at(text, token.end())
        is_other = bool(noun) and counted is not None and not may_be_added(counted.unit, noun)
        figure = skeleton.figures[int(token[1])]
        is_measured = unit is not None and figure.value.unit is None and counted is not None
        yield figure, is_other or is_measured or is_part(text, token.start(), token.end())


def is_part(text: str, start: int, end: int) -> bool:
    """Whether the number between two positions of a skeleton counts part of what was just counted."""
    found = _PART.search(text, 0, start) or _PART_BEHIND.match(text, end) or _VERB.match(text, end)
    return found is not None


def _is_share(share: Figure, mine: Fraction, theirs: Fraction) -> bool:
    scale = _PERCENT if share.value.unit == "percent" else 1
    part = share.value.written / scale
    return any(
        abs(mine * one - theirs) <= max(Fraction(1, 2), mine / _PERCENT) for one in (part, 1 - part, 1 + part)
    )
