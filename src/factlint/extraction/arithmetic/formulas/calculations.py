"""Numbers that are computed from others in their sentence: "a field of 20 m by 30 m, 600 m²"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from fractions import Fraction
from itertools import combinations, permutations

from factlint.extraction.arithmetic.formulas.ratios import read_proportions
from factlint.extraction.arithmetic.formulas.repeated_rates import is_over_stated, read_repeated_rates
from factlint.extraction.arithmetic.formulas.same_times import read_same_times
from factlint.extraction.arithmetic.near import FARTHEST, is_near
from factlint.extraction.arithmetic.skeleton import NO_AMOUNTS, YEARS, Skeleton
from factlint.extraction.languages.en.arithmetic.amounts.per_unit.products import GOES_ON
from factlint.extraction.languages.en.arithmetic.formulas import calculations as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Calculation, Conversion, Figure, Operation, Proportion, RateTwice
from factlint.values.dataclass import replace
from factlint.values.regex import regex
from factlint.values.units import Dimension

_NOT_CALCULATED = regex(words_of.NOT_CALCULATED)
_NOT_REACHED = regex(words_of.NOT_REACHED)
_NOT_AT_ONCE, _LAND = regex(words_of.NOT_AT_ONCE), regex(words_of.LAND)
_PRODUCT_BEFORE, _GOES_ON = regex(words_of.PRODUCT_BEFORE), regex(GOES_ON)
_TOKEN = regex(r"‹\w(\d+)›")
_OPERATIONS = {shape: operation for operation, shape in words_of.CALCULATIONS}
_OPERANDS = ("a", "a2", "b", "b2", "c")
_OF_PERCENT = frozenset({Operation.PERCENT, Operation.REDUCED, Operation.INCREASED})
_MOST_AMOUNTS = 4
"""In a sentence with more amounts, one is about something else."""
_LENGTH, _FAR = (("length", 1),), 900
"""Metres."""
_FARTHEST_BUILT = Fraction(12)
"""By what factor a speed or a rate may miss the two amounts that it is taken to be of.

A slip of the decimal point is still theirs, an amount of another stretch is not.
"""
_DIGITS_OF_RATE = len(".756")
_MOST_PAID = 100_000
"""Amounts of money above this are rounded."""


def read_calculations(
    skeleton: Skeleton, averages: Collection[Figure], before: Sequence[Skeleton]
) -> Iterator[Calculation | Proportion | RateTwice | Conversion]:
    """The calculations of a sentence; each number is used once, and none of its averages. `before` are the preceding
    sentences, the nearest first.
    """
    if _NOT_CALCULATED.search(skeleton.text):
        return
    stated = set(averages)
    for calculation in (
        *_calculations(skeleton),
        *_reached(skeleton),
        *read_reached_from_before(skeleton, before),
    ):
        if calculation.said not in stated:
            stated.add(calculation.said)
            yield calculation
    yield from read_proportions(skeleton)
    yield from (
        rate for rate in read_repeated_rates(skeleton) if not is_over_stated(rate, (skeleton, *before[:1]))
    )
    yield from read_same_times(skeleton)


def read_records(skeleton: Skeleton) -> Iterator[Calculation]:
    """Wins, losses and draws with the winning percentage, "62–20 (.756)", and batting averages."""
    for found in pattern(words_of.RECORD).finditer(skeleton.text):
        record = tuple(skeleton.figure(found, slot) for slot in ("won", "lost", "drawn") if found[slot])
        said = skeleton.figure(found, "said")
        is_count = all(one.value.unit is None and one.value.written.denominator == 1 for one in record)
        if is_count and _is_rate(said):
            yield Calculation(said, Operation.WINNING, record)
    for found in pattern(words_of.BATTING).finditer(skeleton.text):
        said, hits, bats = (skeleton.figure(found, slot) for slot in ("said", "hits", "bats"))
        if _is_rate(said) and hits.value.written <= bats.value.written:
            yield Calculation(said, Operation.QUOTIENT, (hits, bats))


def _is_rate(figure: Figure) -> bool:
    """Whether a number is stated in thousandths without its zero: ".756"."""
    return figure.said.startswith(".") and len(figure.said) == _DIGITS_OF_RATE


def _calculations(skeleton: Skeleton) -> Iterator[Calculation]:
    for shape in shapes(tuple(_OPERATIONS)).possible(skeleton.text):
        for found in pattern(shape).finditer(skeleton.text):
            operands = tuple(skeleton.figure(found, slot) for slot in _OPERANDS if found.groupdict().get(slot))
            said = _as_paid(skeleton.figure(found, "said2" if found.groupdict().get("said2") else "said"))
            calculation = Calculation(said, _OPERATIONS[shape], tuple(map(_as_paid, operands)))
            if _is_of_one_kind(calculation) and not _is_one_of_several(skeleton, calculation, found.start()):
                yield calculation


def _is_one_of_several(skeleton: Skeleton, calculation: Calculation, start: int) -> bool:
    """Whether a product is only one term of a total: "two spans of 40 m and one of 60 m, 140 m in all", or something
    more is counted in.
    """
    if calculation.operation is not Operation.PRODUCT:
        return False
    behind = skeleton.text[skeleton.text.rfind("›") + 1 :]
    is_last = skeleton.figures[-1].prose == calculation.said.prose and _GOES_ON.match(behind) is not None
    return is_last or _PRODUCT_BEFORE.search(skeleton.text, 0, start) is not None


def _as_paid(figure: Figure) -> Figure:
    """An amount of money as on a bill: "£1,200" is not rounded to hundreds."""
    is_sum = figure.value.unit in MONEY and figure.value.written < _MOST_PAID
    last = min(figure.value.last_digit, Fraction(1))
    return replace(figure, value=replace(figure.value, last_digit=last)) if is_sum else figure


def _is_of_one_kind(calculation: Calculation) -> bool:
    """Whether a number has the unit that its operands yield."""
    said, first, second, *_ = (calculation.said, *calculation.operands)
    if said.value.unit is not None and any(map(_may_be_year, calculation.operands)):
        return False
    if calculation.operation is not Operation.PRODUCT:
        paid = second if calculation.operation is Operation.PERCENT else first
        if calculation.operation in _OF_PERCENT and not _is_near_result(calculation):
            return False
        return said.value.unit in (paid.value.unit, "percentage point", "degree", None)
    units = {figure.value.unit for figure in (said, first, second)} - {None}
    if said.value.unit is None and not units.isdisjoint(MONEY):
        return False
    if any(figure.value.measure for figure in (said, first, second)):
        dimension = multiplied(
            multiplied(_dimension(first), _dimension(second)), _dimension(calculation.operands[-1])
        )
        return _dimension(said) in (dimension, multiplied(_dimension(first), _dimension(second)))
    return len(units) <= 1


def _may_be_year(figure: Figure) -> bool:
    return figure.value.unit is None and figure.said.isdigit() and figure.value.written in YEARS


def _is_near_result(calculation: Calculation) -> bool:
    """Whether a percentage or multiple is near its result, so that it is not about another amount."""
    percent = next(one for one in calculation.operands if one.value.unit == "percent").value.written / 100
    (paid,) = (one.value.written for one in calculation.operands if one.value.unit != "percent")
    factors = {Operation.PERCENT: percent, Operation.REDUCED: 1 - percent, Operation.INCREASED: 1 + percent}
    return is_near(calculation.said.value.written, paid * factors[calculation.operation])


def _reached(skeleton: Skeleton) -> Iterator[Calculation]:
    """The quantity that two amounts yield by their units: distance and time a speed, two lengths an area."""
    if not 2 < len(skeleton.figures) <= _MOST_AMOUNTS:
        return
    stated = tuple(_said_with_others(skeleton, (words_of.REACHED_AT_ONCE, _led_to(skeleton))))
    if not stated:
        return
    is_rectangle, is_built = (form.search(skeleton.text) is None for form in (_NOT_AT_ONCE, _LAND))
    counted = _counted(skeleton)
    for said, others in stated:
        farthest = _FARTHEST_BUILT if is_built else FARTHEST
        quotients = [way for way in _quotients(said, others, counted) if _is_near(way, farthest)]
        ways = [*(_products(said, others) if is_rectangle else ()), *quotients]
        if len(ways) == 1:
            yield ways[0]


def read_reached_from_before(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Calculation]:
    """The same, with one amount in the sentence and one in the sentence before."""
    for last in before[:1]:
        if len(skeleton.figures) + len(last.figures) > _MOST_AMOUNTS or _NOT_REACHED.search(last.text):
            return
        for said, others in _said_with_others(skeleton, (_led_to(skeleton),)):
            counted = _counted(skeleton) | _counted(last)
            ways = [
                way
                for way in _quotients(said, [*others, *last.figures], counted)
                if (not others and _is_near(way)) or not set(way.operands).issubset(last.figures)
            ]
            if len(ways) == 1:
                yield ways[0]


def _led_to(skeleton: Skeleton) -> tuple[str, ...]:
    return () if _NOT_REACHED.search(skeleton.text) else words_of.REACHED


def _counted(skeleton: Skeleton) -> AbstractSet[Figure]:
    """Numbers of people, from which a density is computed."""
    found = pattern(words_of.POPULATION).finditer(skeleton.text)
    return {skeleton.figure(one, "count") for one in found}


def _said_with_others(
    skeleton: Skeleton, families: Iterable[tuple[str, ...]]
) -> Iterator[tuple[Figure, list[Figure]]]:
    """The numbers that some patterns match, each with the amounts before it."""
    for found in (found for family in families for found in shapes(family).finditer(skeleton.text)):
        said = skeleton.figure(found, "said")
        stated = _with_units(skeleton, _figures_in(skeleton, skeleton.text[: found.end()]))
        yield said, [figure for figure in stated if figure is not said and figure.value.unit not in NO_AMOUNTS]


def _figures_in(skeleton: Skeleton, text: str) -> list[Figure]:
    return [skeleton.figures[int(found[1])] for found in _TOKEN.finditer(text)]


def _with_units(skeleton: Skeleton, figures: list[Figure]) -> list[Figure]:
    """The same, with the unit that the first of two lengths shares with the second."""
    for found in pattern(words_of.SHARED_UNIT).finditer(skeleton.text):
        bare, measured = (skeleton.figures[int(found[slot])] for slot in ("bare", "measured"))
        if bare in figures and bare.value.unit is None and measured.value.measure is not None:
            value = replace(bare.value, unit=measured.value.unit, units=measured.value.units)
            figures[figures.index(bare)] = replace(bare, value=value)
    return figures


def _products(said: Figure, figures: Sequence[Figure]) -> Iterator[Calculation]:
    for pair in combinations(figures, 2):
        first, second = map(_dimension, pair)
        is_measured = all(figure.value.measure for figure in (said, *pair)) and not all(map(_is_far, pair))
        if is_measured and multiplied(first, second) == _dimension(said):
            yield Calculation(said, Operation.PRODUCT, pair)


def _quotients(said: Figure, figures: Sequence[Figure], counted: AbstractSet[Figure]) -> Iterator[Calculation]:
    for above, below in permutations(figures, 2):
        is_rate = bool(_dimension(below)) and said.value.measure is not None
        if (
            is_rate
            and (_dimension(above) or above in counted)
            and multiplied(_dimension(said), _dimension(below)) == _dimension(above)
        ):
            yield Calculation(said, Operation.QUOTIENT, (above, below))


def _is_near(quotient: Calculation, most: Fraction = FARTHEST) -> bool:
    said, (above, below) = quotient.said, quotient.operands
    sizes = (_size(figure) for figure in (said, above, below))
    stated, whole, parts = (
        figure.value.written * size for figure, size in zip((said, above, below), sizes, strict=True)
    )
    return bool(parts) and is_near(stated, whole / parts, most)


def _size(figure: Figure) -> Fraction:
    return figure.value.measure.size if figure.value.measure else Fraction(1)


def _is_far(figure: Figure) -> bool:
    """Whether a length is in kilometres or miles: such lengths are no sides of a rectangle."""
    measure = figure.value.measure
    return measure is not None and measure.dimension == _LENGTH and measure.size >= _FAR


def _dimension(figure: Figure) -> Dimension:
    measure = figure.value.measure
    return measure.dimension if measure else ()


def multiplied(first: Dimension, second: Dimension) -> Dimension:
    """The dimension of a product."""
    exponents = dict(first)
    for base, exponent in second:
        exponents[base] = exponents.get(base, 0) + exponent
    return tuple(sorted((base, exponent) for base, exponent in exponents.items() if exponent))
