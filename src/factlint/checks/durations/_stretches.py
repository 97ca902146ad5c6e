"""Findings about named periods whose dates do not match."""

from __future__ import annotations

from factlint.checks.writing.wording import counted
from factlint.model.date_parts import NamedStretch
from factlint.model.finding import Finding, Level
from factlint.values.days import civil, weekday

_DAYS = {
    "night": (1, 2),
    "week": (1, 10),  # a festival's week may take ten days
    "weekend": (1, 5),
    "fortnight": (13, 15),
    "quarter": (80, 100),
    "half": (170, 190),
    "season": (1, 732),  # with both calendar years in which it lies
    "decade": (8 * 365, 12 * 366),
    "half-century": (44 * 365, 57 * 366),
    "century": (89 * 365, 112 * 366),
}
"""Period → the least and most days from the first to the last, both included."""
_AT_LEAST_FOR_PARTS = frozenset({"fortnight"})
"""Periods whose name may not stand next to a shorter range."""
_SAID = {
    "night": "a night lies between one day and the next",
    "week": "a week has seven",
    "weekend": "a weekend has no more than a few",
    "fortnight": "a fortnight has fourteen",
    "quarter": "a quarter has three months",
    "half": "half a year has six months",
    "season": "a season or school year ends in the year in which it began, or in the next one",
    "decade": "a decade has ten years",
    "half-century": "half a century has fifty years",
    "century": "a century has a hundred years",
}
_OF_YEARS = frozenset({"season", "decade", "half-century", "century"})
_HOLIDAYS = (12, 24), (1, 3)
"""The first and last day that may count as between Christmas and New Year."""
_MONTHS_OF_HOLIDAYS = frozenset({12, 1})
_FRIDAY = 4


def stretch_finding(stretch: NamedStretch, level: Level) -> Finding | None:
    """The finding for a range that cannot be the period named before it."""
    message = _outside(stretch) if stretch.kind == "holidays" else _misfit(stretch)
    return Finding(level, message, stretch.span, stretch.text) if message else None


def _outside(stretch: NamedStretch) -> str | None:
    first, last = civil(stretch.first)[1:], civil(stretch.last)[1:]
    if not {first[0], last[0]} <= _MONTHS_OF_HOLIDAYS:
        return None
    is_early = first[0] == _HOLIDAYS[0][0] and first < _HOLIDAYS[0]
    is_late = last[0] == _HOLIDAYS[1][0] and last > _HOLIDAYS[1]
    return f"{stretch.text} does not lie between Christmas and New Year" if is_early or is_late else None


def _misfit(stretch: NamedStretch) -> str | None:
    days = stretch.last - stretch.first + 1
    least, most = _DAYS[stretch.kind]
    is_short = days < least and (stretch.is_whole or stretch.kind in _AT_LEAST_FOR_PARTS)
    if days > most or is_short:
        return f"{stretch.text} is {_length(stretch, days)}, but {_SAID[stretch.kind]}"
    if stretch.kind == "weekend" and stretch.is_dated and _is_without_weekend(stretch):
        return f"{stretch.text} includes no day of a weekend"
    return None


def _length(stretch: NamedStretch, days: int) -> str:
    """How long a range is, in years where it is given by years alone."""
    if stretch.kind not in _OF_YEARS:
        return counted(days, "day")
    years = civil(stretch.last)[0] - civil(stretch.first)[0]
    return f"{counted(years, 'year')} or {years + 1}"


def _is_without_weekend(stretch: NamedStretch) -> bool:
    """Whether no day is a Friday, Saturday or Sunday, which are weekends in one country or another."""
    return all(weekday(day) < _FRIDAY for day in range(stretch.first, stretch.last + 1))
