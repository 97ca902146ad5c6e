"""How long something has lasted so far: "the war that has persisted for nearly four years"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.claims.modality import read_modality
from factlint.extraction.languages.en.claims.dates import elapsed as words_of
from factlint.model.claim import Claim, Statement
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.duration import Duration
from factlint.values.regex import regex

_LASTING = regex(words_of.LASTING)
_ATTRIBUTIVE = regex(words_of.ATTRIBUTIVE)
_OLD = regex(words_of.OLD)
_ONE = regex(words_of.ONE)
_OF = regex(words_of.OF)
_PART_OF = regex(words_of.PART_OF)
_AT_ITS_END = regex(words_of.AT_ITS_END)
_DATED = regex(words_of.DATED)
_REACH = 80
"""Characters that may lie between the event and its duration."""


def bind_elapsed(
    document: Document,
    sentence: ProseSpan,
    durations: Sequence[Mention[Duration]],
    events: Sequence[Mention[EntityRef]],
) -> Iterator[Claim]:
    """The durations of a sentence that count from an event's start to the time of writing."""
    for duration in durations:
        if not is_bounded(duration):
            continue
        for event in events:
            binder = _binder(document, event.prose, duration)
            if binder:
                yield _claim(document, sentence, event, duration, binder)
                break


def is_bounded(duration: Mention[Duration]) -> bool:
    """Whether the duration has two bounds, so that it can be compared with dates."""
    return duration.value.days.low is not None and duration.value.days.high is not None


def _binder(document: Document, event: ProseSpan, duration: Mention[Duration]) -> str | None:
    prose, wide = document.prose, duration.wide or duration.prose
    if event.end <= wide.start and wide.start - event.end <= _REACH:
        return "lasting" if _LASTING.fullmatch(prose, event.end, wide.start) else None
    if wide.end <= event.start and event.start - wide.end <= _REACH:
        if _OF.fullmatch(prose, wide.end, event.start) and not _PART_OF.match(duration.text):
            return "length-of"
        if _ATTRIBUTIVE.fullmatch(prose, wide.end, event.start) and "-" in duration.text:
            return "attributive" if _lasts_until_now(document, wide, event) else None
    return None


def _lasts_until_now(document: Document, wide: ProseSpan, event: ProseSpan) -> bool:
    """Whether an attribute lasts until now: "the four-year war" in a dated text may, "a two-week strike" is over."""
    if _OLD.search(document.prose, wide.start, event.start):
        return True
    is_over = (
        _ONE.search(document.prose, max(0, wide.start - 3), event.start)
        or _AT_ITS_END.search(document.prose[max(0, wide.start - _REACH) : wide.start])
        or _DATED.match(document.prose, event.end)
    )
    return document.date is not None and not is_over


def _claim(
    document: Document,
    sentence: ProseSpan,
    event: Mention[EntityRef],
    duration: Mention[Duration],
    binder: str,
) -> Claim:
    text = document.prose[sentence.start : sentence.end]
    start = min(event.prose.start, duration.prose.start)
    end = max(event.prose.end, duration.prose.end)
    modality = read_modality(
        document.prose[start:end], sentence=text, offset=duration.prose.start - sentence.start
    )
    return Claim(
        Statement(event.value.id, "start", duration.value),
        event,
        duration,
        event.prose,
        modality,
        binder=f"elapsed-{binder}",
    )
