"""Claims whose value is a date: "X began in 2014", "launched X in February 2022", "X's founding in 1949"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from factlint.extraction.claims.brackets import bind_brackets
from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects import object_of, subject_of
from factlint.extraction.languages.en import dating
from factlint.model.claim import Claim, Value
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property
from factlint.values.time import Time

_BEFORE_DATE = re.compile(dating.BEFORE_DATE, re.IGNORECASE)
_BOUNDING = re.compile(dating.BOUNDING_PREPOSITION, re.IGNORECASE)
_EVENT_ADVERBIAL = re.compile(dating.EVENT_ADVERBIAL, re.IGNORECASE)
_EVENT_PROPERTIES = ("date", "start")
_MAX_WORDS_TO_DATE = 8


def bind_dates(scene: Scene) -> Iterator[Claim]:
    """The claims about dates in a sentence; each date goes to one cue at most."""
    taken: set[ProseSpan] = set()
    for claim in _all_claims(scene):
        if claim.value.prose not in taken or claim.binder == "same-cue":
            taken.add(claim.value.prose)
            yield claim


def _all_claims(scene: Scene) -> Iterator[Claim]:
    yield from bind_brackets(scene)
    for cue in scene.cues:
        properties = tuple(item for item in cue.properties if item.value == "date")
        if not properties:
            continue
        for subject, binder in _subjects(scene, cue):
            date = _date_of(scene, cue, subject)
            chosen = _properties_with_facts(scene, subject, properties)
            if date is not None:
                for prop in chosen:
                    yield scene.claim(
                        subject, prop, cast("Mention[Value]", date), cue.span, binder=f"cue-{binder}"
                    )
                break
    yield from _dated_events(scene)


def _subjects(scene: Scene, cue: Cue) -> Iterator[tuple[Mention[EntityRef], str]]:
    if (thing := object_of(scene, cue)) is not None:
        yield thing, "object"
    if (actor := subject_of(scene, cue)) is not None:
        yield actor, "subject"


def _properties_with_facts(
    scene: Scene, subject: Mention[EntityRef], properties: tuple[Property, ...]
) -> tuple[Property, ...]:
    """The properties that the subject has facts of; the first of all where it has none."""
    known = {fact.statement.property for fact in scene.rules.facts(subject.value.id)}
    return tuple(item for item in properties if item.id in known) or properties[:1]


def _date_of(scene: Scene, cue: Cue, subject: Mention[EntityRef]) -> Mention[Time] | None:
    after = cue.span if subject.prose.start < cue.span.start else subject.prose
    forward = next((time for time in scene.times if time.prose.start >= after.end), None)
    if forward is not None and _is_dated_by(scene, after, forward):
        return forward
    return _fronted(scene, cue, subject)


def _is_dated_by(scene: Scene, before: ProseSpan, time: Mention[Time]) -> bool:
    """Whether a date stands behind its verb or noun with nothing that competes in between."""
    gap = scene.between(before, time.prose)
    if scene.has_break(gap) or gap.count(" ") > _MAX_WORDS_TO_DATE or "(" in gap:
        return False
    if _BOUNDING.search(gap) or not _BEFORE_DATE.search(gap):
        return False
    return not any(before.end <= cue.span.start < time.prose.start for cue in scene.cues if _says_dates(cue))


def _says_dates(cue: Cue) -> bool:
    return any(item.value == "date" for item in cue.properties)


def _fronted(scene: Scene, cue: Cue, subject: Mention[EntityRef]) -> Mention[Time] | None:
    """The date that opens the clause: "In 2014, X began"."""
    clause = scene.clause_of(cue.span)
    for time in scene.times:
        if time.prose.end > min(subject.prose.start, cue.span.start) or time.prose.start < clause.start:
            continue
        opening = scene.document.prose[clause.start : time.prose.start].lstrip(" ,;")
        gap = scene.between(time.prose, ProseSpan(min(subject.prose.start, cue.span.start), 0))
        if _BEFORE_DATE.fullmatch(f" {opening}") and re.fullmatch(r",?\s(?:[\w’'-]+\s){0,4}", gap):
            return time
    return None


def _dated_events(scene: Scene) -> Iterator[Claim]:
    """An event's name in an adverbial, with its date: "since the invasion in February 2022"."""
    for event in scene.entities:
        time = next((time for time in scene.times if time.prose.start >= event.prose.end), None)
        if time is None or not re.fullmatch(r"\s(?:in|on|of)\s", scene.between(event.prose, time.prose)):
            continue
        before = scene.document.prose[scene.sentence.start : event.prose.start]
        if not _EVENT_ADVERBIAL.search(before):
            continue
        known = {fact.statement.property for fact in scene.rules.facts(event.value.id)}
        for item in scene.rules.properties():
            if item.id in _EVENT_PROPERTIES and item.id in known:
                yield scene.claim(event, item, cast("Mention[Value]", time), event.prose, binder="dated-event")
                break
