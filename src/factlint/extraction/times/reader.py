"""Reading all times of a document: recognise, join, close."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from factlint.extraction.languages.en.times import ENGLISH
from factlint.extraction.languages.time_language import TimeLanguage
from factlint.extraction.times.anchors import anchors_of, years_ahead
from factlint.extraction.times.clause import Clauses
from factlint.extraction.times.fold import fold
from factlint.extraction.times.hedges import HedgeReader
from factlint.extraction.times.join import Joiner
from factlint.extraction.times.locales import locale_reader
from factlint.extraction.times.open_values import Open, OrdinalLength
from factlint.extraction.times.recognise import Recogniser
from factlint.extraction.times.resolve import Resolver
from factlint.extraction.times.written import WrittenReader, WrittenWords, written_words
from factlint.model.date_parts import (
    Apposition,
    OrdinalDuration,
    WrittenClock,
    WrittenDate,
    WrittenRange,
    WrittenShift,
)
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.duration import Duration
from factlint.values.hedges import DEFAULT_HEDGES, Hedges
from factlint.values.time import Recurrence, Time

V = TypeVar("V")


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
    ordinal_durations: tuple[OrdinalDuration, ...] = ()


@dataclass(frozen=True, slots=True)
class _Reader:
    """The parts that read one language."""

    language: TimeLanguage
    recogniser: Recogniser
    joiner: Joiner
    hedges: HedgeReader
    written_words: WrittenWords


@cache
def _english() -> _Reader:
    return _Reader(ENGLISH, Recogniser(ENGLISH), Joiner(ENGLISH), HedgeReader(ENGLISH), written_words(ENGLISH))


def read_times(
    document: Document, *, date_order: str | None = None, hedges: Hedges = DEFAULT_HEDGES
) -> TimeReading:
    """The times, durations and recurrences of a document.

    `date_order` is "dmy" or "mdy" for numeric dates that the document leaves ambiguous. A document without a
    date, or one whose years mostly lie far before it, is read as a narrative: what is relative counts from the
    story, not from the date.
    """
    reader = _english()
    folded = fold(document)
    text = folded.decode("latin-1")
    if document.language.partition("-")[0] == "en":
        found = reader.joiner.join(list(reader.recogniser.expressions(document.prose, folded)), text)
        expressions = [reader.hedges.read(one, text, hedges) for one in found]
    else:
        locale = locale_reader(document.language)
        expressions = list(locale.expressions(document.prose)) if locale else []
    resolver = Resolver(anchors_of(document, expressions, date_order), Clauses(text, reader.language.cues))
    closings: dict[int, Mention[Time]] = {}
    for index, (one, year_ahead) in enumerate(zip(expressions, years_ahead(expressions), strict=True)):
        if isinstance(one.value, Duration | Recurrence | OrdinalLength):
            continue
        if (closed := resolver.close(one, year_ahead)) is not None:
            rules = (*one.rules, closed.rule) if closed.rule else one.rules
            closings[index] = _mention(document, one, closed.time, rules, is_guess=closed.is_guess)
    written = WrittenReader(document, text, expressions, closings, reader.written_words)
    return TimeReading(
        tuple(closings.values()),
        tuple(
            _mention(document, one, one.value, one.rules)
            for one in expressions
            if isinstance(one.value, Duration)
        ),
        tuple(
            _mention(document, one, one.value, one.rules)
            for one in expressions
            if isinstance(one.value, Recurrence)
        ),
        tuple(written.dates()),
        tuple(written.ranges()),
        tuple(written.shifts(hedges)),
        tuple(written.clocks()),
        tuple(written.appositions()),
        tuple(written.ordinals()),
    )


def _mention(
    document: Document, found: Open, value: V, rules: tuple[str, ...], *, is_guess: bool = False
) -> Mention[V]:
    wide = ProseSpan(*found.wide) if found.wide else None
    return mention_at(
        document, ProseSpan(found.start, found.end), value, derivation=rules, wide=wide, is_guess=is_guess
    )
