"""All times of a document: recognise, join, close."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factlint.extraction.languages.en.times.language import ENGLISH
from factlint.extraction.times.neighbours.clock_words import with_words_around
from factlint.extraction.times.neighbours.counted_weekdays import counted_weekdays
from factlint.extraction.times.neighbours.hedges import HedgeReader
from factlint.extraction.times.neighbours.hours import with_hours
from factlint.extraction.times.neighbours.join import Joiner
from factlint.extraction.times.neighbours.leap_years import leap_years
from factlint.extraction.times.neighbours.named_days import named_days
from factlint.extraction.times.neighbours.named_stretches import named_stretches
from factlint.extraction.times.neighbours.named_weekdays import named_weekdays
from factlint.extraction.times.neighbours.numbered_days import numbered_days
from factlint.extraction.times.neighbours.numbered_parts import numbered_parts
from factlint.extraction.times.neighbours.offsets import Offsets
from factlint.extraction.times.neighbours.paired_weekdays import paired_weekdays
from factlint.extraction.times.neighbours.pairs import PairReader, PairWords, pair_words
from factlint.extraction.times.neighbours.parts_of_months import parts_beside
from factlint.extraction.times.neighbours.portions import Portions
from factlint.extraction.times.neighbours.stretches_of_years import stretches_of_years
from factlint.extraction.times.neighbours.weekdays_of_others import with_weekdays_of_others
from factlint.extraction.times.open_values import Open, OrdinalLength
from factlint.extraction.times.other_languages.east_asian import east_asian_dates
from factlint.extraction.times.other_languages.elsewhere import merged, with_dates_elsewhere
from factlint.extraction.times.recognition.early import without_doubtful_years
from factlint.extraction.times.recognition.fold import fold
from factlint.extraction.times.recognition.recognise import Recogniser
from factlint.extraction.times.resolution.anchors import anchors_of, years_ahead
from factlint.extraction.times.resolution.clause import Clauses
from factlint.extraction.times.resolution.resolve import Resolver
from factlint.extraction.times.weekday_cells import with_weekday_cells
from factlint.extraction.times.written import Closings, WrittenReader
from factlint.model.date_parts import (
    Apposition,
    LeapYear,
    NamedDay,
    NamedStretch,
    NamedWeekday,
    NumberedPart,
    OrdinalDuration,
    PartBeside,
    WrittenClock,
    WrittenDate,
    WrittenRange,
    WrittenShift,
)
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration
from factlint.values.hedges import DEFAULT_HEDGES, Hedges
from factlint.values.time import Recurrence, Time
from factlint.values.typed import TypeVar

V = TypeVar("V")

_CLOSED = (Duration, Recurrence, OrdinalLength)
"""Values that need no date of the document or the story."""


@dataclass(frozen=True, slots=True)
class TimeReading:
    """Everything temporal in one document; every tuple is in reading order."""

    times: tuple[Mention[Time], ...] = ()
    durations: tuple[Mention[Duration], ...] = ()
    recurrences: tuple[Mention[Recurrence], ...] = ()
    written_dates: tuple[WrittenDate, ...] = ()
    written_ranges: tuple[WrittenRange, ...] = ()
    written_shifts: tuple[WrittenShift, ...] = ()
    written_clocks: tuple[WrittenClock, ...] = ()
    appositions: tuple[Apposition, ...] = ()
    parts_beside: tuple[PartBeside, ...] = ()
    named_days: tuple[NamedDay, ...] = ()
    named_weekdays: tuple[NamedWeekday, ...] = ()
    named_stretches: tuple[NamedStretch, ...] = ()
    leap_years: tuple[LeapYear, ...] = ()
    numbered_parts: tuple[NumberedPart, ...] = ()
    ordinal_durations: tuple[OrdinalDuration, ...] = ()


@dataclass(frozen=True, slots=True)
class _English:
    """The parts that read English."""

    recogniser: Recogniser
    joiner: Joiner
    portions: Portions
    offsets: Offsets
    hedges: HedgeReader
    pair_words: PairWords


@cache
def _english() -> _English:
    return _English(
        Recogniser(ENGLISH),
        Joiner(ENGLISH),
        Portions(ENGLISH),
        Offsets(ENGLISH),
        HedgeReader(ENGLISH),
        pair_words(ENGLISH),
    )


def read_times(
    document: Document, *, date_order: str | None = None, hedges: Hedges = DEFAULT_HEDGES
) -> TimeReading:
    """The times, durations and recurrences of a document.

    `date_order` is "dmy" or "mdy" for numeric dates that the document leaves ambiguous. A document without a date, or
    one whose years mostly lie far before it, is read as a narrative: relative times count from the story, not from the
    date.
    """
    folded = fold(document)
    text = folded.decode("latin-1")
    expressions = _expressions(document, folded, text, hedges)
    anchors = anchors_of(document, expressions, date_order)
    closings, lengths = _closings(document, expressions, Resolver(anchors, Clauses(text, ENGLISH.cues), hedges))
    written = WrittenReader(document, text, expressions, closings, ENGLISH.cues)
    pairs = _pairs(document, text, expressions, closings)
    is_english = _is_english(document)
    recurring = [_mention(document, one, one.value) for one in expressions if isinstance(one.value, Recurrence)]
    return TimeReading(
        times=tuple(closings.values()),
        durations=tuple(lengths),
        recurrences=tuple(recurring),
        written_dates=_with_weekdays(document, written),
        written_ranges=tuple(pairs.ranges()),
        written_shifts=tuple(pairs.shifts(hedges)),
        written_clocks=tuple(with_words_around(document, written.clocks())),
        appositions=tuple(pairs.appositions()),
        parts_beside=tuple(parts_beside(document, text, expressions)) if is_english else (),
        named_days=tuple(_named_days(document, text, expressions, closings)),
        named_weekdays=tuple(_named_weekdays(document, text, expressions, closings)) if is_english else (),
        named_stretches=(
            *named_stretches(document, text, expressions),
            *stretches_of_years(document, text, expressions),
        )
        if is_english
        else (),
        leap_years=tuple(leap_years(document, text)) if is_english else (),
        numbered_parts=tuple(numbered_parts(document, text)) if is_english else (),
        ordinal_durations=tuple(written.ordinals()),
    )


def _with_weekdays(document: Document, written: WrittenReader) -> tuple[WrittenDate, ...]:
    return with_weekdays_of_others(document, with_weekday_cells(document, tuple(written.dates())))


def _expressions(document: Document, folded: bytes, text: str, hedges: Hedges) -> list[Open]:
    """The expressions in the document's language, in reading order."""
    if not _is_english(document):
        return merged(_elsewhere(document.prose, document.language), east_asian_dates(document.prose))
    english = _english()
    found = english.joiner.join(list(english.recogniser.expressions(document.prose, folded)), text)
    timed = with_hours(without_doubtful_years(found), text)
    hedged = [english.hedges.read(one, text, hedges) for one in timed]
    whole = english.offsets.join(english.portions.join(hedged, text), text)
    return with_dates_elsewhere(document.prose, whole)


def _elsewhere(prose: str, language: str) -> list[Open]:
    """The expressions in another language, in reading order."""
    from factlint.extraction.times.other_languages.eras import locale_eras  # noqa: PLC0415 - English needs none
    from factlint.extraction.times.other_languages.full_dates import locale_reader  # noqa: PLC0415
    from factlint.extraction.times.other_languages.stretches import stretch_reader  # noqa: PLC0415

    code = language.partition("-")[0].lower()
    locale, eras, stretches = locale_reader(language), locale_eras(code), stretch_reader(code)
    dates = list(locale.expressions(prose)) if locale else []
    if stretches is not None:
        dates = list(stretches.stretched(dates, prose))
    return merged(list(eras.expressions(prose)), dates) if eras else dates


def _pairs(document: Document, text: str, expressions: list[Open], closings: Closings) -> PairReader:
    """The reader of pairs in the document's language; folding would lose non-Latin letters."""
    code = document.language.partition("-")[0].lower()
    if code == "en":
        return PairReader(document, text, expressions, closings, _english().pair_words)
    from factlint.extraction.times.other_languages.stretches import with_range_words  # noqa: PLC0415 - English needs none

    words = with_range_words(_english().pair_words, code)
    return PairReader(document, document.prose, expressions, closings, words)


def _named_days(
    document: Document, text: str, expressions: list[Open], closings: Closings
) -> Iterator[NamedDay]:
    """Holidays and counted weekdays are read in English only."""
    return named_days(text, expressions, closings, _english().pair_words) if _is_english(document) else iter(())


def _named_weekdays(
    document: Document, text: str, expressions: list[Open], closings: Closings
) -> Iterator[NamedWeekday]:
    yield from named_weekdays(document, text, expressions, closings)
    yield from counted_weekdays(document, text, expressions, closings)
    yield from paired_weekdays(document, text, expressions, closings)
    yield from numbered_days(document)


def _is_english(document: Document) -> bool:
    return document.language.partition("-")[0] == "en"


def _closings(
    document: Document, expressions: list[Open], resolver: Resolver
) -> tuple[dict[int, Mention[Time]], list[Mention[Duration]]]:
    """Index of an expression → the time that it was closed to; and the durations among the expressions."""
    closings, lengths = {}, []
    for index, (found, year_ahead) in enumerate(zip(expressions, years_ahead(expressions), strict=True)):
        if isinstance(found.value, Duration):
            lengths.append(_mention(document, found, resolver.placed(found.value, found)))
        if isinstance(found.value, _CLOSED):
            continue
        if (closed := resolver.close(found, year_ahead)) is not None:
            closings[index] = _mention(document, found, closed.time, closed.rule, is_guess=closed.is_guess)
    return closings, lengths


def _mention(
    document: Document, found: Open, value: V, rule: str | None = None, *, is_guess: bool = False
) -> Mention[V]:
    return mention_at(
        document,
        ProseSpan(found.start, found.end),
        value,
        derivation=(*found.rules, rule) if rule else found.rules,
        wide=ProseSpan(*found.wide) if found.wide else None,
        is_guess=is_guess,
    )
