"""Events in the year of another known event: "X died in the same year as Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.dates.named_events import EVENT_PROPERTIES
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates import same_time as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import KNOWN_THEN, EntityRef, Mention, is_named, mention_at
from factlint.model.rule_base import Property, dates_of
from factlint.values.days import civil, day_number
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_TO_VERB, _AND, _ENDS = regex(words_of.TO_VERB), regex(words_of.AND), regex(words_of.ENDS)
_SAME_AS, _YEAR_WHEN, _IN_SAME = regex(words_of.SAME_AS), regex(words_of.YEAR_WHEN), regex(words_of.IN_SAME)
_DOUBTED = regex(words_of.DOUBTED)
_SAME = regex(words_of.ANY)
_GRAINS = {words_of.YEAR: Grain.YEAR, words_of.DAY: Grain.DAY}
Name = Mention[EntityRef]


def bind_same_time(scene: Scene) -> Iterator[Claim]:
    """The claim that two known events happened in one year, about the first of them."""
    if len(scene.entities) < 2 or not _SAME.search(scene.text) or _DOUBTED.search(scene.text):
        return
    for cue in scene.cues:
        if any(item.value == "date" for item in cue.properties):
            claim = _beside(scene, cue) or _of_both(scene, cue)
            if claim is not None:
                yield claim
                return


def _beside(scene: Scene, cue: Cue) -> Claim | None:
    """“X died in the same year as Y”, “X was born in the year in which Y died”."""
    name = _before(scene, cue.span.start)
    other = next((one for one in scene.entities if one.prose.start > cue.span.end), None)
    if name is None or other is None or not (is_named(name) and is_named(other)):
        return None
    prose = scene.document.prose
    if found := _SAME_AS.fullmatch(prose[: other.prose.start], cue.span.end):
        second, end = cue, other.prose.end
    elif found := _YEAR_WHEN.fullmatch(prose[: other.prose.start], cue.span.end):
        after = _after(scene, other)
        if after is None:
            return None
        second, end = after, after.span.end
    else:
        return None
    return _claim(scene, (name, cue), (other, second), found, end) if _ENDS.match(prose, end) else None


def _of_both(scene: Scene, cue: Cue) -> Claim | None:
    """“X and Y were born in the same year”."""
    other = _before(scene, cue.span.start)
    found = _IN_SAME.match(scene.document.prose, cue.span.end, scene.sentence.end)
    if other is None or found is None:
        return None
    for name in scene.entities:
        joint = scene.document.prose[name.prose.end : other.prose.start]
        if name.prose.end < other.prose.start and _AND.fullmatch(joint) and is_named(name) and is_named(other):
            return _claim(scene, (name, cue), (other, cue), found, found.end("said"))
    return None


def _before(scene: Scene, start: int) -> Name | None:
    """The name that is the subject of a verb."""
    for name in scene.entities:
        if name.prose.end < start and _TO_VERB.fullmatch(scene.document.prose[:start], name.prose.end):
            return name
    return None


def _after(scene: Scene, name: Name) -> Cue | None:
    """The verb right after a name."""
    return next((cue for cue in scene.cues if _before(scene, cue.span.start) == name), None)


def _claim(
    scene: Scene, first: tuple[Name, Cue], second: tuple[Name, Cue], found: re.Match[str], end: int
) -> Claim | None:
    """The claim that the first happened in the year of the second; None if either is undated."""
    (name, cue), (other, other_cue) = first, second
    prop = _dated(scene, name, cue)
    known = _dates(scene, other, other_cue)
    time = _time_of(known, _GRAINS[found["unit"]])
    if prop is None or time is None:
        return None
    said = ProseSpan(found.start("said"), max(end, found.end("said")))
    value = mention_at(scene.document, said, time, derivation=(KNOWN_THEN,))
    return scene.claim(name, prop, value, cue.span, binder="same-time", asserting=said)


def _dated(scene: Scene, name: Name, cue: Cue) -> Property | None:
    known = scene.properties_known_of(name)
    return next((item for item in cue.properties if item.value == "date" and item.id in known), None)


def _dates(scene: Scene, name: Name, cue: Cue) -> tuple[Time, ...]:
    """The known dates of the same property of another thing, or of an event."""
    prop = _dated(scene, name, cue)
    ids = (prop.id,) if prop else EVENT_PROPERTIES
    return next((dates for item in ids if (dates := dates_of(scene.rules, name.value.id, item))), ())


def _time_of(known: tuple[Time, ...], grain: Grain) -> Time | None:
    """The years or days that contain known dates; None if one is open or less precise."""
    days = [reading for time in known for reading in time.readings]
    if not days or any(None in (one.low, one.high) for one in days) or any(one.grain > grain for one in known):
        return None
    if grain is Grain.YEAR:
        days = [_years(one) for one in days]
    return Time(str(civil(int(days[0].low or 0))[0]), grain, tuple(dict.fromkeys(days)))


def _years(days: Interval) -> Interval:
    first, last = civil(int(days.low or 0))[0], civil(int(days.high or 1) - 1)[0]
    return Interval(day_number(first), day_number(last + 1))
