"""Dates of three numbers: which one is the month in "3/5/2024"."""

from __future__ import annotations

from factlint.extraction.times.open_values import OpenNumeric
from factlint.extraction.times.resolution.anchors import Anchors, year_of
from factlint.extraction.times.resolution.closed import Closed
from factlint.extraction.times.resolution.years import short_year
from factlint.values.dataclass import replace
from factlint.values.days import weekday
from factlint.values.stretches import date_time

_FIRST_SHORTENED = 1900
"""Nobody wrote "3/4/05" before, whatever a text mentions earlier times."""


def numeric_date(numeric: OpenNumeric, anchors: Anchors) -> Closed | None:
    """The day by the known order; else both readings, named by the one nearer to the text's date."""
    now = anchors.now
    around = now if now is not None and year_of(now) >= _FIRST_SHORTENED else None
    year = short_year(numeric.year, around) if numeric.is_short_year else numeric.year
    days = {
        "dmy": date_time(year, numeric.second, numeric.first),
        "mdy": date_time(year, numeric.first, numeric.second),
    }
    order = "dmy" if numeric.is_day_first else anchors.date_order
    if order is not None and (settled := days[order]) is not None:
        return Closed(settled, f"order {order}")
    possible = list(dict.fromkeys(time for time in days.values() if time is not None))
    if not possible:
        return None
    fitting = [time for time in possible if weekday(int(time.days.low or 0)) == numeric.weekday]
    if len(fitting) == 1:
        return Closed(fitting[0], "the order that gives the weekday")
    nearest = possible[-1] if now is None else min(possible, key=lambda day: abs(int(day.days.low or 0) - now))
    return Closed(replace(nearest, readings=tuple(day.readings[0] for day in possible)), "order not settled")
