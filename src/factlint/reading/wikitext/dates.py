"""Dates that templates write: "{{birth date|1809|2|12}}", "{{death date and age|1865|4|15|1809|2|12}}".

An age that depends on the day of reading is left out; one between two dates is written as the page shows it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.document import Span
from factlint.reading.wikitext.calls import Call
from factlint.values.regex import regex

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = frozenset(
    {"birth date", "birth date and age", "bda", "dob", "death date", "start date", "start date and age", "end date",
     "end date and age", "birth-date", "birth-date and age", "death-date", "start-date", "end-date", "dts", "date",
     "birth year and age", "death year and age", "birth year", "death year", "launch date", "event date"}
)  # fmt: skip
"""Templates that show the date of their first three values, or their first value as it is written."""
_DEATHS = frozenset({"death date and age", "dda"})
"""Templates whose first three values are a death and whose next three the birth."""
_GIVEN_AGE = "death date and given age"
_RELEASES, _AGE, _AS_OF = "film date", "age", "as of"
_PARTS = 3
_YEAR, _NUMBER = regex(r"[1-9]\d{2,3}"), regex(r"0?[1-9]|[12]\d|3[01]")
_WRITTEN = regex(r"[^\[\]{}<>|]*\d[^\[\]{}<>|]*")
"""A date in words."""


def shown_date(call: Call) -> tuple[str | Span, ...] | None:
    """What a template of dates shows; None for all others, and where a value is no date."""
    name = call.name
    if name in _DAYS:
        return _day(call)
    if name in _DEATHS:
        return _of(_death(call))
    if name == _GIVEN_AGE:
        died, age = _written(call, 0), call.text(_PARTS)
        return _of(f"{died} (aged {age})" if died and age.isdecimal() else died)
    if name == _RELEASES:
        return tuple(_releases(call)) or None
    if name == _AGE:
        return _of(_years_between(_numbers(call, 0), _numbers(call, _PARTS)))
    if name == _AS_OF:
        return _as_of(call)
    return None


def _of(written: str) -> tuple[str] | None:
    return (written,) if written else None


def _day(call: Call) -> tuple[str | Span, ...] | None:
    if written := _written(call, 0):
        return (written,)
    return call.values[:1] if _is_text(call) else None


def _is_text(call: Call) -> bool:
    """Whether the first value is a date in words."""
    return not call.text(0).isdecimal() and _WRITTEN.fullmatch(call.text(0)) is not None


def _death(call: Call) -> str:
    died = _written(call, 0)
    age = _years_between(_numbers(call, _PARTS), _numbers(call, 0))
    return f"{died} (aged {age})" if died and age else died


def _as_of(call: Call) -> tuple[str | Span, ...] | None:
    if "alt" in call.named:
        return (call.named["alt"].value,)
    if written := _written(call, 0):
        return (f"As of {written}",)
    return ("As of ", call.values[0]) if _is_text(call) else None


def _releases(call: Call) -> Iterator[str | Span]:
    """Each date with its place, in lines: year, month, day, place, and so on."""
    for first in range(0, len(call.values), _PARTS + 1):
        written = _written(call, first)
        if not written:
            return
        yield written if first == 0 else f"\n{written}"
        if call.text(first + _PARTS):
            yield from (" (", call.values[first + _PARTS], ")")


def _numbers(call: Call, first: int) -> Sequence[int]:
    """The year, month and day in three values; shorter where one is missing, empty where one is no such number."""
    numbers: list[int] = []
    for place in range(_PARTS):
        text = call.text(first + place)
        if not text or (place and not _NUMBER.fullmatch(text)):
            break
        numbers.append(int(text) if text.isdecimal() else 0)
    is_date = (
        bool(numbers) and _YEAR.fullmatch(str(numbers[0])) and (len(numbers) < 2 or numbers[1] <= len(_MONTHS))
    )
    return numbers if is_date else ()


def _written(call: Call, first: int) -> str:
    """A date as English writes it: "12 February 1809"; as exact as its values are."""
    match _numbers(call, first):
        case [year, month, day]:
            return f"{day} {_MONTHS[month - 1]} {year}"
        case [year, month]:
            return f"{_MONTHS[month - 1]} {year}"
        case [year]:
            return str(year)
    return ""


def _years_between(first: Sequence[int], last: Sequence[int]) -> str:
    """The full years from one day to another; empty if one of the two is no day."""
    if len(first) < _PARTS or len(last) < _PARTS or tuple(first) > tuple(last):
        return ""
    return str(last[0] - first[0] - (tuple(last[1:]) < tuple(first[1:])))
