"""Claims of dates that count from the last date mentioned: "X fell in 1989. Five years later Y was signed"."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.chronology.lengths import days_of_shift, neighbour_said
from factlint.extraction.languages.en.claims.dates import counted as words_of
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import COUNTED, FROM_STORY, Mention
from factlint.model.reading_order import index_at
from factlint.values.dataclass import replace
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time
from factlint.values.typed import cast

_ENDS_WITH_DATE, _OPENS_WITH_DATE = regex(words_of.ENDS_WITH_DATE), regex(words_of.OPENS_WITH_DATE)
_OF_ANOTHER, _BESIDE_SHIFT = regex(words_of.OF_ANOTHER), regex(words_of.BESIDE_SHIFT)


def with_counted(claims: Sequence[Claim], analysis: Analysis) -> tuple[Claim, ...]:
    """The claims; dates that count from one that a neighbouring clause states are as wide as the words allow."""
    return tuple(
        _counted(claim, analysis) if FROM_STORY in claim.value.derivation else claim for claim in claims
    )


def _counted(claim: Claim, analysis: Analysis) -> Claim:
    """The claim with the days that its words allow, and its anchor date as scope words."""
    shift = cast("Mention[Time]", claim.value)
    anchor = _anchor(shift, analysis)
    if anchor is None or _BESIDE_SHIFT.match(analysis.document.prose, shift.prose.end):
        return claim
    days = _days(shift, anchor)
    if days is None or days.excludes(shift.value.days):
        return claim
    time = replace(shift.value, readings=(days,))
    value = replace(shift, value=time, derivation=(*shift.derivation, COUNTED))
    stated = replace(claim.statement, value=time)
    return replace(claim, statement=stated, value=value, scope_words=(anchor,))


def _days(shift: Mention[Time], anchor: Mention[Time]) -> Interval | None:
    """The days that "two years later" allows after a date; for "the same year" or "that year", those of the year."""
    apart, known = days_of_shift(shift.said), anchor.value.days
    if apart is None:
        is_neighbour = neighbour_said(shift.said) is not None or shift.value.grain is Grain.YEAR
        return shift.value.days if is_neighbour and shift.value.grain >= anchor.value.grain else None
    if None in (known.low, known.high, apart.low, apart.high):
        return None
    return Interval((known.low or 0) + (apart.low or 0), (known.high or 0) - 1 + (apart.high or 0))


def _anchor(shift: Mention[Time], analysis: Analysis) -> Mention[Time] | None:
    """The date mentioned last, if it is that of all that its clause states, right before the clause of the shift."""
    prose, sentences = analysis.document.prose, analysis.sentences
    index = index_at(sentences, shift.prose.start)
    if index < 0:
        return None
    times = analysis.times
    inside = _dates_in(times, ProseSpan(sentences[index].start, shift.prose.start))
    start = sentences[index].start
    if not inside and index:
        before = sentences[index - 1]
        inside = _dates_in(times, before) if "\n\n" not in prose[before.end : start] else ()
        start = before.start
    if (
        len(inside) != 1
        or len(_dates_in(times, sentences[index])) > len(_dates_in(inside, sentences[index])) + 1
    ):
        return None
    (anchor,) = inside
    head, tail = prose[start : anchor.prose.start], prose[anchor.prose.end : shift.prose.start]
    end = sentences[index - 1].end if start < sentences[index].start else shift.prose.start
    is_last = _ENDS_WITH_DATE.fullmatch(prose, anchor.prose.end, end) is not None
    has_length = any(start <= length.prose.start < shift.prose.start for length in analysis.durations)
    is_first = _OPENS_WITH_DATE.fullmatch(head) is not None
    is_shaded = any(_OF_ANOTHER.search(words) for words in (head, tail))
    is_plain = anchor.value.grain <= Grain.YEAR and anchor.value.mod is None and not anchor.is_guess
    return anchor if (is_last or is_first) and is_plain and not is_shaded and not has_length else None


def _dates_in(times: Sequence[Mention[Time]], span: ProseSpan) -> tuple[Mention[Time], ...]:
    return tuple(time for time in times if time.value.is_calendar and span.start <= time.prose.start < span.end)
