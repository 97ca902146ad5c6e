"""Days of the calendar that began the year in spring, written with the years of both."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.times.builders.dates import open_date
from factlint.extraction.times.open_values import Open
from factlint.extraction.times.recognition.fields import Fields
from factlint.values.dataclass import replace
from factlint.values.days import day_number
from factlint.values.stretches import day_time

_CENTURY = 100
_OLD_STYLE_MONTHS = range(1, 4)
"""Months at least partly between 1 January and 25 March, the start of the year in England until 1752."""


def old_style_date(fields: Fields) -> Iterator[Open]:
    """“11 February 1731/2”: the second year is the modern one, the first that of a calendar whose year began on 25
    March.
    """
    date = open_date(fields)
    year, month, day = date.year or 0, date.month or 0, date.day or 0
    last = fields.number("yeardigit" if "yeardigit" in fields else "yeartail")
    if month not in _OLD_STYLE_MONTHS or last not in {(year + 1) % 10, (year + 1) % _CENTURY}:
        yield fields.open(date)
        return
    old, new = (day_time(day_number(one, month, day)) for one in (year, year + 1))
    yield fields.open(replace(new, readings=new.readings + old.readings))
