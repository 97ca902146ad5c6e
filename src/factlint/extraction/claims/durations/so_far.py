"""Durations of known things until the document's date: "X has been a member of Y for 40 years"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.chronology.lengths import days_apart
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.durations import so_far as words_of
from factlint.extraction.languages.en.claims.durations.anniversaries import MOMENTS
from factlint.extraction.languages.en.claims.durations.lengths import ENDS
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.extents import EXISTENCE, SINCE, SO_FAR
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property, entities_of, terms_held_by
from factlint.values.dataclass import replace
from factlint.values.duration import DAYS_PER_UNIT, Duration
from factlint.values.interval import Interval
from factlint.values.regex import regex

_HELD, _TITLE_FOR, _FOR = regex(words_of.HELD), regex(words_of.TITLE_FOR), regex(words_of.FOR)
_BELONGED, _EXISTED = regex(words_of.BELONGED), regex(words_of.EXISTED)
_NOT_SO, _ENDS = regex(words_of.NOT_SO), regex(ENDS)
_LED, _AFTER = regex(words_of.LED), regex(words_of.AFTER)
_AFTER_EVENT, _IS_ABOUT_NOW = regex(words_of.AFTER_EVENT), regex(words_of.IS_ABOUT_NOW)
_IT_IS, _SINCE, _SINCE_NOUN = regex(words_of.IT_IS), regex(words_of.SINCE), regex(words_of.SINCE_NOUN)
_NOUN_BEHIND, _DID = regex(words_of.NOUN_BEHIND), regex(words_of.DID)
_MEMBER, _START = "member-of", "start"
_ROUND, _FIVE, _BELOW, _ABOVE = 10, 5, Fraction(17, 20), Fraction(6, 5)
"""From which number on multiples are round numbers, and how far these may be off."""
_ONCE = ("date", "signed")
"""Properties of short events, which are a duration ago as a whole."""


def bind_so_far(scene: Scene) -> Iterator[Claim]:
    """The durations of a dated text that count until its date."""
    if scene.document.date is None or scene.document.is_history or scene.times or _NOT_SO.search(scene.text):
        return
    for duration in scene.durations:
        days = days_apart(duration.value)
        if days is None:
            continue
        length = replace(duration, value=replace(duration.value, days=_generous(duration.value, days)))
        ends = _ENDS.match(scene.document.prose, duration.prose.end) is not None
        states = _stated_of if ends else _passed_since
        for subject in scene.entities:
            if not subject.value.is_known:
                continue
            what = states(scene, subject, duration) or _passed_after(scene, subject, duration)
            if what is not None:
                yield _claim(scene, subject, what, length)
                break


def _generous(length: Duration, days: Interval) -> Interval:
    """The days of a duration; "20 years" so far may be 18 or 24."""
    amount, unit = length.amount, length.unit
    if amount is None or unit is None or amount < _ROUND or amount % _FIVE or None in (days.low, days.high):
        return days
    size = DAYS_PER_UNIT[unit] * amount
    return days.hull(Interval(size * _BELOW, size * _ABOVE))


def _stated_of(scene: Scene, subject: Mention[EntityRef], length: Mention[Duration]) -> str | None:
    """The property that has lasted: an office, a membership, or the thing itself."""
    prose, start, end = scene.document.prose, subject.prose.end, (length.wide or length.prose).start
    if end <= start:
        return None
    if _EXISTED.fullmatch(prose, start, end):
        return EXISTENCE
    for title in scene.titles:
        if (
            start <= title.span.start < end
            and _HELD.fullmatch(prose, start, title.span.start)
            and _TITLE_FOR.fullmatch(prose, title.span.end, end)
        ):
            held = {term.statement.property for term in terms_held_by(scene.rules, subject.value.id)}
            return next((item.id for item in title.properties if item.id in held), None)
    for other in scene.entities:
        is_led = start < other.prose.start < end and _LED.fullmatch(prose, start, other.prose.start)
        if is_led and _FOR.fullmatch(prose[:end], other.prose.end):
            return _only_office(scene, subject, other)
        if start < other.prose.start < end and is_named(other) and _FOR.fullmatch(prose[:end], other.prose.end):
            known = {entity.id for entity in entities_of(scene.rules, subject.value.id, _MEMBER)}
            is_member = other.value.id in known and _BELONGED.fullmatch(prose, start, other.prose.start)
            return f"{_MEMBER}:{other.value.id}" if is_member else None
    return None


def _only_office(scene: Scene, leader: Mention[EntityRef], body: Mention[EntityRef]) -> str | None:
    """The only office of a body that somebody is known to have held."""
    terms = terms_held_by(scene.rules, leader.value.id)
    offices = {term.statement.property for term in terms if term.statement.subject == body.value.id}
    return next(iter(offices)) if len(offices) == 1 else None


def _passed_since(scene: Scene, subject: Mention[EntityRef], length: Mention[Duration]) -> str | None:
    """The property dated by a time since it: "it is 25 years since the end of X", "since X was signed"."""
    prose, start, end = scene.document.prose, (length.wide or length.prose).start, length.prose.end
    if subject.prose.start < end or not _IT_IS.search(prose[scene.sentence.start : start]):
        return None
    noun = _SINCE_NOUN.fullmatch(prose[: subject.prose.start], end)
    if noun is None and not _SINCE.fullmatch(prose[: subject.prose.start], end):
        return None
    behind = None if noun else _NOUN_BEHIND.match(prose, subject.prose.end)
    stated = noun or behind
    if stated is not None:
        found = scene.first_known_of(subject, MOMENTS.get(stated["noun"], ()))
        stop = behind.end() if behind else subject.prose.end
    elif _ENDS.match(prose, subject.prose.end) and _START not in scene.properties_known_of(subject):
        found, stop = scene.first_known_of(subject, _ONCE), subject.prose.end
    else:
        cue = next(
            (cue for cue in scene.cues if _DID.fullmatch(prose[: cue.span.start], subject.prose.end)), None
        )
        said = () if cue is None else (item.id for item in cue.properties if item.value == "date")
        found, stop = scene.first_known_of(subject, said), cue.span.end if cue else 0
    return f"{SINCE}{found}" if found and _ENDS.match(prose, stop) else None


def _passed_after(scene: Scene, event: Mention[EntityRef], length: Mention[Duration]) -> str | None:
    """The property dated by a time after it: "Thirty years after the fall of X, the country is divided"."""
    prose, sentence = scene.document.prose, scene.sentence
    wide = length.wide or length.prose
    if not _AFTER.match(prose[sentence.start : wide.start]) or event.prose.start < wide.end:
        return None
    is_after = _AFTER_EVENT.fullmatch(prose[: event.prose.start], length.prose.end) is not None
    known = scene.properties_known_of(event)
    if not is_after or _START in known or not _IS_ABOUT_NOW.match(prose[event.prose.end : sentence.end]):
        return None
    found = scene.first_known_of(event, _ONCE)
    return found and f"{SINCE}{found}"


def _claim(scene: Scene, subject: Mention[EntityRef], what: str, length: Mention[Duration]) -> Claim:
    span = ProseSpan(min(subject.prose.start, length.prose.start), max(subject.prose.end, length.prose.end))
    prop = Property(f"{SO_FAR}{what}", "duration")
    return scene.claim(subject, prop, length, subject.prose, binder="so-far", asserting=span)
