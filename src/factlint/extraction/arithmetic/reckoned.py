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
from factlint.extraction.arithmetic.near import is_near, sum_of_figures
from factlint.extraction.arithmetic.skeleton import NO_AMOUNTS, YEARS, Skeleton
from factlint.extraction.languages.en.arithmetic import reckoned as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Calculation, Change, Direction, Figure, Operation, Share, Sum
from factlint.model.document import ProseSpan
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_GUARDS = regex(words_of.NOT_RECKONED)
_PART_OF_OTHER = regex(words_of.PART_OF_OTHER)
_WHO, _WHAT = regex(words_of.WHO), regex(words_of.WHAT)
_OTHER_SEATS = regex(words_of.OTHER_SEATS)
_OTHER_WHOLE = regex(words_of.OTHER_WHOLE)
_MOST = 6
"""Numbers among which to look: of more some are about something else."""
_MOST_PAIRS = 12
"""Parts with their shares in a sentence; in more of them the odd one is looked for too long."""
_FEWEST_PARTS = 3
_BESIDE = 24
"""Characters before and behind what is said in which a word may stand that makes it another number."""
_ALIKE = 6
"""By what factor the numbers differ of which one is told to exceed the other."""

_MOST_SEATS = Fraction(5, 4)
"""How many times the seats there are may be told by a slip; more are of another body."""

Reckoned = Share | Calculation | Sum | Change
_All = Callable[[ProseSpan], Sequence[Skeleton]]


def read_reckoned(
    sentences: Sequence[ProseSpan], skeleton_of: Callable[[ProseSpan], Skeleton], before: _All
) -> Iterator[Reckoned]:
    """What some sentences reckon; `before` gives the skeletons that precede one in its paragraph, the nearest first."""
    for sentence in sentences:
        skeleton = skeleton_of(sentence)
        if not skeleton.figures:
            continue
        for family, read in _READERS:
            found = shapes(family).search(skeleton.text)
            if found is not None and not _is_guarded(skeleton.text, *found.span()):
                yield from read(skeleton, found, before(sentence))


def _is_guarded(text: str, start: int, end: int) -> bool:
    """Whether a word before or behind what is said makes it another number."""
    return any(
        _GUARDS.search(text, *place) for place in ((max(0, start - _BESIDE), start), (end, end + _BESIDE))
    )


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
        and is_near(share, 100 * _number(part) / _number(whole))
    ]
    if near:
        part, whole = min(near, key=lambda pair: abs(share - 100 * _number(pair[0]) / _number(pair[1])))
        yield Share(part, whole, said)


def _differences(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Calculation]:
    """What the one of two numbers exceeds the other by: they are the only ones beside it, or in the sentence before."""
    said = skeleton.figure(found, "said")
    beside, nearest = _amounts(skeleton, said), _amounts(before[0]) if before else []
    told = _of_unit(said, beside if len(beside) > 1 else [*beside, *nearest])
    if any(_PART_OF_OTHER.search(one.text) for one in (skeleton, *before[:1])):
        return
    if len(told) == 2 and _are_alike(*told, said):
        small, large = sorted(told, key=_number)
        if 0 < _number(large) <= _number(small) * _ALIKE and _number(said) < _number(large):
            yield Calculation(said, Operation.DIFFERENCE, (large, small))


def _totals(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Sum]:
    """What all numbers beside it make, or all of the sentence before."""
    said = skeleton.figure(found, "said")
    told = skeleton if _amounts(skeleton, said) else next(iter(before), None)
    if told is None or shapes(words_of.MULTIPLIED).search(told.text):
        return
    text = told.text[: found.start()] if told is skeleton else told.text
    is_of_others = _WHO.search(found.group()) and _WHAT.search(text) and not _WHO.search(text)
    if not is_of_others:
        yield from _total(said, _of_unit(said, _amounts(told, said)))


def _together(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Sum]:
    said = skeleton.figure(found, "said")
    told = (_of_unit(said, _amounts(one)) for one in before)
    yield from _total(said, next((parts for parts in told if len(parts) >= _FEWEST_PARTS), ()))


def _total(said: Figure, parts: Sequence[Figure]) -> Iterator[Sum]:
    if not _FEWEST_PARTS <= len(parts) <= _MOST or not _are_alike(*parts, said):
        return
    made = sum_of_figures(parts)
    is_other = any(sum_of_figures(some) == _number(said) for some in _subsets(parts))
    if max(map(_number, parts)) < _number(said) and is_near(_number(said), made) and not is_other:
        yield Sum(said, tuple(_with_unit(part, said) for part in parts))


def _rests(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Sum]:
    """What is left of the largest number of the paragraph without the others, or without some of them."""
    said = skeleton.figure(found, "said")
    told = [one for one in (*_amounts_before(before), *_amounts(skeleton, said)) if _is_paid(said, one)]
    if not 1 < len(told) <= _MOST or not _are_alike(*told, said):
        return
    whole = max(told, key=_number)
    parts = [one for one in told if one is not whole]
    left = _number(whole) - sum_of_figures(parts)
    is_other = any(
        _number(one) - _number(said) == sum_of_figures(some) for one in told for some in _subsets(told)
    )
    if left > 0 and is_near(_number(said), left) and not is_other:
        yield Sum(whole, tuple(_with_unit(part, whole) for part in (*parts, said)))


def _is_paid(said: Figure, figure: Figure) -> bool:
    """Whether a number is of what is left: in its unit, or of its size where it has none."""
    if said.value.unit is not None:
        return figure.value.unit == said.value.unit
    return _number(figure) > _number(said) / _ALIKE


def _changed(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Change]:
    """A change between the only two numbers before that may be one thing at two times."""
    said = skeleton.figure(found, "said")
    pairs = [
        (small, large)
        for small, large in combinations(sorted(_amounts_before(before), key=_number), 2)
        if _are_alike(small, large) and _number(small) < _number(large) <= 2 * _number(small)
    ]
    is_known = found["what"] in words_of.NUMBERED or any(found["what"] in one.text for one in before)
    if len(pairs) == 1 and is_known and not found["of"] and not _amounts(skeleton, said):
        is_fall = found["verb"] in words_of.FALLING
        old, new = reversed(pairs[0]) if is_fall else pairs[0]
        change = 100 * abs(_number(new) - _number(old)) / _number(old)
        if is_near(said.value.written, change):
            way = Direction.DOWN if is_fall else Direction.UP
            yield Change(old, new, way, said, skeleton.in_prose(*found.span("verb")))


def _pairs(skeleton: Skeleton, _: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Share]:
    """The one part whose share is not of the whole of which all others are."""
    pairs = [
        (skeleton.figure(one, "part"), skeleton.figure(one, "said"))
        for one in shapes(words_of.PAIRS).finditer(skeleton.text)
    ]
    if not 2 <= len(pairs) <= _MOST_PAIRS or _OTHER_WHOLE.search(skeleton.text):
        return
    known = (*_amounts(skeleton), *_amounts_before(before))
    for whole in known:
        odd = [pair for pair in pairs if not _is_share(*pair, whole)]
        if len(odd) == 1 and _number(odd[0][0]) < _number(whole) and _are_alike(odd[0][0], whole):
            if not any(_is_share(*odd[0], other) for other in known):
                yield Share(odd[0][0], whole, odd[0][1])
            return


def _is_share(part: Figure, share: Figure, whole: Figure) -> bool:
    exact = 100 * _number(part) / _number(whole) if _number(whole) else Fraction(-1)
    return abs(share.value.written - exact) <= share.value.last_digit / 2


def _complements(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Sum]:
    """Girls and boys, who are all of the pupils that a sentence before counts."""
    parts = (skeleton.figure(found, "first"), skeleton.figure(found, "said"))
    made = sum_of_figures(parts)
    wholes = [one for one in _amounts_before(before) if _number(one) > max(map(_number, parts))]
    if exclude_all_else((found["one"], found["other"])) and wholes and len(skeleton.figures) == len(parts):
        whole = min(wholes, key=lambda one: abs(_number(one) - made))
        if is_near(_number(whole), made):
            yield Sum(whole, parts)


def _seats(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Iterator[Sum]:
    """More seats than there are: "The council has 41 seats. The Greens won 19, …"; of fewer some are not told."""
    if _OTHER_SEATS.search(skeleton.text):
        return
    parts = [one for one in _amounts(skeleton) if one.prose.start >= skeleton.figure(found, "said").prose.start]
    places = [(skeleton, found.start()), *((one, len(one.text)) for one in before[:1])]
    wholes = [
        place.figures[int(told["whole"])]
        for place, end in places
        for told in pattern(words_of.ALL_SEATS).finditer(place.text[:end])
    ]
    if len(wholes) == 1 and len(parts) >= _FEWEST_PARTS and _are_alike(*parts, *wholes):
        made, whole = sum_of_figures(parts), _number(wholes[0])
        if max(map(_number, parts)) < whole < made <= _MOST_SEATS * whole:
            yield Sum(wholes[0], tuple(_with_unit(part, wholes[0]) for part in parts))


def _with_unit(part: Figure, said: Figure) -> Figure:
    return replace(part, value=replace(part.value, unit=said.value.unit)) if part.value.unit is None else part


def _amounts(skeleton: Skeleton, *said: Figure) -> list[Figure]:
    """The plain amounts of a sentence but for what it says of them."""
    return [
        figure
        for figure in skeleton.figures
        if figure not in said
        and figure.value.unit not in NO_AMOUNTS
        and figure.value.hedge in (Hedge.EXACTLY, Hedge.ABOUT)
        and not (figure.said.isdigit() and figure.value.unit is None and _number(figure) in YEARS)
    ]


def _amounts_before(before: Sequence[Skeleton]) -> list[Figure]:
    told = [figure for skeleton in before for figure in _amounts(skeleton)]
    return told if len(told) <= _MOST else []


def _subsets(parts: Sequence[Figure]) -> Iterator[tuple[Figure, ...]]:
    """Some of the parts, but not all."""
    return (some for count in range(1, len(parts)) for some in combinations(parts, count))


def _of_unit(said: Figure, told: Sequence[Figure]) -> Sequence[Figure]:
    """Those of some numbers that have the unit of what is measured."""
    if said.value.measure is None:
        return told
    return [figure for figure in told if figure.value.unit == said.value.unit]


def _are_alike(*figures: Figure) -> bool:
    return len({figure.value.unit for figure in figures} - {None}) <= 1


def _number(figure: Figure) -> Fraction:
    return figure.value.written


_READERS: tuple[
    tuple[
        tuple[str, ...],
        Callable[[Skeleton, re.Match[str], Sequence[Skeleton]], Iterator[Reckoned]],
    ],
    ...,
] = (
    (words_of.SHARES, _shares),
    (words_of.PARTS, _parts),
    (words_of.DIFFERENCES, _differences),
    (words_of.TOTALS, _totals),
    (words_of.TOGETHER, _together),
    (words_of.RESTS, _rests),
    (words_of.CHANGED, _changed),
    (words_of.PAIRS, _pairs),
    (words_of.COMPLEMENTS, _complements),
    (words_of.SEATS, _seats),
)
