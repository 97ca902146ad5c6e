"""The time between two dates, in the unit that the text uses."""

from __future__ import annotations

import re

from factlint.checks.writing.number_words import SPELLED_WORDS
from factlint.checks.writing.wording import counted, length_in_words
from factlint.values.days import civil
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_UNIT = regex(r"(?i)(day|week|month)s?\b")
_FEW = regex(r"(\d+) (?:day|month)s?")
_NUMBER = regex(rf"\d+|{SPELLED_WORDS}", re.IGNORECASE)
_NUMBER_OF_YEARS = regex(rf"(?:\d+|{SPELLED_WORDS})(?=(?:[ \xa0-]years|-year)\b)", re.IGNORECASE)
_EVERY = regex(r"every |each ", re.IGNORECASE)
_DAYS_PER_WEEK = 7


def number_of_years(said: str) -> re.Match[str] | None:
    """The number, in digits or in words, in words that count the years between two dates and nothing else."""
    if len(_NUMBER.findall(said)) > 1 or _EVERY.match(said):
        return None
    return _NUMBER_OF_YEARS.search(said)


def time_apart(one: Time, other: Time, said: str) -> str:
    """The time between two dates: in years if one of them is a year, else in the unit that the words name."""
    first, last = sorted((one, other), key=_first_day)
    low, high = _first_day(first), _first_day(last)
    years = civil(high)[0] - civil(low)[0]
    if Grain.YEAR in (one.grain, other.grain) and years:
        return counted(years, "year")
    unit = _UNIT.search(said)
    is_of_months = (
        max(one.grain, other.grain) <= Grain.MONTH and unit is not None and unit[1].casefold() == "month"
    )
    if is_of_months or Grain.DAY is one.grain is other.grain:
        return days_in_words(low, high, said)
    return length_in_words(low, high) if high > low else "no time"


def days_in_words(first: int, last: int, said: str) -> str:
    """The time from one day to another, in days, weeks or months if the words count in these."""
    unit = _UNIT.search(said)
    match unit[1].casefold() if unit else "":
        case "day":
            return counted(last - first, "day")
        case "week":
            weeks, rest = divmod(last - first, _DAYS_PER_WEEK)
            days = counted(rest, "day")
            return (
                f"{counted(weeks, 'week')} and {days}"
                if weeks and rest
                else counted(weeks, "week")
                if weeks
                else days
            )
        case "month" if (months := _months(first, last)) > 0:
            return counted(months, "month")
        case _:
            return length_in_words(first, last)


def with_both_ends(apart: str) -> str:
    """A count of days or months, also with the first and the last one included."""
    few = _FEW.fullmatch(apart)
    return f"{apart} ({int(few[1]) + 1} with both ends)" if few else apart


def _months(first: int, last: int) -> int:
    """The full months from one day to another."""
    (year, month, day), (last_year, last_month, last_day) = civil(first), civil(last)
    return (last_year - year) * 12 + last_month - month - (last_day < day)


def _first_day(time: Time) -> int:
    low = time.readings[0].low
    return int(low) if low is not None else 0
