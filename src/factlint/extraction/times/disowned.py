"""Impossible dates that the text itself calls impossible: "there was no 30 February"."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.languages.en.times import around_dates as words_of
from factlint.model.date_parts import WrittenDate
from factlint.model.document import Document, ProseSpan, Span
from factlint.values.dataclass import replace
from factlint.values.days import SWEDISH_LEAP_DAY, is_date
from factlint.values.regex import regex

_SAID_TO_BE_NONE = (regex(words_of.NO_SUCH_DATE), regex(words_of.DENIED))
_JULIAN = regex(words_of.JULIAN)
_SAID_BEHIND = (regex(words_of.DENIED_BEHIND), regex(words_of.DENIED_NEXT))
_SAID_BEFORE = (regex(words_of.DENIED_BEFORE), regex(words_of.NAMED_AS_DATE))
_IN_QUOTES = regex(r"""["“‘'`][^"“”‘’'`\n]{3,30}["”’'`]""")
"""A date alone in quotation marks, which is somebody else's wording: the page showed "30 February"."""
_COUNTED_BEHIND = regex(words_of.COUNTED_BEHIND)
_SOME_LEAP_YEAR = 2000


def with_disowned(
    document: Document, sentences: Sequence[ProseSpan], dates: Sequence[WrittenDate]
) -> tuple[WrittenDate, ...]:
    """The dates, with those marked that are in no calendar and that the text does not mean as dates."""
    if not any(map(_is_strange, dates)):
        return tuple(dates)
    spans = tuple(document.to_source(sentence) for sentence in sentences)
    marked = tuple(_marked(document, spans, date) if _is_strange(date) else date for date in dates)
    denied = {_parts(date) for date in marked if date.is_disowned}
    return tuple(replace(one, is_disowned=True) if _parts(one) in denied else one for one in marked)


def _parts(date: WrittenDate) -> tuple[int | None, int | None, int | None]:
    """Year, month and day, as a key for later mentions of a denied date."""
    return date.year.value if date.year is not None else None, *_month_and_day(date)


def _is_strange(date: WrittenDate) -> bool:
    """Whether the date, as written, is in no calendar."""
    if date.month is None or date.day is None:
        return False
    year = date.year.value if date.year is not None else _SOME_LEAP_YEAR
    return not is_date(year, date.month.value, date.day.value)


def _marked(document: Document, sentences: Sequence[Span], date: WrittenDate) -> WrittenDate:
    return replace(
        date,
        is_disowned=_is_disowned(document, sentences, date),
        is_count=_is_count(document, date),
    )


def _is_disowned(document: Document, sentences: Sequence[Span], date: WrittenDate) -> bool:
    """Whether the sentence itself says that there is no such date, or uses the Julian calendar."""
    sentence = next((one for one in sentences if one.start <= date.span.start < one.end), None)
    if sentence is None:
        return False
    source, start = document.source, date.span.start
    anywhere = (*_SAID_TO_BE_NONE, _JULIAN) if _is_julian_leap_day(date) else _SAID_TO_BE_NONE
    return (
        any(form.search(source, sentence.start, sentence.end) for form in anywhere)
        or any(form.match(source, sentence.end) for form in _SAID_BEHIND)
        or any(form.search(source, sentence.start, start) for form in _SAID_BEFORE)
        or _is_quoted(document, date)
        or (_is_swedish_leap_day(date) and str(SWEDISH_LEAP_DAY[0]) in source[sentence.start : sentence.end])
    )


def _is_quoted(document: Document, date: WrittenDate) -> bool:
    quoted = _IN_QUOTES.match(document.source, max(0, date.span.start - 1))
    return quoted is not None and quoted.end() == date.span.end + 1


def _is_swedish_leap_day(date: WrittenDate) -> bool:
    """Whether a 30 February without a year may be the Swedish one: "a 30 February in 1712"."""
    return date.year is None and _month_and_day(date) == SWEDISH_LEAP_DAY[1:]


def _is_julian_leap_day(date: WrittenDate) -> bool:
    return date.year is not None and date.year.value % 4 == 0 and _month_and_day(date) == (2, 29)


def _month_and_day(date: WrittenDate) -> tuple[int | None, int | None]:
    return date.month.value if date.month else None, date.day.value if date.day else None


def _is_count(document: Document, date: WrittenDate) -> bool:
    """Whether the day is a count of things: "in June 31 people applied"."""
    if date.year is not None or date.day is None or date.day.span.end != date.span.end:
        return False
    return _COUNTED_BEHIND.match(document.source, date.span.end) is not None
