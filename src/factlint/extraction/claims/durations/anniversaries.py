"""Anniversaries of events that the rule base may date: "In 2009 Y marked the 20th anniversary of the fall of X"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.claims.modality import read_modality
from factlint.extraction.claims.scene import Scene, at_times
from factlint.extraction.languages.en.claims.durations import anniversaries as words_of
from factlint.extraction.languages.en.times.words import ORDINALS
from factlint.extraction.shapes import rarely_matched
from factlint.model.claim import Claim, Statement
from factlint.model.document import ProseSpan
from factlint.model.extents import SINCE
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.duration import DAYS_PER_UNIT, Duration
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_OF_NAME, _NOUN_BEHIND = regex(words_of.OF_NAME), regex(words_of.NOUN_BEHIND)
_OWN, _POSSESSED, _ENDS = regex(words_of.OWN), regex(words_of.POSSESSED), regex(words_of.ENDS)
_OWN_ENDS = regex(words_of.OWN_ENDS)
_KEEPS, _NOT_THEN = regex(words_of.KEEPS), regex(words_of.NOT_THEN)
_APPOSED = regex(words_of.APPOSED)
_TO_DATE, _FROM_DATE, _OPENING = regex(words_of.TO_DATE), regex(words_of.FROM_DATE), regex(words_of.OPENING)
_ANY = rarely_matched(words_of.ANY)


@dataclass(frozen=True, slots=True)
class _Kept:
    """An anniversary: its words, from the number on, and its number."""

    words: ProseSpan
    number: re.Match[str]
    moment: str
    """The property that dates the event of a noun; empty if the thing itself is named."""


def bind_anniversaries(scene: Scene) -> Iterator[Claim]:
    """The anniversary in a sentence with one date and nothing that may set it off."""
    if not _ANY.search(scene.text):
        return
    dates = tuple(time for time in scene.times if _is_date(time))
    if len(dates) != 1 or len(scene.times) != 1 or _NOT_THEN.search(_without_names(scene)):
        return
    for subject in scene.entities:
        kept = _kept(scene, subject) if subject.value.is_known else None
        if kept is not None and _is_kept_then(scene, kept, dates[0]):
            yield _claim(scene, subject, kept, dates[0])
            return


def _is_date(time: Mention[Time]) -> bool:
    return time.value.is_calendar and not time.is_guess and time.value.grain <= Grain.YEAR


def _without_names(scene: Scene) -> str:
    """The sentence with its names written over: "the Second World War" mentions nothing that came second."""
    text = scene.text
    for name in scene.entities:
        start, end = name.prose.start - scene.sentence.start, name.prose.end - scene.sentence.start
        text = text[:start] + "_" * (end - start) + text[end:]
    return text


def _kept(scene: Scene, subject: Mention[EntityRef]) -> _Kept | None:
    """The anniversary of a thing, stated before its name or behind it."""
    prose, name = scene.document.prose, subject.prose
    ends = _OWN_ENDS
    if found := _OF_NAME.search(prose[: name.start], scene.sentence.start):
        behind = None if found["noun"] else _NOUN_BEHIND.match(prose, name.end)
        end, noun = (behind.end(), behind["noun"]) if behind else (name.end, found["noun"])
        ends = _ENDS
    elif found := _OWN.match(prose, name.end, scene.sentence.end):
        end, noun = found.end(), found["noun"]
    elif found := _POSSESSED.match(prose, name.end, scene.sentence.end):
        end, noun = found.end(), None
    else:
        return None
    moment = scene.first_known_of(subject, words_of.MOMENTS.get(noun or "", ()))
    if not ends.match(prose, end) or (noun and moment is None):
        return None
    return _Kept(ProseSpan(found.start("said"), end), found, moment or "")


def _is_kept_then(scene: Scene, kept: _Kept, date: Mention[Time]) -> bool:
    """Whether the date of the sentence is that of the anniversary."""
    prose, start = scene.document.prose, date.prose.start
    if kept.words.end <= start:
        return _TO_DATE.fullmatch(prose, kept.words.end, start) is not None
    if _APPOSED.fullmatch(prose[: kept.words.start], date.prose.end):
        return True
    found = _KEEPS.search(prose[scene.sentence.start : kept.words.start])
    if found is None:
        return False
    keeps = scene.sentence.start + found.start()
    is_first = _OPENING.fullmatch(prose, scene.sentence.start, start) is not None
    behind = _FROM_DATE.fullmatch(prose, date.prose.end, max(date.prose.end, keeps))
    return keeps < start or (is_first and behind is not None)


def _claim(scene: Scene, subject: Mention[EntityRef], kept: _Kept, date: Mention[Time]) -> Claim:
    prose = scene.document.prose
    years = _years(kept.number)
    days = Interval(years * DAYS_PER_UNIT["Y"], (years + 1) * DAYS_PER_UNIT["Y"])
    length = Duration(f"P{years}Y", days, "Y", Fraction(years))
    said, whole = (ProseSpan(*kept.number.span(group)) for group in ("said", "whole"))
    value = mention_at(scene.document, said, length, wide=whole)
    start, end = min(date.prose.start, kept.words.start), max(date.prose.end, kept.words.end)
    offset = value.prose.start - scene.sentence.start
    modality = read_modality(prose[start:end], sentence=scene.text, offset=offset)
    stated = Statement(subject.value.id, f"{SINCE}{kept.moment}", length)
    claim = Claim(stated, subject, value, kept.words, modality, binder="anniversary")
    return at_times(claim, (date,))


def _years(number: re.Match[str]) -> int:
    if number["jubilee"]:
        return words_of.JUBILEES[number["jubilee"].casefold()]
    return int(number["count"]) if number["count"] else ORDINALS[number["ordinal"].casefold()]
