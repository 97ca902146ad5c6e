"""Numbers that say of themselves what they are (a turnout, a majority, a total), told apart from what they follow from.

Which numbers these are nobody says: they are looked for in the sentence, then in those before it in the paragraph. Of
several that may be meant those are taken that come nearest to the number said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factlint.extraction.arithmetic.complements import exclude_all_else
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic import reckoned as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Calculation, Figure, Operation, Share, Sum
from factlint.model.document import ProseSpan
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_GUARDS = regex(words_of.NOT_RECKONED)
_NO_AMOUNT = frozenset({"percent", "percentage point", "basis point", "fraction", "ratio"})
_YEARS = range(1000, 2200)
_MOST = 6
"""Numbers among which to look: of more some are about something else."""
_FEWEST_PARTS = 3
_FAR = Fraction(8, 5)
"""By what factor a number may miss what it should be: one farther off is about something else."""
_CLOSE, _BESIDE = 12, 24
"""Characters before and behind what is said in which a word may stand that makes it another number."""
_ALIKE = 6
"""By what factor the numbers differ of which one is told to exceed the other."""

_All = Callable[[ProseSpan], Sequence[Skeleton]]


def read_reckoned(
    sentences: Sequence[ProseSpan], skeleton_of: Callable[[ProseSpan], Skeleton], before: _All
) -> Iterator[Share | Calculation | Sum]:
    """What some sentences reckon; `before` gives the skeletons that precede one in its paragraph, the nearest first."""
    for sentence in sentences:
        skeleton = skeleton_of(sentence)
        if not skeleton.figures:
            continue
        for family, read in _READERS:
            found = shapes(family).search(skeleton.text)
            if found is not None and not _GUARDS.search(
                skeleton.text, max(0, found.start() - _CLOSE), found.end() + _BESIDE
            ):
                yield from read(skeleton, found, before(sentence))


def _shares(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Share]:
    """A share named by what it is: of the two numbers beside it, or of one beside it and one before."""
    said = skeleton.figure(found, "said")
    beside = _amounts(skeleton, said)
    if len(beside) == 2:
        yield from _nearest_share(said, [(min(beside, key=_number), max(beside, key=_number))])
    elif len(beside) == 1:
        yield from _nearest_share(said, [(beside[0], whole) for whole in _amounts_before(before)])


def _parts(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Share]:
    said, part = skeleton.figure(found, "said"), skeleton.figure(found, "part")
    if len(_amounts(skeleton, said)) == 1:
        yield from _nearest_share(said, [(part, whole) for whole in _amounts_before(before)])


def _nearest_share(said: Figure, pairs: Sequence[tuple[Figure, Figure]]) -> Iterator[Share]:
    share = said.value.written * (100 if said.value.unit == "fraction" else 1)
    near = [
        (part, whole)
        for part, whole in pairs
        if 0 < _number(part) < _number(whole)
        and _are_alike(part, whole)
        and _is_near(share, 100 * _number(part) / _number(whole))
    ]
    if near:
        part, whole = min(near, key=lambda pair: abs(share - 100 * _number(pair[0]) / _number(pair[1])))
        yield Share(part, whole, said)


def _differences(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Calculation]:
    """What the one of two numbers exceeds the other by: they are the only ones beside it, or in the sentence before."""
    said = skeleton.figure(found, "said")
    told = _of_unit(said, _amounts(skeleton, said) or (_amounts(before[0]) if before else []))
    if len(told) == 2 and _are_alike(*told, said):
        small, large = sorted(told, key=_number)
        if 0 < _number(large) <= _number(small) * _ALIKE and _number(said) < _number(large):
            yield Calculation(said, Operation.DIFFERENCE, (large, small))


def _totals(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Sum]:
    """What all numbers beside it make, or all of the sentence before."""
    said = skeleton.figure(found, "said")
    parts = _of_unit(said, _amounts(skeleton, said) or (_amounts(before[0]) if before else []))
    if not _FEWEST_PARTS <= len(parts) <= _MOST or not _are_alike(*parts, said):
        return
    made = sum(map(_number, parts), start=Fraction(0))
    subsets = (some for count in range(2, len(parts)) for some in combinations(parts, count))
    is_other = any(sum(map(_number, some)) == _number(said) for some in subsets)
    if max(map(_number, parts)) < _number(said) and _is_near(_number(said), made) and not is_other:
        yield Sum(said, tuple(_with_unit(part, said) for part in parts))


def _complements(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Sum]:
    """Girls and boys, who are all of the pupils that a sentence before counts."""
    parts = (skeleton.figure(found, "first"), skeleton.figure(found, "said"))
    made = sum(map(_number, parts), start=Fraction(0))
    wholes = [one for one in _amounts_before(before) if _number(one) > max(map(_number, parts))]
    if exclude_all_else((found["one"], found["other"])) and wholes and len(skeleton.figures) == len(parts):
        whole = min(wholes, key=lambda one: abs(_number(one) - made))
        if _is_near(_number(whole), made):
            yield Sum(whole, parts)


def _with_unit(part: Figure, said: Figure) -> Figure:
    return replace(part, value=replace(part.value, unit=said.value.unit)) if part.value.unit is None else part


def _amounts(skeleton: Skeleton, *said: Figure) -> list[Figure]:
    """The plain amounts of a sentence but for what it says of them."""
    return [
        figure
        for figure in skeleton.figures
        if figure not in said
        and figure.value.unit not in _NO_AMOUNT
        and figure.value.hedge in (Hedge.EXACTLY, Hedge.ABOUT)
        and not (figure.said.isdigit() and figure.value.unit is None and _number(figure) in _YEARS)
    ]


def _amounts_before(before: Sequence[Skeleton]) -> list[Figure]:
    told = [figure for skeleton in before for figure in _amounts(skeleton)]
    return told if len(told) <= _MOST else []


def _of_unit(said: Figure, told: Sequence[Figure]) -> Sequence[Figure]:
    """Those of some numbers that have the unit of what is measured."""
    if said.value.measure is None:
        return told
    return [figure for figure in told if figure.value.unit == said.value.unit]


def _are_alike(*figures: Figure) -> bool:
    return len({figure.value.unit for figure in figures} - {None}) <= 1


def _is_near(said: Fraction, reckoned: Fraction) -> bool:
    return said <= reckoned * _FAR and reckoned <= said * _FAR


def _number(figure: Figure) -> Fraction:
    return figure.value.written


_READERS: tuple[
    tuple[
        tuple[str, ...],
        Callable[[Skeleton, re.Match[str], Sequence[Skeleton]], Iterator[Share | Calculation | Sum]],
    ],
    ...,
] = (
    (words_of.SHARES, _shares),
    (words_of.PARTS, _parts),
    (words_of.DIFFERENCES, _differences),
    (words_of.TOTALS, _totals),
    (words_of.COMPLEMENTS, _complements),
)
