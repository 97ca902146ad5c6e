"""Amounts that a document states by their names, wherever they stand, and what follows from them.

"Revenue was $448 million. … Cost of sales came to $268 million … a gross profit of $197 million." A name that is stated
with two values, as of two years, is left alone, and so is what any two amounts of the document give.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import permutations

from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf, may_hold_figures
from factlint.extraction.arithmetic.tables.outside import sentences_outside
from factlint.extraction.languages.en.arithmetic import named_amounts as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.quantities.scan import Text
from factlint.extraction.shapes import Shapes, shapes
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Average, Calculation, Figure, Operation, Share
from factlint.values.dataclass import dataclass, replace
from factlint.values.pairs import pairs
from factlint.values.regex import regex

Named = Share | Calculation | Average
_GUARDS, _YEAR = regex(words_of.NOT_NAMED), regex(words_of.YEAR)
_OF_WHICH = regex(words_of.OF_WHICH)
_PERIODS = tuple((name, regex(words)) for name, words in words_of.PERIODS)
_SHARES, _QUOTIENTS = (
    tuple(form for _, _, form in words_of.SHARES),
    tuple(form for _, _, form in words_of.QUOTIENTS),
)
_FOLLOWS = Shapes(
    (
        *_SHARES,
        *_QUOTIENTS,
        *(form for _, form in words_of.SHARE_OF),
        *words_of.NAMED["gross profit"],
        *words_of.NAMED["operating profit"],
        *words_of.NAMED["what remains of it"],
    )
)
_FARTHEST = Fraction(3)
_CUES = regex(words_of.CUES)
_EXACT = Fraction(1, 200)
"""The relative error up to which two amounts are taken to yield another."""
_MOST_AMOUNTS = 60
"""With more amounts than these, some pair yields almost any number."""


@dataclass(frozen=True, slots=True)
class _Telling:
    """An amount with the times named in its sentence."""

    figure: Figure
    periods: frozenset[str]
    years: frozenset[str]

    def is_of_time(self, other: _Telling) -> bool:
        """Whether both may be about one time."""
        are_periods = not (self.periods and other.periods) or bool(self.periods & other.periods)
        return are_periods and (not (self.years and other.years) or bool(self.years & other.years))


@dataclass(frozen=True, slots=True)
class _Following:
    """An amount that follows from others, its computed value, and where it and they are stated."""

    equation: Named
    made: Fraction
    tellings: tuple[_Telling, ...]
    """The derived amount, then the two that it follows from."""
    is_of_named: bool = False
    """Whether its own sentence names the part and the whole of the share."""


def read_named_amounts(analysis: Analysis, text: Text, skeleton_of: SkeletonOf) -> Iterator[Named]:
    """What the named amounts of a document give, against what it states."""
    if not _CUES.search(text.text) or len(analysis.quantities) > _MOST_AMOUNTS:
        return
    skeletons = (skeleton_of(one) for one in sentences_outside(analysis) if may_hold_figures(text, one))
    stated = [one for one in skeletons if one.figures]
    plain = [one for one in stated if not _GUARDS.search(one.text)]
    if not any(_FOLLOWS.possible(one.text) for one in plain):
        return
    named = {name: it for name in words_of.NAMED if (it := _stated_once(stated, name)) is not None}
    for one in (*_shares(plain, named), *_differences(named), *_quotients(plain, named)):
        if _is_of_one_time(one.tellings) and _is_meant(analysis, one):
            yield one.equation


def _stated_once(skeletons: Iterable[Skeleton], name: str) -> _Telling | None:
    """The only value that a document states by a name, where it tells it first."""
    places = [
        (one, one.figure(found, "it"))
        for one in skeletons
        for found in shapes(words_of.NAMED[name]).finditer(one.text)
    ]
    if any(_GUARDS.search(one.text) or _OF_WHICH.search(one.text) for one, _ in places):
        return None
    stated = [_telling(*place) for place in places]
    is_one = len({one.figure.value.written for one in stated}) == 1 and is_closed(stated[0].figure)
    return stated[0] if is_one else None


def _telling(skeleton: Skeleton, figure: Figure) -> _Telling:
    periods = frozenset(name for name, words in _PERIODS if words.search(skeleton.text))
    return _Telling(figure, periods, frozenset(_YEAR.findall(skeleton.text)))


def _shares(skeletons: Sequence[Skeleton], named: Mapping[str, _Telling]) -> Iterator[_Following]:
    """The share of one named amount in another, or of one that stands next to it."""
    for part, whole, form in words_of.SHARES:
        for skeleton in skeletons if part in named and whole in named else ():
            for found in shapes((form,)).finditer(skeleton.text):
                said = _telling(skeleton, skeleton.figure(found, "said"))
                yield from _share(said, named[part], named[whole])
    for whole, form in words_of.SHARE_OF:
        for skeleton in skeletons if whole in named else ():
            for found in shapes((form,)).finditer(skeleton.text):
                said, of = (_telling(skeleton, skeleton.figure(found, slot)) for slot in ("said", "part"))
                yield from (replace(one, is_of_named=True) for one in _share(said, of, named[whole]))


def _share(said: _Telling, part: _Telling, whole: _Telling) -> Iterator[_Following]:
    one, other = part.figure, whole.figure
    if (
        one.value.unit == other.value.unit
        and one.value.unit in MONEY
        and one.value.written < other.value.written
    ):
        percent = 100 * one.value.written / other.value.written
        yield _Following(Share(one, other, said.figure), percent, (said, part, whole))


def _differences(named: Mapping[str, _Telling]) -> Iterator[_Following]:
    for said, more, less in words_of.DIFFERENCES:
        stated = tuple(named[name] for name in (said, more, less) if name in named)
        units = {one.figure.value.unit for one in stated}
        if len(stated) == len((said, more, less)) and len(units) == 1 and units <= MONEY:
            left, first, second = (one.figure for one in stated)
            made = first.value.written - second.value.written
            yield _Following(Calculation(left, Operation.DIFFERENCE, (first, second)), made, stated)


def _quotients(skeletons: Sequence[Skeleton], named: Mapping[str, _Telling]) -> Iterator[_Following]:
    for total, count, form in words_of.QUOTIENTS:
        for skeleton in skeletons if total in named and count in named else ():
            for found in shapes((form,)).finditer(skeleton.text):
                said = _telling(skeleton, skeleton.figure(found, "said"))
                yield from _quotient(said, named[total], named[count])


def _quotient(said: _Telling, total: _Telling, count: _Telling) -> Iterator[_Following]:
    """The amount per item, in the unit of the whole or, for measures, per item."""
    whole, number, each = total.figure, count.figure, said.figure
    made = whole.value.written / number.value.written
    tellings = (said, total, count)
    if number.value.measure is not None:
        per = (each.value.unit or "").partition("per ")[2]
        if per == number.value.unit:
            yield _Following(Calculation(each, Operation.QUOTIENT, (whole, number)), made, tellings)
    elif each.value.unit == whole.value.unit:
        yield _Following(Average(whole, number, each), made, tellings)


def _is_of_one_time(tellings: Sequence[_Telling]) -> bool:
    return all(one.is_of_time(other) for one, other in pairs(tellings))


def _is_meant(analysis: Analysis, one: _Following) -> bool:
    """Whether a stated amount is near the computed one, and no other two amounts of the document yield it."""
    said = one.tellings[0].figure
    if one.made <= 0 or not is_near(said.value.written, one.made, _FARTHEST) or not is_closed(said):
        return False
    others = [
        figure for figure in analysis.quantities if figure.prose != said.prose and figure.value.written > 0
    ]
    part = one.tellings[1].figure
    first, second = (telling.figure.value.unit for telling in one.tellings[1:])
    found = [pair for pair in permutations(others, 2) if [each.value.unit for each in pair] == [first, second]]
    if one.is_of_named:  # the part is certain; the whole may be that of another time, under the same name
        found = [pair for pair in found if pair[0].prose == part.prose]
    more = [figure.value.written for figure in others if figure.value.unit == first]
    return not any(_gives(one.equation, said, *pair, more) for pair in found)


def _gives(equation: Named, said: Figure, one: Figure, other: Figure, more: Iterable[Fraction]) -> bool:
    """Whether two amounts yield one in the same way, or with a third added to their difference."""
    number, first, second = (figure.value.written for figure in (said, one, other))
    match equation:
        case Share():
            made = 100 * first / second
        case Calculation(operation=Operation.DIFFERENCE):
            half = said.value.last_digit / 2
            return any(abs(first - second + third - number) <= half for third in (Fraction(0), *more))
        case _:
            made = first / second
    return abs(made - number) <= number * _EXACT
