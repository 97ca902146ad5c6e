"""Numbers of four digits that are hours in a text that writes them so: "at 0745 … by 1000"."""

from __future__ import annotations

from factlint.extraction.times.open_values import Clock, Open, OpenDate
from factlint.values.dataclass import replace

_REACH = 400
"""Characters after a four-digit hour within which another may stand."""
_CENTURIES = 100
"""Years before the last one mentioned from which on a number is no year of the story."""
_HOURS, _MINUTES = 24, 60


def with_hours(expressions: list[Open], text: str) -> list[Open]:
    """The expressions; a bare year long before the last one mentioned is an hour if a four-digit hour precedes it."""
    year, end = None, None
    stated = []
    for found in expressions:
        match found.value:
            case OpenDate(year=int(number), month=None, part=None) if (
                end is not None and year is not None and found.start - end < _REACH
            ):
                stated.append(_as_hour(found, number, year))
                end = found.end if stated[-1].clock else end
                continue
            case OpenDate(year=int(number), is_short_year=False):
                year = number
        if found.clock is not None and _is_of_four_digits(found, text):
            end = found.end
        stated.append(found)
    return stated


def _as_hour(found: Open, number: int, year: int) -> Open:
    hour, minute = divmod(number, 100)
    is_bare = found.end - found.start == len("1000") and found.mod is None
    if not is_bare or number > year - _CENTURIES or hour >= _HOURS or minute >= _MINUTES:
        return found
    return replace(found, value=None, clock=Clock(hour, minute), rules=(*found.rules, "hour as the one before"))


def _is_of_four_digits(found: Open, text: str) -> bool:
    """Whether a time of day begins with its hour and minute in one number."""
    digits = text[found.start : found.start + len("0745")]
    return len(digits) == len("0745") and digits.isdigit()
