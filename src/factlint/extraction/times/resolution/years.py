"""Choosing the year of a date without one: "on 3 May"."""

from __future__ import annotations

from factlint.extraction.times.open_values import Anchor, Open, OpenDate
from factlint.extraction.times.resolution.anchors import year_of
from factlint.extraction.times.resolution.clause import Clauses, Tense
from factlint.values.dataclass import dataclass
from factlint.values.days import civil, day_number, is_date, weekday
from factlint.values.stretches import SEASON_STARTS, part_of_year
from factlint.values.time import Grain, Time

FAR = 120
"""Days from which on the tense decides, and the nearest year without a cue is a guess (measured on news: within four
months the nearest year is right in 98 of 100 dates).
"""

_NEAR = 20
"""Days between "last May" or "next May" and the day of speech: they never mean the current month."""

_LATELY = 31
"""Days."""

_ROLL_OVER = 6
"""Months by which a story must go back to have passed New Year: after December, January is the next one."""

_SHORTEST_MONTH = 28
"""Days after which a month counts as over."""

_LATE_IN_YEAR = 8
"""The month from which on a story's winter is the one that ends in the next year."""

_MIDDLES = {"SP": 4, "SU": 7, "FA": 10, "WI": 1, "Q1": 2, "Q2": 5, "Q3": 8, "Q4": 11, "H1": 4, "H2": 10}
"""The middle month of each part of a year."""


@dataclass(frozen=True, slots=True)
class Year:
    """A year, the rule that chose it, and whether that was a far guess."""

    number: int
    rule: str
    is_guess: bool = False


def short_year(digits: int, around: int | None) -> int:
    """The year with these last two digits that is nearest to twenty years before a day (2000 if unknown)."""
    base = year_of(around) if around is not None else 2000
    century = base // 100 * 100
    candidates = (century - 100 + digits, century + digits, century + 100 + digits)
    return min(candidates, key=lambda year: abs(year - base + 20))


def story_year(date: OpenDate, found: Open, story: Time | None, now: int) -> int:
    """The year of the story, or the next one if the month would be far before it."""
    year, month, _ = civil(now)
    knows_month = story is not None and story.grain <= Grain.SEASON
    wanted = date.month or _MIDDLES.get(date.part or "", month)
    if date.anchor.step > 0:
        return year if knows_month and wanted > month else year + 1
    if date.anchor.step < 0:
        return year if knows_month and wanted < month else year - 1
    if found.spans_new_year and wanted > month:
        return year - 1
    if date.part == "WI" and knows_month and month >= _LATE_IN_YEAR:
        return year + 1
    is_bare_month = date.month is not None and date.anchor is Anchor.BARE
    if is_bare_month and knows_month and story is not None and story.timex.endswith("WI") and wanted < month:
        return year + 1
    return year + (knows_month and is_bare_month and wanted + _ROLL_OVER < month)


def news_year(date: OpenDate, found: Open, now: int, clauses: Clauses) -> Year:
    """The year nearest to the day of speech, or according to "last", "next" and the clause's tense."""
    middles = _middles(date, year_of(now))
    match date.anchor:
        case Anchor.LAST | Anchor.STORY_LAST:
            return Year(_last_before(middles, now - _NEAR), "the last one before")
        case Anchor.NEXT | Anchor.STORY_NEXT if date.part in SEASON_STARTS:
            begins = {year: _beginning(date, year) for year in middles}
            return Year(_first_after(begins, now + 1), "the next one after")
        case Anchor.NEXT | Anchor.STORY_NEXT:
            return Year(_first_after(middles, now + _NEAR), "the next one after")
        case Anchor.THIS if date.part is not None or date.day is not None:
            return _this_years(date, found, now, clauses)
    if date.day is not None and clauses.has_ended(found.start):
        return Year(_last_before(middles, now), "last before the document's date")
    if date.part is not None and date.part[0] in "QH":
        return _quarter_year(date.part, found, now, clauses)
    nearest = min(middles, key=lambda year: abs(middles[year] - now))
    if civil(now)[1:] == (date.month, date.day):
        return Year(year_of(now), "the document's own day")
    stated = _stated_by_weekday(date, middles)
    if stated is not None:
        return Year(stated, "the year in which it is that weekday")
    if clauses.is_done(found.start, found.end, is_day=date.day is not None):
        begun = {year: _beginning(date, year) for year in middles}
        return Year(_last_before(begun, now), "last that has begun, by its verb")
    if _has_begun_lately(date, middles[nearest], now) and clauses.begins_range(found.end):
        return Year(nearest, "the range that is going on")
    return _year_by_tense(date, found, now, clauses, middles)


def _year_by_tense(date: OpenDate, found: Open, now: int, clauses: Clauses, middles: dict[int, int]) -> Year:
    """The year before or after the day of speech, by the clause; the nearest one where that is near."""
    is_ahead = not clauses.owns(found.end) and clauses.is_strongly_future(found.start, found.end)
    if date.month is not None and is_ahead:
        ends = {year: day_number(year, date.month, date.day or _SHORTEST_MONTH) for year in middles}
        return Year(_first_after(ends, now), "next that has not ended, by a cue of future")
    nearest = min(middles, key=lambda year: abs(middles[year] - now))
    if abs(middles[nearest] - now) < FAR:
        return Year(nearest, "nearest to the document's date")
    match clauses.tense(found.start, found.end):
        case Tense.FUTURE:
            return Year(_first_after(middles, now), "next after the document's date")
        case Tense.PAST:
            return Year(_last_before(middles, now), "last before the document's date")
        case _:
            return Year(nearest, "nearest to the document's date", is_guess=True)


def _this_years(date: OpenDate, found: Open, now: int, clauses: Clauses) -> Year:
    """The year of "this summer"; if it is past tense and has not begun, the last one."""
    year = year_of(now)
    is_ahead = _beginning(date, year) > now
    if is_ahead and date.part in SEASON_STARTS and clauses.tense(found.start, found.end) is Tense.PAST:
        return Year(year - 1, "the last one, by its verb")
    return Year(year, "of this year")


def _has_begun_lately(date: OpenDate, day: int, now: int) -> bool:
    """Whether a day is so little before the text's that a period from it on may not have ended."""
    return date.day is not None and 0 < now - day < _LATELY


def _stated_by_weekday(date: OpenDate, middles: dict[int, int]) -> int | None:
    """The only candidate year in which the day has the weekday named with it."""
    if date.weekday is None or date.day is None:
        return None
    fitting = [year for year, day in middles.items() if weekday(day) == date.weekday]
    return fitting[0] if len(fitting) == 1 else None


def _middles(date: OpenDate, around: int) -> dict[int, int]:
    """Candidate years → the middle of the date in them; more years for a 29 February."""
    month, day = date.month or _MIDDLES.get(date.part or "", 7), date.day or 15
    reach = 1 if is_date(2001, month, day) else 8
    years = (year for year in range(around - reach, around + reach + 1) if is_date(year, month, day))
    return {year: day_number(year, month, day) for year in years}


def _beginning(date: OpenDate, year: int) -> int:
    """The first day of a month, season or day in a year."""
    if date.part is not None:
        return int(part_of_year(year, date.part).days.low or 0)
    return day_number(year, date.month or 1, date.day or 1)


def _last_before(middles: dict[int, int], now: int) -> int:
    return max((year for year, middle in middles.items() if middle <= now), default=min(middles))


def _first_after(middles: dict[int, int], now: int) -> int:
    return min((year for year, middle in middles.items() if middle >= now), default=max(middles))


def _quarter_year(part: str, found: Open, now: int, clauses: Clauses) -> Year:
    """A quarter in a report is the last one that has begun, unless the clause is about the future."""
    year = year_of(now)
    if clauses.is_strongly_future(found.start, found.end):
        middles = _middles(OpenDate(part=part), year)
        return Year(min(middles, key=lambda of: abs(middles[of] - now)), "nearest quarter, by a cue of future")
    has_begun = int(part_of_year(year, part).days.low or 0) <= now
    return Year(year - (not has_begun), "last quarter that has begun")
