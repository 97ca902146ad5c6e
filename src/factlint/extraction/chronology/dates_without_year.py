"""Dates whose year the text does not state beside them: "on 3 May", of some year or of that of another date."""

from __future__ import annotations

from factlint.extraction.times.neighbours.sharing import SHARED_YEAR
from factlint.extraction.times.resolution.closed import OF_STORY
from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.days import civil, day_number, days_in_month
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_YEAR = regex(r"\d{3}|['’]\d\d")
_WITHOUT_YEAR = regex(r"XXXX-(\d\d)-(\d\d)")
_DAY = regex(r"\d{4}-(\d\d)-(\d\d)")
UNKNOWN_YEAR = "of an unknown year"
"""In the derivation of a day and month without any year: all of one text are put into the same one."""
BORROWED_YEAR = "of the year of another date"
"""In the derivation of a day and month with the year of another date: it may be that or the next one."""
_SOME_YEAR = 2000
"""A leap year."""


def in_some_year(mention: Mention[Time]) -> Mention[Time]:
    """The day of a date without a year, or with a guessed one, in a reference year."""
    day = _day_of_unknown_year(mention)
    if day is None or mention.value.mod is not None:
        return mention
    time = replace(mention.value, grain=Grain.DAY, readings=(Interval(day, day + 1),), is_calendar=True)
    return replace(mention, value=time, derivation=(*mention.derivation, UNKNOWN_YEAR), is_guess=False)


def _day_of_unknown_year(mention: Mention[Time]) -> int | None:
    timex = mention.value.timex
    if timex.startswith("XXXX") and not mention.value.is_calendar:
        found = _WITHOUT_YEAR.fullmatch(timex)
    elif mention.is_guess and OF_STORY in mention.derivation:
        found = _DAY.fullmatch(timex)
    else:
        return None
    return day_number(_SOME_YEAR, int(found[1]), int(found[2])) if found else None


def in_year_of(mention: Mention[Time], other: Mention[Time]) -> Mention[Time]:
    """The day of a date without a year in the year of another date, if that has one."""
    low, year = mention.value.readings[0].low, other.value.readings[0].low
    if (
        UNKNOWN_YEAR not in mention.derivation
        or UNKNOWN_YEAR in other.derivation
        or low is None
        or year is None
    ):
        return mention
    _, month, day = civil(int(low))
    year = civil(int(year))[0]
    day = min(day, days_in_month(year, month))
    start = day_number(year, month, day)
    time = replace(mention.value, readings=(Interval(start, start + 1),))
    return replace(mention, value=time, derivation=(*other.derivation, BORROWED_YEAR))


def has_year(mention: Mention[Time]) -> bool:
    """Whether a date was written with its year, or shares it with its neighbour in a list or range."""
    return _YEAR.search(mention.said) is not None or SHARED_YEAR in mention.derivation
