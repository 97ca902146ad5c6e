"""Builders of decades, centuries, and parts of them: "the late 1980s", "the 12th century BC"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factlint.extraction.times.open_values import CenturyTurn, Open
from factlint.extraction.times.recognition.fields import Fields
from factlint.values import edtf
from factlint.values.dataclass import replace
from factlint.values.days import civil, day_number
from factlint.values.interval import Interval
from factlint.values.stretches import century_time, decade_time, decade_time_bc, millennium_time
from factlint.values.time import Grain, Mod, Time

_CENTURY, _DECADE, _HALF = 100, 10, 50
_CENTURIES_BY_FIRST_YEAR = range(1000, 2000, _CENTURY)
"""“The 1900s” may also be a decade, which the century contains; “the 2000s” are one."""


def decade(fields: Fields) -> Iterator[Open]:
    """“the 1990s”, “the '90s”, “the early nineties”; “the 1600s” are a century."""
    if "earlydecade" in fields:
        yield fields.open(decade_time(fields.number("earlydecade")), is_doubtful=True)
        return
    if "bcera" in fields:
        yield fields.open(decade_time_bc(fields.number("bcdecade")))
        return
    first = fields.value("decadeword") if "decadeword" in fields else fields.number("decade")
    if first in _CENTURIES_BY_FIRST_YEAR:
        yield fields.open(century_time(first // _CENTURY + 1))
        return
    yield fields.open(decade_time(first if first >= _CENTURY else 1900 + first))


def century(fields: Fields) -> Iterator[Open]:
    """“the late 19th century”, “the 5th century BC”, “the XVIth century”."""
    number = fields.value("romancentury") or fields.ordinal("ordinal")
    assert number is not None
    yield fields.open(century_time(number, is_bc="bcera" in fields))


def millennium(fields: Fields) -> Iterator[Open]:
    """“The third millennium BC”."""
    yield fields.open(millennium_time(fields.ordinal("ordinal") or 0, is_bc="bcera" in fields))


def century_range(fields: Fields) -> Iterator[Open]:
    """“the 18th and 19th centuries”, “the late 15th to the early 17th century”."""
    return _centuries(fields, "ordinal", lambda slot: fields.ordinal(slot) or 0)


def roman_century_range(fields: Fields) -> Iterator[Open]:
    """“the XVI–XVII centuries”."""
    return _centuries(fields, "romancentury", fields.value)


def _centuries(fields: Fields, slot: str, number_in: Callable[[str], int]) -> Iterator[Open]:
    """Two centuries, whose numbers stand in a slot and its second occurrence."""
    for suffix, last in (("", slot), ("2", "centuries")):
        stage, number = f"stage{suffix}", f"{slot}{suffix}"
        time = century_time(number_in(number), is_bc="bcera" in fields)
        first = stage if stage in fields else number
        yield replace(fields.part(first, last, time), mod=fields.stage(stage))


def century_turn(fields: Fields) -> Iterator[Open]:
    """“The turn of the century”."""
    yield fields.open(CenturyTurn())


def portion(fields: Fields) -> Iterator[Open]:
    """“the first half of the 19th century”, “the last years of the 1980s”, “the turn of the 20th century”."""
    whole = next(iter(century(fields) if "ordinal" in fields else decade(fields))).value
    assert isinstance(whole, Time)
    first, last = fields.value("portion")
    size = _CENTURY if whole.grain is Grain.CENTURY else _DECADE
    start = civil(int(whole.days.low or 0))[0]
    if size == _CENTURY and last - first == _DECADE and start >= 0:
        yield fields.open(decade_time(start + first))
        return
    days = Interval(day_number(start + first * size // 100), day_number(start + -(-last * size // 100)))
    mod = Mod.END if first >= _HALF else Mod.START if last <= _HALF else Mod.MID
    ends = (days, *_turn_at_end(start + size, first, last)) if size == _CENTURY else (days,)
    yield fields.open(replace(whole, readings=ends, mod=mod, edtf=edtf.write_days(days, Grain.YEAR)))


def _turn_at_end(end: int, first: int, last: int) -> Iterator[Interval]:
    """The other turn of a century, around its end: many say "the turn of the 19th century" of 1900."""
    if first == -last:
        yield Interval(day_number(end + first), day_number(end + last))
