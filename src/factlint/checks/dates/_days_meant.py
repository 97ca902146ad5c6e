"""Which day a date beside a weekday means, and whether it can be of no other year."""

from __future__ import annotations

from factlint.model.analysis import Analysis
from factlint.model.date_parts import WrittenDate
from factlint.model.document import DATELINE, FRONT_MATTER, Document
from factlint.values.days import civil, day_number, is_date, weekday
from factlint.values.time import Grain, Mod, Time

_HALF_A_YEAR, _YEAR, _MONTH = 183, 366, 31
_NEAR = {DATELINE: 45, FRONT_MATTER: 14}
"""Days from the date of a text within which it is about its own year, by the origin of that date."""
_AHEAD = 300
"""Days from it within which the next day of that name is meant if the text says that it is in the future."""
_QUOTES = frozenset("\"“”‘’'`")


def day_stated(date: WrittenDate) -> int | None:
    """The only day that the date means; None if it is open or a guess."""
    if date.time is None or date.time.is_guess or date.day is None or len(date.time.value.readings) != 1:
        return None
    time = date.time.value
    low = time.days.low
    if time.grain is Grain.WEEK:
        return _day_of_week(date)
    if not isinstance(low, int) or not time.is_calendar or time.grain > Grain.DAY:
        return None
    return low if time.mod is not Mod.APPROX else _day_of_rough_hour(time, low)


def _day_of_rough_hour(time: Time, low: int) -> int | None:
    """The day named with an approximate hour, which lies in the middle of what "about" allows."""
    days = (time.days.high or low) - low
    return low + days // 2 if time.grain is Grain.MOMENT and days % 2 else None


def _day_of_week(date: WrittenDate) -> int | None:
    """The day by which a week is stated, right behind its weekday: "the week ending Friday, 14 June 2024"."""
    year, month, day, said = date.year, date.month, date.day, date.weekday
    if year is None or month is None or day is None or said is None:
        return None
    is_beside = 0 <= date.without_weekday.start - said.span.end <= len(", ")
    is_plain = is_beside and is_date(year.value, month.value, day.value)
    return day_number(year.value, month.value, day.value) if is_plain else None


def day_at_hand(analysis: Analysis, date: WrittenDate) -> int | None:
    """The day, near the stated date of the text itself, of a date without a year.

    A report is about recent or coming days, and copies none from another year in which the day has the weekday.
    """
    spoken = analysis.document.date
    reach = _NEAR.get(spoken.origin) if spoken else None
    day = day_stated(date) if date.year is None else None
    if spoken is None or reach is None or day is None:
        return None
    low, after = spoken.time.days.low, spoken.time.days.high
    is_near = isinstance(low, int) and isinstance(after, int) and after <= low + _MONTH
    if not isinstance(low, int) or not is_near or _is_of_another_year(analysis, date, low):
        return None
    _, month, of_month = civil(day)
    years = (year for year in (civil(low)[0] + step for step in (-1, 0, 1)) if is_date(year, month, of_month))
    days = [day_number(year, month, of_month) for year in years]
    if date.is_planned:
        return next((one for one in days if 0 < one - low <= _AHEAD), None)
    return next((one for one in days if abs(one - low) <= reach), None)


def _is_of_another_year(analysis: Analysis, date: WrittenDate, low: int) -> bool:
    """Whether the sentence of a date mentions another year than the text's, in which the date may have its weekday.

    In "on Monday 22 June, more rain than in any June since 1968", the day was no Monday in 1968 either.
    """
    if date.time is None or date.weekday is None:
        return True
    _, month, of_month = civil(int(date.time.value.days.low or low))
    place = next((one for one in analysis.sentences if one.holds(date.time.prose)), None)
    times = (one for one in analysis.times if place and place.holds(one.prose) and one is not date.time)
    others = {_year_of(one.value, low) for one in times if one.value.is_calendar} - {civil(low)[0]}
    return any(
        year is None
        or not is_date(year, month, of_month)
        or weekday(day_number(year, month, of_month)) == date.weekday.value
        for year in others
    )


def _year_of(time: Time, low: int) -> int | None:
    """The year in which a time begins, or that of the text if it is open; None if it is longer than a year."""
    first, last = time.days.low, time.days.high
    if not isinstance(first, int):
        return civil(low)[0]
    is_long = time.grain > Grain.YEAR or (isinstance(last, int) and last - first > _YEAR)
    return None if is_long else civil(first)[0]


def is_of_sure_year(analysis: Analysis, date: WrittenDate, day: int) -> bool:
    """Whether a day without a year is near the document's date, and no other year gives it the weekday.

    Other years are those that the text mentions, and the one before and after: the text may be older than its date.
    """
    spoken = analysis.document.date
    low = spoken.time.days.low if spoken else None
    if _is_sample(analysis.document, date):
        return False
    if not isinstance(low, int) or abs(day - low) >= _HALF_A_YEAR or date.weekday is None:
        return False
    year, month, of_month = civil(day)
    is_at_hand = day == day_at_hand(analysis, date)
    end = _end_of_story(analysis.document, date) if is_at_hand else None
    years = {
        other.year.value
        for other in analysis.written_dates
        if other.year is not None and (end is None or other.time is None or other.time.prose.start < end)
    }
    years.update(() if is_at_hand else (year - 1, year + 1))
    return all(weekday(day_number(other, month, of_month)) != date.weekday.value for other in years)


def _end_of_story(document: Document, date: WrittenDate) -> int | None:
    """The end of the paragraph after that of a date: a retrospective says so before it, or soon after."""
    if date.time is None:
        return None
    at = date.time.prose.start
    behind = [block for block in document.blocks if block.prose.end > at]
    return behind[1].prose.end if len(behind) > 1 else None


def _is_sample(document: Document, date: WrittenDate) -> bool:
    """Whether a date stands alone in quotation marks."""
    prose, place = document.prose, date.time.prose if date.time else None
    return place is not None and all(
        around in _QUOTES for around in (prose[place.start - 1 : place.start], prose[place.end : place.end + 1])
    )
