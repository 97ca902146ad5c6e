"""The calendar has no such date.

Why it matters: A day that does not exist is a typing error, and every deadline that is counted from it is unclear.

How it decides: The day is beyond the end of its month (30 February, 31 June), 29 February is not in a leap year, or the
month is beyond 12. A 29 February without a year is left alone. A year that is said to be a leap year has to be one, and
no leap year may be said not to be. A year has no fifth quarter, and no more weeks than some way of counting them gives
it. The dates in the front matter are checked, too.

Known limits: 30 February 1712 existed in Sweden. A date is left alone if its own sentence says that it does not exist,
or calls it a slip, a joke or a forgery.

Sources: the Gregorian rule of leap years, papal bull Inter gravissimas (1582).
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.date_style import MONTHS, digits_like
from factlint.model.date_parts import NumberedPart, WrittenDate, WrittenPart
from factlint.model.document import Document, Span
from factlint.model.finding import Applicability, Edit, Finding, Fix, Level
from factlint.values.days import SWEDISH_LEAP_DAY, day_number, days_in_month, is_date, is_leap, weekday
from factlint.values.regex import regex

LEVEL = Level.ERROR

EXAMPLES = (
    Flags("Send it by ⟦30 February⟧.", fixed="Send it by 29 February."),
    Flags("The term ends on ⟦June 31⟧.", fixed="The term ends on June 30."),
    Flags("She was born on ⟦29 February 1900⟧.", fixed="She was born on 28 February 1900."),
    Flags("The contract runs until ⟦2023-02-29⟧.", fixed="The contract runs until 2023-02-28."),
    Flags("Valid from ⟦2024-13-01⟧."),
    Flags("Due on ⟦31/04/2025⟧.", fixed="Due on 30/04/2025."),
    Flags("Signed on ⟦31st of September, 1998⟧."),
    Flags("⟦2022⟧, a leap year, brought one more day of takings."),
    Flags("Unlike 2023, ⟦2024⟧ was not a leap year."),
    Flags("The stock was counted in week ⟦58⟧ of 2022."),
    Flags("The lease ends in the ⟦fifth⟧ quarter of 2024."),
    Flags("---\ndate: ⟦2021-04-31⟧\n---\nThe wall was painted."),
    Passes("---\ndate: 2021-04-30\n---\nThe wall was painted in week 53 of 2020."),
    Passes("The shop was shut in week 54 of 2000, the last quarter of 2000."),
    Passes("Unlike 2023, 2024 was a leap year."),
    Passes("If 2023 were a leap year, March would begin a day later."),
    Passes("The sheet takes 1900 for a leap year: 1900 is a leap year in Excel."),
    Passes("She was born on 29 February 1904."),
    Passes("Leap days fall on 29 February."),
    Passes("The term ends on 30 June."),
    Passes("In Sweden, 30 February 1712 was a real day."),
    Passes("There is no 30 February."),
    Passes("By the Julian calendar the ship sailed on 29 February 1700."),
    Passes("Times are counted from 1900-00-00."),
    Passes("Chief of staff: 00.07.1810 to 03.06.1814."),
    Passes("The card has 1871-06-00 for her baptism."),
    Passes(
        "A month after 31 May 2001 would be 31 June 2001. Since that isn't valid, the last day of June is meant."
    ),
    Passes("It comes to 31 June 2001 (but since June only has 30 days, the last of them is meant)."),
    Passes("A shift by a month would give 2012-04-31, which is incorrect."),
    Passes("Dates such as 2023-02-30 are invalid."),
    Passes("The form must not take 31 April for a date."),
    Passes("30 February never came."),
    Passes("The label has 31 June 2021, which cannot be right."),
    Passes("Sweden had a 30 February in 1712, when it went back to the old calendar."),
    Passes("The register has her baptised on 31 June 1871, evidently a slip of the clerk's."),
    Passes("The deed carries a date of 30 February, and yet it was believed."),
    Passes("Unless it is put forward by hand, the dial then shows 30 February."),
    Passes("The Bible has him born on 31 April 1766. Whoever wrote it had no calendar at hand."),
    Passes("Until the repair the page had “30 February” for the last day of the month."),
    Passes("The guests were asked for 31 April 2020 as a joke."),
    Passes("The build was stamped by mistake on 30 February."),
    Flags("The order of ⟦31 April 1987⟧ was never published."),
    Flags("The meeting of ⟦June 31⟧ was short.", fixed="The meeting of June 30 was short."),
    Flags("He died on ⟦May 32, 1999⟧.", fixed="He died on May 31, 1999."),
    Passes("In June 31 people applied."),
    Passes("Version 3.13.12 follows 3.12.9; browsers older than 66.0.3345 are not served."),
    Passes("The default versions are 5.0.2195 and 16.21.0338; the non-existing day 30-Feb-1900 is counted."),
    Passes("Due on 12.13.2014, as they write it there."),
    Passes("The seasons of 1987-88-89 were the best."),
)

_PARTS = {"quarter": 4, "half": 2}
_WEEKENDS = (5, 6)
_METADATA_DAY = regex(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
_LONGEST_FEBRUARY_YEAR = 2000
_UNKNOWN = "00"
"""What registers write for a day or month that nobody knows."""
_LAST_JULIAN_YEAR = 1923


def check(case: Case) -> Iterator[Finding]:
    """Report each written date that does not exist in any calendar."""
    for date in case.analysis.written_dates:
        if date.month is None or _is_real(date) or date.is_disowned or date.is_count:
            continue
        yield _finding(case.analysis.document, date, date.month)
    for leap in case.analysis.leap_years:
        if is_leap(leap.year.value) is leap.is_denied and not _is_julian_leap_year(leap.year.value):
            verb = "is a leap year" if leap.is_denied else "is not a leap year"
            yield Finding(LEVEL, f"{leap.year.text} {verb}", leap.year.span, leap.year.text)
    yield from filter(None, map(_of_part, case.analysis.numbered_parts))
    yield from _in_metadata(case.analysis.document)


def _of_part(part: NumberedPart) -> Finding | None:
    most = _most_weeks(part.year) if part.unit == "week" else _PARTS[part.unit]
    if part.number.value <= most:
        return None
    units = "halves" if part.unit == "half" else f"{part.unit}s"
    at_most = "at most " if part.unit == "week" else ""
    return Finding(LEVEL, f"{part.year} has {at_most}{most} {units}", part.number.span, part.number.text)


def _most_weeks(year: int) -> int:
    """The most weeks of a year in any numbering: weeks begin on Sunday or Monday, the first maybe before New Year."""
    begins_on_its_last_day = weekday(day_number(year, 1, 1)) in _WEEKENDS and is_leap(year)
    return 54 if begins_on_its_last_day else 53


def _in_metadata(document: Document) -> Iterator[Finding]:
    """The impossible days in the front matter."""
    for span in document.date_fields:
        text = document.source[span.start : span.end]
        if (found := _METADATA_DAY.match(text)) is None:
            continue
        year, month, day = int(found[1]), int(found[2]), int(found[3])
        if not is_date(year, month, day):
            yield Finding(
                LEVEL, _missing_day(year, month, day), Span(span.start, span.start + found.end()), found[0]
            )


def _is_julian_leap_year(year: int) -> bool:
    """Whether a year is a leap year only in the Julian calendar, which some country then used."""
    return year % 100 == 0 and year <= _LAST_JULIAN_YEAR


def _is_real(date: WrittenDate) -> bool:
    """Whether the calendar has the date in some year that the text allows."""
    if date.month is None or date.day is None or _may_be_a_version(date) or _are_years(date):
        return True
    year = date.year.value if date.year else _LONGEST_FEBRUARY_YEAR
    if date.year and len(date.year.text.lstrip("'’")) < 3:
        year = _LONGEST_FEBRUARY_YEAR
    parts = (year, date.month.value, date.day.value)
    if _UNKNOWN in (date.month.text, date.day.text):
        return True  # "00.07.1810" is of an unknown day, and "1970-00-00" of none
    return is_date(*parts) or parts == SWEDISH_LEAP_DAY or (_has_year_last(date) and is_date(*_swapped(parts)))


def _may_be_a_version(date: WrittenDate) -> bool:
    """Whether digits alone may be a version: 3.13.12, 66.0.3345, 5.0.2195 and 16.21.0338 are releases."""
    if not date.is_numeric or date.year is None:
        return False
    parts = tuple(part for part in (date.month, date.day) if part is not None)
    if len(date.year.text) < 3 or date.year.text[0] == "0" or any(part.text == "0" for part in parts):
        return True
    return not any(map(_may_be_day, parts))


def _are_years(date: WrittenDate) -> bool:
    """Whether digits alone are consecutive years: "1987-88-89"."""
    if date.year is None or date.month is None or date.day is None or not date.month.text.isdigit():
        return False
    return date.day.value == date.month.value + 1 == date.year.value % 100 + 2


def _may_be_day(part: WrittenPart) -> bool:
    return 1 <= part.value <= 31


def _has_year_last(date: WrittenDate) -> bool:
    """Whether digits alone may be read as day and month or as month and day: 12.13.2014."""
    return date.is_numeric and date.year is not None and date.year.span.end == date.span.end


def _swapped(parts: tuple[int, int, int]) -> tuple[int, int, int]:
    year, month, day = parts
    return year, day, month


def _finding(document: Document, date: WrittenDate, month: WrittenPart) -> Finding:
    span = date.without_weekday
    return Finding(
        level=LEVEL,
        message=_message(date, month),
        span=span,
        text=document.source[span.start : span.end],
        fixes=tuple(_fixes(document, date, month)),
    )


def _message(date: WrittenDate, month: WrittenPart) -> str:
    return _missing_day(date.year.value if date.year else None, month.value, date.day.value if date.day else 0)


def _missing_day(year: int | None, month: int, day: int) -> str:
    if not 1 <= month <= 12:
        return f"month {month} does not exist; a year has 12 months"
    name = MONTHS[month - 1]
    of_year = f" {year}" if year is not None and month == 2 else ""
    last = days_in_month(_LONGEST_FEBRUARY_YEAR if year is None else year, month)
    return f"{day} {name}{of_year} does not exist; {name}{of_year} has {last} days"


def _last_day(date: WrittenDate, month: WrittenPart) -> int:
    return days_in_month(date.year.value if date.year else _LONGEST_FEBRUARY_YEAR, month.value)


def _fixes(document: Document, date: WrittenDate, month: WrittenPart) -> Iterator[Fix]:
    """The last day of the month, if the day is in digits."""
    if date.day is None or not 1 <= month.value <= 12:
        return
    last = digits_like(date.day.text, _last_day(date, month))
    if last is not None and document.is_verbatim(date.day.span):
        yield Fix(f"Write “{last}” for “{date.day.text}”", (Edit(date.day.span, last),), Applicability.UNSAFE)
