"""Dates in prose, and the right date written in the style of a wrong one."""

from __future__ import annotations

import re

from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.days import civil, iso_date
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time, grain_of

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH_NAME = "|".join(f"{name[:3]}(?:{name[3:]}|t)?" for name in MONTHS)
_SHORT_FORM = regex(rf"(?P<month>{_MONTH_NAME})(?P<stop>\.?)", re.IGNORECASE)
_STYLES: tuple[tuple[Grain, re.Pattern[str]], ...] = tuple(
    (grain, regex(pattern, re.IGNORECASE))
    for grain, pattern in (
        (Grain.DAY, r"(?P<iso>\d{4}-\d\d-\d\d)"),
        (Grain.MONTH, r"(?P<iso>\d{4}-\d\d)"),
        (Grain.YEAR, r"(?P<year>\d{3,4})"),
        (Grain.MONTH, rf"(?P<name>(?:{_MONTH_NAME})\.?),? (?P<year>\d{{4}})"),
        (
            Grain.DAY,
            rf"(?P<day>\d\d?)(?P<th>st|nd|rd|th)? (?:of )?(?P<name>(?:{_MONTH_NAME})\.?),? (?P<year>\d{{4}})",
        ),
        (Grain.DAY, rf"(?P<name>(?:{_MONTH_NAME})\.?) (?P<day>\d\d?)(?P<th>st|nd|rd|th)?,? (?P<year>\d{{4}})"),
        (Grain.DAY, r"(?P<day>\d\d?)\.(?P<number>\d\d?)\.(?P<year>\d{4})"),
        (Grain.DAY, r"(?P<day>1[3-9]|2\d|3[01])/(?P<number>\d\d?)/(?P<year>\d{4})"),
        (Grain.DAY, r"(?P<number>\d\d?)/(?P<day>1[3-9]|2\d|3[01])/(?P<year>\d{4})"),
    )
)

_IN_DIGITS = regex(r"\d+(?P<th>st|nd|rd|th|)", re.IGNORECASE)
_NAMES_A_DAY = regex(r"(?<!\d)\d\d?(?:st|nd|rd|th)?(?!\w|:)|\b\d{4}-\d\d-\d\d\b|day\b")


OPENING = regex(r"(?:the )?(?:year )?(?=\d)", re.IGNORECASE)
"""Words that belong to a TIMEX3 span but are not wrong: "the 3rd July", "the year 1998"."""
OPENING_YEAR = regex(r"(?:the )?year (?=\d)", re.IGNORECASE)
"""The same before a year alone."""

_FEW_DIGITS = 2
"""Digits of a day that takes its month from another, or a year that takes its century."""

_LAST_MONTH = 12


_APART = " – "
"""Between two dates, one of which has several words."""


def write_day(day: int, grain: Grain) -> str:
    """The day as prose at a grain: "24 February 2022", "February 2022", "2022"."""
    year, month, of_month = civil(day)
    if year <= 0:
        return f"{1 - year} BC" if grain >= Grain.YEAR else iso_date(day)
    match grain:
        case Grain.YEAR:
            return str(year)
        case Grain.MONTH:
            return f"{MONTHS[month - 1]} {year}"
        case _:
            return f"{of_month} {MONTHS[month - 1]} {year}"


def write_time(time: Time) -> str:
    """A time with one reading as prose; a range by both ends."""
    days = time.readings[0]
    if not isinstance(days.low, int):
        return time.edtf or time.timex
    if "/" in (time.edtf or "") and isinstance(days.high, int):
        return _write_stretch(write_day(days.low, time.grain), write_day(days.high - 1, time.grain))
    if time.grain in (Grain.DAY, Grain.MOMENT, Grain.MONTH, Grain.YEAR):
        return write_day(days.low, time.grain)
    last = int(days.high) - 1 if days.high is not None else days.low
    return _write_stretch(str(civil(days.low)[0]), str(civil(last)[0]))


def each_of(time: Time) -> tuple[Time, ...]:
    """The dates that a time may be, each as precise as it is known: "[1924,1957-03-25]" is a year or a day."""
    if len(time.readings) == 1:
        return (time,)
    return tuple(
        replace(time, readings=(days,), edtf=None, grain=_grain_of(days) or time.grain)
        for days in time.readings
    )


def _grain_of(days: Interval) -> Grain | None:
    bounded = isinstance(days.low, int) and isinstance(days.high, int)
    return grain_of(int(days.low or 0), int(days.high or 0)) if bounded else None


def _write_stretch(first: str, last: str) -> str:
    """Two dates of one grain as one: "20–21 July 1969", "30 July – 3 August 1969", "1939–1945"."""
    if first == last:
        return first
    ahead, behind = first.split(), last.split()
    shared: list[str] = []
    while ahead[1:] and behind[1:] and ahead[-1] == behind[-1]:
        shared.insert(0, ahead.pop())
        behind.pop()
    dash = _APART if ahead[1:] or behind[1:] else "–"
    return " ".join([f"{' '.join(ahead)}{dash}{' '.join(behind)}", *shared])


def with_preposition(date: str) -> str:
    """A date with its preposition: "on 3 May 1932", "in May 1932", "from 30 July to 3 August 1969"."""
    if _APART in date:
        return f"from {date.replace(_APART, ' to ')}"
    return f"on {date}" if _NAMES_A_DAY.search(date) else f"in {date}"


_NEEDS_NO_PREPOSITION = regex(
    r"(?i)\b(?:ago|earlier|later)$|^(?:last|this|next|when|while|during|at the time|in the year)\b"
)


def date_said(time: Mention[Time]) -> str:
    """A time in the text's own words; the year of "1986–94" and the day of "2 to 9 March" in full."""
    return year_in_full(time.said, time.value)


def when_said(time: Mention[Time]) -> str:
    """A time in the text's own words with its preposition."""
    said = date_said(time)
    if _NEEDS_NO_PREPOSITION.search(said):
        return said[:1].lower() + said[1:]
    return f"on {said}" if time.value.grain <= Grain.DAY else f"in {said}"


def century_in_words(time: Time) -> str | None:
    """“in the 18th century”, for a whole century."""
    if time.grain is not Grain.CENTURY or time.mod is not None or not time.timex.isdigit():
        return None
    number = int(time.timex) + 1
    return f"in the {number}{ordinal_ending(number)} century"


def year_in_full(said: str, time: Time) -> str:
    """The words of a time; the year of "1986–94" in full."""
    return said if len(said) > _FEW_DIGITS else write_time(time)


def write_like(text: str, day: int, grain: Grain) -> str | None:
    """A day in the style and at the grain of a date in a text; None if that style is not simple enough.

    "Feb. 2024" with 24 February 2022 gives "Feb. 2022".
    """
    for style_grain, pattern in _STYLES:
        matched = pattern.fullmatch(text)
        if matched and style_grain is grain:
            return _rewrite(text, matched, day)
    return None


def _rewrite(text: str, matched: re.Match[str], day: int) -> str | None:
    year, month, of_month = civil(day)
    if "/" in text and of_month <= _LAST_MONTH:
        return None  # whether 02/03/2024 is in March depends on the reader
    written = {name: value for name, value in matched.groupdict().items() if value}
    width = 2 if any(written.get(name, "").startswith("0") for name in ("day", "number")) else 1
    ending = ordinal_ending(of_month)
    parts = {
        "iso": iso_date(day)[: len(text)],
        "year": str(year),
        "name": _month_like(written.get("name", ""), month),
        "number": str(month).zfill(width),
        "day": str(of_month).zfill(width),
        "th": ending.upper() if written.get("th", "").isupper() else ending,
    }
    pieces, position = [], 0
    found = [(matched.span(name), parts[name]) for name in written]
    for (start, end), replacement in sorted(found):
        pieces += [text[position:start], replacement]
        position = end
    return "".join([*pieces, text[position:]])


def digits_like(written: str, number: int) -> str | None:
    """A day, an age or a place in the form of another in digits: with its leading zero or its ending ("31st")."""
    form = _IN_DIGITS.fullmatch(written)
    if form is None:
        return None
    ending = ordinal_ending(number) if form["th"] else ""
    digits = str(number).zfill(2 if written.startswith("0") else 1)
    return f"{digits}{ending.upper() if form['th'].isupper() else ending}"


def _month_like(name: str, month: int) -> str:
    """A month's name in the form of another: full, or short with or without a full stop; in its capitals."""
    form, right = _SHORT_FORM.fullmatch(name), MONTHS[month - 1]
    if form is not None and form["month"].title() not in MONTHS:
        right = right[:3] + form["stop"]
    return right.upper() if name.isupper() else right.lower() if name.islower() else right


ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
"""Of ordinals in digits, and of most in words."""


def ordinal_ending(number: int) -> str:
    """The letters after an ordinal's digits: 1st, 2nd, 3rd, 11th."""
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
