"""Closing the quarters that reports of earnings refer to."""

from __future__ import annotations

from factlint.extraction.times.resolution.anchors import Anchors, year_of
from factlint.extraction.times.resolution.closed import Closed
from factlint.extraction.times.resolution.shifts import shifted
from factlint.values.dataclass import replace
from factlint.values.days import add_months
from factlint.values.interval import Interval
from factlint.values.stretches import part_of_year, year_time
from factlint.values.time import Time

_MONTHS_OF_QUARTER = 3


def latest_quarter(anchors: Anchors) -> Closed | None:
    """The quarter that the report is about: the one named before, or the last one that is over."""
    speech, quarter = anchors.speech if anchors.entry_end is None else None, anchors.quarter
    if quarter is not None and (speech is None or int(quarter.days.high or 0) <= speech):
        return Closed(quarter, "quarter of the report")
    if speech is None:
        return None
    return Closed(shifted(speech, -1, "Q"), "last quarter before the document's date")


def quarter_of(year: int, anchors: Anchors) -> Closed:
    """The quarter of another year in a comparison; the year if the quarter is unknown."""
    if anchors.quarter is None:
        return Closed(year_time(year))
    part = anchors.quarter.timex[-2:]
    return Closed(part_of_year(year, part), "quarter of the report, in that year")


def quarter_before(quarter: Time) -> Time:
    """The quarter of the same name a year before; that of a company may lie in other months than the calendar's."""
    year, _, part = quarter.timex.rpartition("-")
    return part_of_year(int(year) - 1, part)


def ended_quarter(end: Time, part: str | None) -> Closed | None:
    """The three months up to a day; without a name, the calendar quarter that contains most of them."""
    high = end.days.high
    if not isinstance(high, int):
        return None
    low = add_months(high, -_MONTHS_OF_QUARTER)
    time = shifted((low + high) // 2, 0, "Q")
    if part is not None:
        time = part_of_year(year_of(high - 1), part)
    return Closed(replace(time, readings=(Interval(low, high),), edtf=None), "up to the day beside it")
