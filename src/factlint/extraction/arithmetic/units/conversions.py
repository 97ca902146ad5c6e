"""One amount in two units, side by side: "12 miles (19 km)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain, pairwise

from factlint.extraction.arithmetic.units.conversion_rows import conversion_rows
from factlint.extraction.arithmetic.units.definitions import read_unit_definitions
from factlint.extraction.languages.en.arithmetic.number_words import OPERATOR
from factlint.extraction.languages.en.arithmetic.units import conversions as words_of
from factlint.model.arithmetic import Conversion, Figure
from factlint.model.document import Document
from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.duration import UNIT_NAMES, Duration
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.quantity import rounded
from factlint.values.regex import regex
from factlint.values.units import Unit, UnitTable, are_reciprocal

_OPENING = regex(words_of.OPENING, re.IGNORECASE)
_SIDE_BY_SIDE = regex(words_of.WITHOUT_BRACKETS, re.IGNORECASE)
_NEXT = regex(words_of.NEXT, re.IGNORECASE)
_OPERATOR = regex(OPERATOR)
_OTHER_SYSTEM = regex(words_of.OTHER_SYSTEM, re.IGNORECASE)
_NEAR = 60
"""Characters before a pair that may name its system of units."""
_SCALE = 1000
"""The least ratio of the units of a map scale: "1 inch equals 4 miles"."""
_CLOSING = regex(words_of.CLOSING, re.IGNORECASE)
_END = regex(words_of.END, re.IGNORECASE)
_IS = regex(words_of.IS, re.IGNORECASE)
_END_OF_CLAUSE = regex(words_of.END_OF_CLAUSE, re.IGNORECASE)
_LONGEST_GAP = 40
_ALTERNATIVE = regex(words_of.ALTERNATIVE, re.IGNORECASE)
_WORKING_HOURS = {
    ("hour", "day"): Interval(Fraction(0), Fraction(13)),
    ("day", "week"): Interval(Fraction(0), Fraction(7)),
}
"""The hours of a day, or days of a week, of work, lessons or courses."""
_CLOCK_UNITS = frozenset({("second", "minute"), ("minute", "hour"), ("hour", "day"), ("day", "week")})
"""Units of time of which one may be a rate of the other: "120 hours (12 weeks)" is ten a week."""
_PRECISE = 100
"""The least number of units of its last digit for a conversion to show that the original was exact."""
_NO_ROUNDING = Fraction(1, 10**6)
_NAMESAKES = frozenset({"mile"})
"""Units that share their name with another one: at sea a mile is a nautical mile."""
_EQUALS = regex(words_of.EQUALS, re.IGNORECASE)
_PER_TIME, _TIME = (("time", -1),), (("time", 1),)
_IN_LIST = regex(r"\d ?[^\W\d]{1,12}, $")
_LONGEST_NAME = 16
_BRACKETS = frozenset("()[]")
_QUOTES = frozenset("“‘\"'«„`")
_BEHIND_CITED = regex(r"[)\]]?[”’\"'»“`]")


def read_conversions(
    document: Document, quantities: Sequence[Figure], lengths: Sequence[Mention[Duration]], units: UnitTable
) -> Iterator[Conversion]:
    """The pairs of amounts in which the second repeats the first, then the definitions of units by others."""
    amounts = _with_lengths_of_time(quantities, lengths)
    rows = tuple(conversion_rows(document.prose, amounts))
    in_rows = {one.prose for row, _ in rows for one in row}
    for first, second in chain(
        (pair for _, pairs in rows for pair in pairs if _is_pair(*pair)),
        (pair for pair in _pairs(document.prose, amounts) if not in_rows.issuperset(one.prose for one in pair)),
    ):
        if not _is_said_otherwise(document.prose, first, second):
            yield Conversion(_exactly_one(document.prose, first, second), second)
    for one in read_unit_definitions(document, amounts, units):
        if not _may_be_working_time(one.first, one.second):
            yield one


def _with_lengths_of_time(
    quantities: Sequence[Figure], lengths: Sequence[Mention[Duration]]
) -> Sequence[Figure]:
    stated = (_length_of_time(length) for length in lengths)
    return sorted((*quantities, *(one for one in stated if one)), key=lambda one: one.prose)


def _length_of_time(length: Mention[Duration]) -> Figure | None:
    """A length stated in whole seconds to weeks as an amount; None of another."""
    value, unit = length.value, UNIT_NAMES.get(length.value.unit or "")
    if value.amount is None or value.amount.denominator > 1 or value.hedge is not Hedge.EXACTLY:
        return None
    if not any(unit in units for units in _CLOCK_UNITS):
        return None
    amount = rounded(value.amount, Fraction(1), unit=unit)
    return Mention(length.prose, length.span, length.text, amount, length.derivation, length.wide, length.said)


def _exactly_one(prose: str, first: Figure, second: Figure) -> Figure:
    """The first amount, taken as exactly one if a unit is defined: "one gallon (4.55 litres)"."""
    value = first.value
    is_precise = second.value.written >= _PRECISE * second.value.last_digit and value.unit not in _NAMESAKES
    is_defined = _EQUALS.search(prose, _end(first), _start(second)) is not None
    if value.written != 1 or value.hedge is not Hedge.EXACTLY or not (is_precise or is_defined):
        return first
    return replace(first, value=replace(value, last_digit=_NO_ROUNDING))


def _pairs(prose: str, quantities: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    opener: Figure | None = None
    for first, second in pairwise(quantities):
        start, end = _end(first), _start(second)
        if end - start > _LONGEST_GAP or end < start:
            opener = None
            continue
        gap = prose[start:end]
        if _OPENING.fullmatch(gap):
            opener = first if _CLOSING.match(prose, _end(second)) else None
            if opener is not None and _is_pair(opener, second):
                yield opener, second
        elif opener is not None and _NEXT.fullmatch(gap) and _CLOSING.match(prose, _end(second)):
            if _is_pair(opener, second):
                yield opener, second
        else:
            opener = None
            if _are_side_by_side(prose, first, second, gap) or _fill_brackets(prose, first, second):
                yield first, second


def _are_side_by_side(prose: str, first: Figure, second: Figure, gap: str) -> bool:
    """Whether the second amount follows the first as an alternative: "12 km, or 7.5 miles,"."""
    is_beside = _SIDE_BY_SIDE.fullmatch(gap) and _END.match(prose, _end(second))
    is_stated = _IS.fullmatch(gap) and _END_OF_CLAUSE.match(prose, _end(second))
    if not ((is_beside or is_stated) and _is_pair(first, second)):
        return False
    if gap == "/" and (_are_of_one_system(first, second) or first.value.measures[0].dimension == _TIME):
        return False  # sizes to choose from; "24 hours/7 days"
    return not (_ALTERNATIVE.match(gap) and _are_of_one_system(first, second)) and not _ends_list(
        prose, first, gap
    )


def _ends_list(prose: str, first: Figure, gap: str) -> bool:
    """Whether another amount stands before the two: "630 m, 20 m, or 70 cm"."""
    start = _start(first)
    return gap.startswith(",") and _IN_LIST.search(prose, max(0, start - _LONGEST_NAME), start) is not None


def _fill_brackets(prose: str, first: Figure, second: Figure) -> bool:
    """Whether two amounts are all that is in brackets: "the hall (400 m², 4,300 sq ft)".

    "[0.1 m, 9000 km]" is a range.
    """
    start, end = _start(first), _end(second)
    is_interval = prose[start - 1 : start] == "["
    is_inside = prose[start - 1 : start] in _BRACKETS and prose[end : end + 1] in _BRACKETS
    return (
        is_inside
        and _NEXT.fullmatch(prose[_end(first) : _start(second)]) is not None
        and _is_pair(first, second)
        and not (is_interval and _are_of_one_system(first, second))
    )


def _is_said_otherwise(prose: str, first: Figure, second: Figure) -> bool:
    """Whether the two are not one amount: the scale of a map, the end of a calculation, a pair in quotation marks."""
    before = prose[max(0, _start(first) - 3) : _start(first)]
    mine, theirs = first.value.measure, second.value.measure
    is_scale = first.value.written == 1 and mine and theirs and theirs.size >= _SCALE * mine.size
    if (
        is_scale
        or _may_be_working_time(first, second)
        or _OTHER_SYSTEM.search(prose, max(0, _start(first) - _NEAR), _end(second))
    ):
        return True
    return _OPERATOR.search(before) is not None or _is_cited(prose, first, second)


def _may_be_working_time(first: Figure, second: Figure) -> bool:
    """Whether hours are expressed in working days, or days in working weeks ("245 hours (35 days) of leave"), or a
    duration in a unit that nobody converts it to ("120 hours (12 weeks)").
    """
    short, long = sorted((first.value, second.value), key=lambda one: one.measures[0].size)
    units = (short.measures[0].id, long.measures[0].id)
    if short.measures[0].dimension == _TIME and units not in _CLOCK_UNITS:
        return True
    hours = _WORKING_HOURS.get(units)
    return hours is not None and bool(long.written) and short.written / long.written in hours


def _is_cited(prose: str, first: Figure, second: Figure) -> bool:
    """Whether the pair alone stands in quotation marks: it is mentioned, not said."""
    behind = _BEHIND_CITED.match(prose, _end(second))
    return behind is not None and prose[_start(first) - 1 : _start(first)] in _QUOTES


def _is_pair(first: Figure, second: Figure) -> bool:
    """Whether both are in units of one dimension, two different ones."""
    mine, theirs = first.value.measures, second.value.measures
    if _is_rate_of_things(mine) or _is_rate_of_things(theirs):
        return False
    return any(
        (a.dimension == b.dimension and a.id != b.id) or are_reciprocal(a, b) for a in mine for b in theirs
    )


def _are_of_one_system(first: Figure, second: Figure) -> bool:
    """Whether one unit is a round multiple of the other by definition: "2 s or 500 ms" are two amounts."""
    sizes = sorted(figure.value.measures[0].size for figure in (first, second))
    ratio = sizes[1] / sizes[0]
    is_clock = first.value.measures[0].dimension == _TIME
    return ratio.denominator == 1 and (is_clock or set(str(ratio)) <= {"1", "0"})


def _is_rate_of_things(units: Sequence[Unit]) -> bool:
    """Whether an amount is money or things per time: a day of hiring costs less than its hours."""
    return any(unit.dimension == _PER_TIME and unit.id.startswith("per ") for unit in units)


def _start(figure: Figure) -> int:
    return (figure.wide or figure.prose).start


def _end(figure: Figure) -> int:
    return (figure.wide or figure.prose).end
