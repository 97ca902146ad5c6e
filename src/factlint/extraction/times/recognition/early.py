"""Years of three digits, in texts that mention early times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.extraction.times.open_values import Open, OpenDate
from factlint.values.dataclass import replace
from factlint.values.days import day_number
from factlint.values.time import Grain, Time

_EARLY = 1000
"""The first four-digit year."""


def without_doubtful_years(expressions: list[Open]) -> list[Open]:
    """The expressions; bare three-digit numbers only if the text names an early time in full."""
    if not _is_about_early_times(expressions):
        return [found for found in expressions if not found.is_doubtful]
    eras = _eras(expressions)
    return [_before_christ(found) if is_bc else found for found, is_bc in zip(expressions, eras, strict=True)]


def _eras(expressions: Iterable[Open]) -> Iterator[bool]:
    """For each expression, whether it is a bare number that follows a year before Christ."""
    is_bc = False
    for found in expressions:
        yield found.is_doubtful and is_bc
        match found.value:
            case OpenDate(year=int(year)) if not found.is_doubtful:
                is_bc = year <= 0


def _before_christ(found: Open) -> Open:
    """A bare number read as a year before Christ."""
    match found.value:
        case OpenDate(year=int(year)) as date:
            return replace(found, value=replace(date, year=1 - year))
        case _:
            return found


def _is_about_early_times(expressions: Iterable[Open]) -> bool:
    return any(_is_early(found) for found in expressions)


def _is_early(found: Open) -> bool:
    match found.value:
        case _ if found.is_doubtful:
            return False
        case OpenDate(year=int(year), is_short_year=False):
            return year < _EARLY
        case Time(grain=Grain.CENTURY | Grain.DECADE) as time:
            return isinstance(time.days.low, int) and time.days.low < day_number(_EARLY)
        case _:
            return False
