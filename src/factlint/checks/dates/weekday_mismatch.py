"""The weekday does not match the date.

Why it matters: Readers plan by weekdays. One of the two is wrong, and no reader can find out which without asking.

How it decides: A weekday stands next to a full date, and the calendar gives that date another weekday. A date without a
year takes the year nearest to the document's date, within half a year of it, and is reported only if it has that
weekday neither in the years next to it nor in another year that the text names; near the date that the text has at its
head, and within two weeks of that in its metadata, the years next to it are not considered, nor those that the text
names more than a paragraph further on. Alone in quotation marks it is a sample of how dates are written.

Two days near each other must have weekdays that follow from each other where the second has no year: neither has one in
one paragraph, or the first has, in the same clause or less than two weeks before, a year in which its own weekday is
right, or no date of the text has a year. A day without a year that lies less than two weeks from a day with one,
anywhere in the text, is of that year. A day that is counted from the last one stated ("two days later, on a Sunday")
has the weekday so counted. Two weekdays stated together before their two days ("Tuesday and Wednesday, 18 and 19
February 2025") are those of these days. Weekdays in a column of their own are those of the dates in their rows, if most
of these have them.

Known limits: Dates before the Gregorian reform of 1582 are left alone, and so are dates with that weekday in the Julian
calendar, which some countries kept into the 20th century. Digits with two readings (3/5/2024) may be either day, so no
weekday next to them is wrong.

Sources: ISO 8601 for weekdays; Hinnant 2013 for day numbers.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.dates._days_meant import day_at_hand, day_stated, is_of_sure_year
from factlint.checks.writing.date_style import WEEKDAYS, digits_like, write_day
from factlint.checks.writing.rewriting import writing
from factlint.model.date_parts import NamedWeekday, WrittenDate, WrittenPart
from factlint.model.document import Document, Span
from factlint.model.finding import Applicability, Confidence, Edit, Finding, Fix, Level, Related
from factlint.reasoning.time.weekday_pairs import WeekdayPair, wrong_pairs
from factlint.values.days import civil, day_number, days_in_month, julian_day_number, weekday
from factlint.values.time import Grain

LEVEL = Level.ERROR
EXAMPLES = (
    Flags(
        "The ferry sank on ⟦Monday⟧, 20 July 1969.",
        fixed="The ferry sank on Sunday, 20 July 1969.",
    ),
    Flags("The bridge opens on ⟦Fri⟧, 14 July 2021.", fixed="The bridge opens on Wed, 14 July 2021."),
    Flags("On 12/25/2021, a ⟦Sunday⟧, the shop was shut."),
    Flags("14 July 2021 was a ⟦Thursday⟧.", fixed="14 July 2021 was a Wednesday."),
    Flags("Released ⟦Tuesday⟧, March 5th, 2025.", fixed="Released Wednesday, March 5th, 2025."),
    Passes("The hall is shut on Monday, 3/5/2024, and was on Friday, 3/5/2024, as some write it."),
    Flags("Minutes of 2024-02-29 (⟦Friday⟧)", fixed="Minutes of 2024-02-29 (Thursday)"),
    Flags("The vote is on ⟦Sunday⟧, 3 June.", date="2025-05-20"),
    Flags("It began on Tuesday 4 February. On ⟦Monday⟧ 7 February, it ended."),
    Flags("They meet on ⟦Tuesday⟧ and Wednesday, 19 and 20 February 2025."),
    Passes("They meet on Tuesday and Wednesday, 18 and 19 February 2025."),
    Passes("The shop is open from Monday to Friday, 1 to 31 May 2025."),
    Passes("It began on Tuesday 4 February. On Friday 7 February, it ended."),
    Flags("They sailed on Tuesday, 4 June 1901, and were back on ⟦Sunday⟧, 8 June."),
    Passes("They sailed on Tuesday, 4 June 1901, and were back on Saturday, 8 June."),
    Passes("The ferry sank on Sunday, 20 July 1969."),
    Flags("Sales rose in the week ending ⟦Friday⟧, 15 June 2024."),
    Passes("Sales rose in the week ending Friday, 14 June 2024, and in that of Monday, 3 June 2024."),
    Flags("The ferry sank at about 10 a.m. on ⟦Monday⟧, 20 July 1969."),
    Passes(
        "At about 10 a.m. on Sunday, 20 July 1969, the ferry sank; around midnight on Monday, 21 July 1969, the tug."
    ),
    Passes("From 3 May 2024, Sunday services begin at ten."),
    Flags("In 2023 Halloween fell on a ⟦Wednesday⟧."),
    Passes("In 2023 Halloween fell on a Tuesday."),
    Passes("On Monday, the ferry sank. 20 July 1969 was a dark day."),
    Passes("5 May 2002  Rogation Sunday\n6 May 2002  Rogation Day"),
    Passes("It writes dates with their weekday (“Sun June 3”).", date="2025-05-20"),
    Passes("They met on Wednesday, 25 October 1917."),  # by the Julian calendar: 7 November
    Passes("The vote is on Tuesday, 3 June.", date="2025-05-20"),
    Passes("It fell on Monday, 12 May 1410."),
    Passes("The line “Mon Tue Wed 28 Oct 1990 call” rings on the first of these weekdays from that day on."),
    Passes("The vote is on Monday, 3 June.", date="2025-05-20"),  # it was in 2024
    Passes("The 2019 vote was on Monday, 3 June.", date="2025-05-20"),
)
_GREGORIAN_REFORM = day_number(1582, 10, 15)
_LAST_JULIAN_STATE = day_number(1923, 3, 1)  # Greece


def check(case: Case) -> Iterator[Finding]:
    """Report each weekday that its date does not have."""
    for date in case.analysis.written_dates:
        day = day_at_hand(case.analysis, date) or day_stated(date)
        if day is None or date.weekday is None or day < _GREGORIAN_REFORM:
            continue
        if date.year is None and not is_of_sure_year(case.analysis, date, day):
            continue
        if date.is_weekday_of_another:
            continue
        if weekday(day) != date.weekday.value and not _is_julian(day, date.weekday.value):
            yield _finding(case.analysis.document, date, date.weekday, day)
    yield from (_finding_beside(case.analysis.document, pair) for pair in wrong_pairs(case.analysis))
    yield from (_finding_of_name(named) for named in case.analysis.named_weekdays if _is_wrong(named))


def _is_wrong(named: NamedWeekday) -> bool:
    return named.weekday.value not in named.weekdays


def _finding_of_name(named: NamedWeekday) -> Finding:
    right, said = WEEKDAYS[named.weekdays[0]], WEEKDAYS[named.weekday.value]
    name = named.name.said if named.day is None else write_day(named.day, Grain.DAY)
    is_of_year = not named.is_counted and named.day is None
    return Finding.at(
        named.weekday,
        level=LEVEL,
        message=f"{name} was a {right}{' in that year' if is_of_year else ''}, not a {said}",
        related=(Related.to(named.name, "the day"),),
    )


def _finding_beside(document: Document, pair: WeekdayPair) -> Finding:
    first, second = (
        document.source[day.start : day.end] for day in (pair.date.without_weekday, pair.other.without_weekday)
    )
    return Finding.at(
        pair.said,
        level=LEVEL,
        message=f"if {first} is a {WEEKDAYS[pair.weekday]}, {second} is a {WEEKDAYS[pair.right]}, not a "
        f"{WEEKDAYS[pair.said.value]}",
        confidence=Confidence.MEDIUM,
        related=(Related.to(pair.date, "the other date"),),
    )


def _is_julian(day: int, said: int) -> bool:
    return day < _LAST_JULIAN_STATE and weekday(julian_day_number(*civil(day))) == said


def _finding(document: Document, date: WrittenDate, said: WrittenPart, day: int) -> Finding:
    right = WEEKDAYS[weekday(day)]
    verb = "was" if date.year is None or civil(day)[0] < 2100 else "is"
    rest = date.without_weekday
    return Finding.at(
        said,
        level=LEVEL,
        message=f"{write_day(day, Grain.DAY)} {verb} a {right}, not a {WEEKDAYS[said.value]}",
        confidence=Confidence.HIGH if date.year is not None else Confidence.MEDIUM,
        related=(Related(rest, document.source[rest.start : rest.end], "the date"),),
        fixes=tuple(_fixes(document, date, said, day)),
    )


def _fixes(document: Document, date: WrittenDate, said: WrittenPart, day: int) -> Iterator[Fix]:
    """The right weekday, and the nearest day of the month with the stated weekday."""
    if (right := _right_weekday(date, said, day)) is not None:
        yield from writing(document, said.span, right)
    year, month, of_month = civil(day)
    nearest = of_month + (said.value - weekday(day) + 3) % 7 - 3
    if date.day is None or not 1 <= nearest <= days_in_month(year, month):
        return
    digits = digits_like(date.day.text, nearest)
    if digits is not None and document.is_verbatim(date.day.span):
        whole, wrong = digits, date.day.text
        if document.is_verbatim(date.without_weekday):
            whole, wrong = (_with_day(document, date, date.day.span, each) for each in (whole, wrong))
        yield Fix(f"Write “{whole}” for “{wrong}”", (Edit(date.day.span, digits),), Applicability.UNSAFE)


def _with_day(document: Document, date: WrittenDate, day: Span, digits: str) -> str:
    """A date as written, with other digits for its day and without its weekday."""
    rest = date.without_weekday
    start, end = rest.start, rest.end
    if date.weekday is not None and date.weekday.span.start >= end:  # with what stands around the numbers
        start, end = date.span.start, date.weekday.span.start
    return f"{document.source[start : day.start]}{digits}{document.source[day.end : end].rstrip(' (（,')}"


def _right_weekday(date: WrittenDate, said: WrittenPart, day: int) -> str | None:
    """The weekday of a day in the form of the written one; None if that form is unknown."""
    if date.language == "en":
        return _like(said.text, WEEKDAYS[weekday(day)])
    if not date.weekday_names:
        return None
    name = date.weekday_names[weekday(day)]
    return name.upper() if said.text.isupper() else name.capitalize() if said.text[0].isupper() else name


def _like(written: str, name: str) -> str:
    """A weekday's name in the form of another: abbreviated or in capitals if that is."""
    word = written.rstrip(".")
    if len(word) < len("Sunday"):
        name = name[:3] + written[len(word) :]
    return name.upper() if word.isupper() else name.lower() if word.islower() else name
