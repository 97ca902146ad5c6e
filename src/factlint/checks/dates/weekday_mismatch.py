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
from factlint.checks.writing.date_style import WEEKDAYS, digits_like, write_day
from factlint.checks.writing.rewriting import writing
from factlint.model.analysis import Analysis
from factlint.model.date_parts import NamedWeekday, WrittenDate, WrittenPart
from factlint.model.document import DATELINE, FRONT_MATTER, Document, Span
from factlint.model.finding import Applicability, Confidence, Edit, Finding, Fix, Level, Related
from factlint.reasoning.time.weekday_pairs import WeekdayPair, wrong_pairs
from factlint.values.days import civil, day_number, days_in_month, is_date, julian_day_number, weekday
from factlint.values.time import Grain, Mod, Time

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
_HALF_A_YEAR, _YEAR, _MONTH = 183, 366, 31
_NEAR = {DATELINE: 45, FRONT_MATTER: 14}
"""Days from the date of a text within which it is about its own year, by the origin of that date."""
_AHEAD = 300
"""Days from it within which the next day of that name is meant if the text says that it is in the future."""
_QUOTES = frozenset("\"“”‘’'`")
_LAST_JULIAN_STATE = day_number(1923, 3, 1)  # Greece


def check(case: Case) -> Iterator[Finding]:
    """Report each weekday that its date does not have."""
    for date in case.analysis.written_dates:
        day = _day_at_hand(case.analysis, date) or _day(date)
        if day is None or date.weekday is None or day < _GREGORIAN_REFORM:
            continue
        if date.year is None and not _is_sure(case.analysis, date, day):
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


def _day(date: WrittenDate) -> int | None:
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


def _day_at_hand(analysis: Analysis, date: WrittenDate) -> int | None:
    """The day, near the stated date of the text itself, of a date without a year.

    A report is about recent or coming days, and copies none from another year in which the day has the weekday.
    """
    spoken = analysis.document.date
    reach = _NEAR.get(spoken.origin) if spoken else None
    day = _day(date) if date.year is None else None
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


def _is_sure(analysis: Analysis, date: WrittenDate, day: int) -> bool:
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
    is_at_hand = day == _day_at_hand(analysis, date)
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
