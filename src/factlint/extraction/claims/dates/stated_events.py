"""Dates of events that a verb names: "Crimea was annexed in 2014", "in 2014 Russia annexed Crimea"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.dates.named_events import EVENT_PROPERTIES
from factlint.extraction.claims.dates.taken_dates import date_of, is_behind_clause, is_bounded
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates import named_events as words_of
from factlint.model.claim import Claim
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property, dates_of
from factlint.values.regex import regex
from factlint.values.time import Time

_COUNTED_FROM = regex(words_of.COUNTED_FROM)
_THEN, _CLAUSE_ENDS = regex(words_of.THEN), regex(words_of.CLAUSE_ENDS)
_DAYS_TO_ANOTHER_EVENT = 25 * 365
"""Similar events a generation apart are different ones: cities fall, and are freed, in every age."""


def bind_stated_events(scene: Scene) -> Iterator[Claim]:
    """The claims of when the events happened that the sentence states without their names."""
    for event in scene.stated:
        known = scene.properties_known_of(event)
        chosen = next((item for item in EVENT_PROPERTIES if item in known), None)
        if chosen is None:
            continue
        prop = Property(chosen, "date")
        date = _date_beside(scene, event) or _date_of(scene, event, prop)
        if date is None:
            continue
        if _is_of_one_age(scene, event, chosen, date):
            yield scene.claim(event, prop, date, event.prose, binder="told-event")


def _date_of(scene: Scene, event: Mention[EntityRef], prop: Property) -> Mention[Time] | None:
    """The date of the verb, unless it belongs to another clause."""
    indices = scene.words.within(event.prose)
    date = date_of(scene, Cue(indices.start, indices.stop - 1, event.prose, (prop,)), event)
    if date is None or _states_distance(scene, event, date) or is_behind_clause(scene, event.prose, date):
        return None
    return date


def _date_beside(scene: Scene, event: Mention[EntityRef]) -> Mention[Time] | None:
    """The date right before a clause with its event: "in 1990, the year in which X fell"."""
    for time in scene.times:
        if time.prose.end < event.prose.start and not is_bounded(scene, time):
            gap = scene.between(time.prose, event.prose)
            behind = scene.document.prose[event.prose.end : scene.sentence.end]
            then = _THEN.fullmatch(gap)
            is_stated = then is not None and _CLAUSE_ENDS.match(behind) is not None
            if then and is_stated and then["unit"] in (None, time.value.grain.name.casefold()):
                return time
    return None


def _states_distance(scene: Scene, event: Mention[EntityRef], date: Mention[Time]) -> bool:
    """Whether a date at the head of the sentence is only counted from the event: "in 1944, five years after X fell"."""
    start, end = date.prose.end, event.prose.start
    return start < end and _COUNTED_FROM.search(scene.document.prose, start, end) is not None


def _is_of_one_age(scene: Scene, event: Mention[EntityRef], prop: str, date: Mention[Time]) -> bool:
    """Whether a date is near enough to a known one to refer to the same event."""
    age = date.value.days.widen(_DAYS_TO_ANOTHER_EVENT, _DAYS_TO_ANOTHER_EVENT)
    return any(not age.excludes(known.days) for known in dates_of(scene.rules, event.value.id, prop))
