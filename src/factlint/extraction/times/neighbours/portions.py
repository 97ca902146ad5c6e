"""“The last three months of 2012”: a number of units of a period named after them."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from factlint.extraction.languages.time_language import TimeLanguage
from factlint.extraction.times.builders.lengths import HALF, timex_of
from factlint.extraction.times.open_values import Open, OpenDate, OpenPortion, OpenShift
from factlint.values import edtf
from factlint.values.dataclass import replace
from factlint.values.days import add_months, civil
from factlint.values.duration import Duration
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.stretches import day_time, month_time, part_of_year, year_time
from factlint.values.time import Grain, Mod, Time

_DAYS, _MONTHS = {"D": 1, "W": 7}, {"M": 1, "Q": 3, "Y": 12, "DE": 120}
_SLACK = {"W": 3}
"""Days by which weeks may be off: calendar weeks rarely begin with a month."""
_WHOLES = frozenset({"W", "M", "Q", "Y", "DE", "CE"})
_WIDER = {"D": Grain.WEEK, "W": Grain.MONTH, "M": Grain.QUARTER, "Q": Grain.HALF_YEAR, "Y": Grain.DECADE}
_GRAINS = {"D": Grain.DAY, "W": Grain.WEEK, "M": Grain.MONTH, "Q": Grain.QUARTER, "Y": Grain.YEAR}


class Portions:
    """The joins of portions with their wholes, in one language."""

    def __init__(self, language: TimeLanguage) -> None:
        self._join = regex(language.portion_joins)

    def join(self, expressions: list[Open], text: str) -> list[Open]:
        """The expressions with portions joined to their wholes."""
        joined: list[Open] = []
        for found in expressions:
            portion = self._portion(joined[-1], found, text) if joined else None
            if portion is None:
                joined.append(found)
            else:
                joined[-1] = portion
        return joined

    def _portion(self, part: Open, found: Open, text: str) -> Open | None:
        if not part.edge or not isinstance(part.value, Duration):
            return None
        is_joined = self._join.fullmatch(text[part.end : found.start]) is not None
        return _of(part, part.value, found) if is_joined and _is_whole(found, part) else None


def _is_whole(found: Open, part: Open) -> bool:
    """Whether an expression may have portions; "the first nine months of the year" are a length, and a year."""
    match found.value:
        case OpenDate(day=None, weekday=None):
            return True
        case OpenShift(unit=unit, is_counted=False, amount=Fraction(), is_bare=is_bare):
            return unit in _WHOLES and (part.is_part or not is_bare)
        case Time(grain=grain):
            return grain >= Grain.MONTH
        case _:
            return False


def _of(part: Open, length: Duration, whole: Open) -> Open:
    unit = HALF if part.unit == HALF else length.unit or part.unit
    value = OpenPortion(whole, length.amount, unit, part.edge)
    rules = (*part.rules, *whole.rules)
    return replace(part, end=whole.end, rules=rules, value=value, wide=None, reach=0, is_part=False)


def portion_of(whole: Time, portion: OpenPortion) -> Time | None:
    """The days of a portion; None if the whole is shorter."""
    days = whole.days
    if not isinstance(days.low, int) or not isinstance(days.high, int) or not whole.is_calendar:
        return None
    if portion.unit == HALF or portion.amount is None:
        return _half(whole, portion, days.low, days.high)
    count, unit = ceil(portion.amount), portion.unit
    low, high = _units(days.low, days.high, count, unit, portion.edge)
    if low < days.low or high > days.high or (low, high) == (days.low, days.high):
        return None
    named = _named(whole, low, count, unit) if portion.amount == count else None
    if named is not None:
        return named
    slack = _SLACK.get(unit, 0)
    span = Interval(max(days.low, low - slack), min(days.high, high + slack))
    grain = _GRAINS.get(unit) if count == 1 else _WIDER.get(unit)
    timex = timex_of(portion.amount, unit)
    return Time(timex, grain or whole.grain, (span,), edtf.write_days(span, Grain.DAY))


def _units(low: int, high: int, count: int, unit: str, edge: int) -> tuple[int, int]:
    """The first, last or n-th units of a stretch of days."""

    def moved(day: int, units: int) -> int:
        return day + units * _DAYS[unit] if unit in _DAYS else add_months(day, units * _MONTHS[unit])

    if unit not in _DAYS and unit not in _MONTHS:
        return low, high
    if edge < 0:
        return moved(high, -count), high
    start = moved(low, edge - 1)
    return start, moved(start, count)


def _half(whole: Time, portion: OpenPortion, low: int, high: int) -> Time:
    """Half of a time, by name if it is a year; vague amounts (“the last months of 1918”) are at most that."""
    middle = (low + high) // 2
    span = Interval(low, middle + 1) if portion.edge > 0 else Interval(middle, high)
    mod = Mod.START if portion.edge > 0 else Mod.END
    if portion.unit == HALF and whole.grain is Grain.YEAR:
        return part_of_year(civil(low)[0], "H1" if portion.edge > 0 else "H2")
    if portion.unit == HALF:
        return replace(whole, readings=(span,), mod=mod, edtf=edtf.write_days(span, Grain.DAY))
    return Time(timex_of(None, portion.unit), whole.grain, (span,), edtf.write_days(span, Grain.DAY), mod)


def _named(whole: Time, low: int, count: int, unit: str) -> Time | None:
    """The calendar's name for a portion, if there is one."""
    year, month, _ = civil(low)
    months = count * _MONTHS.get(unit, 0)
    if unit == "D" and count == 1:
        return day_time(low)
    if months == 1:
        return month_time(year, month)
    if whole.grain is Grain.YEAR and months in {3, 6} and (month - 1) % months == 0:
        kind = "Q" if months == 3 else "H"
        return part_of_year(year, f"{kind}{(month - 1) // months + 1}")
    if months == 12 and month == 1:
        return year_time(year)
    return None
