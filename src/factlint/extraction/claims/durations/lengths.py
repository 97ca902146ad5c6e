"""Durations of known things: "The Korean War lasted three years", "Merkel was chancellor for 16 years"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.chronology.lengths import days_apart
from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.modality import read_modality
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.durations import lengths as words_of
from factlint.model.claim import Claim, Statement
from factlint.model.document import ProseSpan
from factlint.model.extents import CONSTRUCTION, LENGTH, REIGN, TIME_AS
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.rule_base import terms_held_by
from factlint.values.dataclass import replace
from factlint.values.duration import Duration
from factlint.values.interval import Interval
from factlint.values.regex import regex

_LASTED = {stated: regex(words) for stated, words in words_of.LASTED.items()}
_TO_BUILD, _TOOK, _ATTRIBUTE = regex(words_of.TO_BUILD), regex(words_of.TOOK), regex(words_of.ATTRIBUTE)
_OWN, _REIGN_BEHIND = regex(words_of.OWN), regex(words_of.REIGN_BEHIND)
_HOLDS, _TITLE_FOR, _AS = regex(words_of.HOLDS), regex(words_of.TITLE_FOR), regex(words_of.AS)
_SUBJECT_BEHIND, _DURING, _AFTER = (
    regex(words_of.SUBJECT_BEHIND),
    regex(words_of.DURING),
    regex(words_of.AFTER),
)
_ENDS, _NO_WHOLE = regex(words_of.ENDS), regex(words_of.NO_WHOLE)
_REACH = 90
"""Characters between a name and its duration."""
_OPENING = 12
"""Characters of a sentence in which a date is that of all it states."""
BINDER = "length"
"""Prefix of the names of the rules that bind these claims."""


def bind_lengths(scene: Scene) -> Iterator[Claim]:
    """The durations of a sentence, each of the first known thing that the words assign it to."""
    if not scene.durations or _NO_WHOLE.search(scene.text):
        return
    for duration in scene.durations:
        whole = days_apart(duration.value)
        if whole is None or whole.high is None:
            continue
        for subject in scene.entities:
            found = _stated_of(scene, subject, duration) if subject.value.is_known else None
            if found is not None and not _is_of_a_time(scene, subject, duration):
                what, is_part = found
                days = Interval(whole.low, None) if is_part else whole
                length = replace(_without_article(scene, duration), value=replace(duration.value, days=days))
                yield _claim(scene, subject, what, length)
                break


def _is_of_a_time(scene: Scene, subject: Mention[EntityRef], length: Mention[Duration]) -> bool:
    """Whether a sentence states when something had lasted so long: "in 2015 X had been chancellor for ten years"."""
    start = min(subject.prose.start, length.prose.start)
    stated = ProseSpan(start, max(subject.prose.end, length.prose.end))
    opening = scene.sentence.start + _OPENING
    return any(time.prose.start < opening or stated.overlaps(time.prose) for time in scene.times)


def _without_article(scene: Scene, length: Mention[Duration]) -> Mention[Duration]:
    """The length "five-year" of "the five-year"."""
    found = _ATTRIBUTE.search(scene.document.prose, length.prose.start, length.prose.end)
    if found is None:
        return length
    return mention_at(scene.document, ProseSpan(*found.span("length")), length.value)


def _stated_of(scene: Scene, subject: Mention[EntityRef], length: Mention[Duration]) -> tuple[str, bool] | None:
    """The property that a duration measures, and whether there may have been more of it."""
    words = length.wide or length.prose
    if abs(words.start - subject.prose.end) > _REACH and abs(subject.prose.start - words.end) > _REACH:
        return None
    if subject.prose.end <= words.start:
        what = _behind_name(scene, subject.prose, words) or _of_office(scene, subject, words)
        return (what, False) if what else None
    return _before_name(scene, subject, words)


def _behind_name(scene: Scene, name: ProseSpan, words: ProseSpan) -> str | None:
    """The thing that lasted: "the war lasted three years", "her 54-year reign"."""
    prose = scene.document.prose
    if _OWN.fullmatch(prose, name.end, words.start) and _REIGN_BEHIND.match(prose, words.end):
        return REIGN
    for stated, between in _LASTED.items():
        if between.fullmatch(prose, name.end, words.start):
            builds = stated == CONSTRUCTION and _TOOK.search(prose, name.end, words.start)
            goes_on = _TO_BUILD.match(prose, words.end)
            if bool(builds) is bool(goes_on) and (goes_on or _ENDS.match(prose, words.end)):
                return stated
    return None


def _of_office(scene: Scene, subject: Mention[EntityRef], words: ProseSpan) -> str | None:
    """The office held for so long: "X was chancellor of Y for ten years"."""
    prose, name = scene.document.prose, subject.prose
    for title in scene.titles:
        if (
            name.end <= title.span.start
            and title.span.end <= words.start
            and _HOLDS.fullmatch(prose, name.end, title.span.start)
            and _TITLE_FOR.fullmatch(prose, title.span.end, words.start)
            and _ENDS.match(prose, words.end)
        ):
            return _office(scene, title, subject)
    return None


def _office(scene: Scene, title: Cue, holder: Mention[EntityRef]) -> str | None:
    """The property of the office of a title, if its holder is known to have held it."""
    held = {term.statement.property for term in terms_held_by(scene.rules, holder.value.id)}
    return next((f"{TIME_AS}{item.id}" for item in title.properties if item.id in held), None)


def _before_name(scene: Scene, subject: Mention[EntityRef], words: ProseSpan) -> tuple[str, bool] | None:
    """The thing that lasted, named after the duration: "the five-year war", "during her ten years as chancellor, X"."""
    prose, start, name = scene.document.prose, scene.sentence.start, subject.prose
    if prose[words.end : name.start] == " " and "-" in prose[words.start : words.end]:
        return (LENGTH, False) if _ATTRIBUTE.search(prose, start, words.end) else None
    is_part = _AFTER.search(prose, start, words.start) is not None
    if not is_part and not _DURING.search(prose, start, words.start):
        return None
    for title in scene.titles:
        if _AS.fullmatch(prose, words.end, title.span.start) and _SUBJECT_BEHIND.fullmatch(
            prose, title.span.end, name.start
        ):
            office = _office(scene, title, subject)
            return (office, is_part) if office else None
    return None


def _claim(scene: Scene, subject: Mention[EntityRef], what: str, length: Mention[Duration]) -> Claim:
    prose = scene.document.prose
    start, end = (
        min(subject.prose.start, length.prose.start),
        max(subject.prose.end, length.prose.end),
    )
    modality = read_modality(
        prose[start:end], sentence=scene.text, offset=length.prose.start - scene.sentence.start
    )
    stated = Statement(subject.value.id, what, length.value)
    return Claim(stated, subject, length, subject.prose, modality, binder=f"{BINDER}-{what}")
