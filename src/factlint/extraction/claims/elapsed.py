"""Claims of how long something has gone on: "the war that has persisted for nearly four years"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from factlint.extraction.claims.modality import read_modality
from factlint.extraction.languages.en import elapsed as words_of
from factlint.model.claim import Claim, Statement, Value
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.duration import Duration
from factlint.values.regex import regex

_LASTING = regex(words_of.LASTING)
_ATTRIBUTIVE = regex(words_of.ATTRIBUTIVE)
_OF = regex(words_of.OF)
_PART_OF = regex(words_of.PART_OF)
_REACH = 80
"""How many characters may lie between the event and its duration."""


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
            binder = _binder(document.prose, event.prose, duration)
            if binder:
                yield _claim(document, sentence, event, duration, binder)
                break


def is_bounded(duration: Mention[Duration]) -> bool:
    """Whether the duration has two ends, so that it could be held against dates."""
    return duration.value.days.low is not None and duration.value.days.high is not None


def _binder(prose: str, event: ProseSpan, duration: Mention[Duration]) -> str | None:
    wide = duration.wide or duration.prose
    if event.end <= wide.start and wide.start - event.end <= _REACH:
        return "lasting" if _LASTING.fullmatch(prose, event.end, wide.start) else None
    if wide.end <= event.start and event.start - wide.end <= _REACH:
        if _OF.fullmatch(prose, wide.end, event.start) and not _PART_OF.match(duration.text):
            return "length-of"
        if _ATTRIBUTIVE.fullmatch(prose, wide.end, event.start) and "-" in duration.text:
            return "attributive"
    return None


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
        cast("Mention[Value]", duration),
        event.prose,
        modality,
        binder=f"elapsed-{binder}",
    )
