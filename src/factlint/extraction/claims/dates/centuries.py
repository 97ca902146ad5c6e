"""The century in which somebody lived, or a work was made: "the 18th-century painter X"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factlint.extraction.claims.dates.named_events import EVENT_PROPERTIES
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates import brackets
from factlint.extraction.languages.en.claims.dates import centuries as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property, dates_of
from factlint.values.dataclass import replace
from factlint.values.days import civil
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_BEFORE_NAME = {kind: regex(words) for kind, words in words_of.BEFORE_NAME.items()}
_DESCRIBES = regex(words_of.DESCRIBES)
_DESCRIBED = {kind: regex(words) for kind, words in words_of.DESCRIBED.items()}
_OF_CENTURY = {kind: regex(words) for kind, words in words_of.OF_CENTURY.items()}
_LIVED, _ENDS, _MOST_LOVED = regex(words_of.LIVED), regex(words_of.ENDS), regex(words_of.MOST_LOVED)
_LIFE = ("lived",)
_COURSE = (*EVENT_PROPERTIES, "in-progress")
_PROPERTIES: Mapping[str, tuple[str, ...]] = {
    words_of.PEOPLE: _LIFE,
    words_of.WORKS: brackets.WORK_PROPERTIES,
}
_MAKERS = {role: regex(trades) for role, trades in words_of.MAKERS.items()}
_DAYS_IN_MAKING = 10 * 366
"""A work may be dated to the century in which it was written or became known, and not published."""


def bind_centuries(scene: Scene) -> Iterator[Claim]:
    """The claims of the centuries in a sentence about the people and works named."""
    for time in scene.times:
        if time.value.grain is not Grain.CENTURY or time.is_guess:
            continue
        for name in scene.entities:
            properties = _stated(scene, name, time)
            known = scene.properties_known_of(name) if properties else frozenset()
            prop = next((item for item in properties if item in known), None)
            if prop is not None and not (properties == _LIFE and _may_be_namesake(scene, name, time)):
                yield _claim(scene, name, prop, time)
                break


def _may_be_namesake(scene: Scene, person: Mention[EntityRef], century: Mention[Time]) -> bool:
    """Whether a century that differs from a known life may be that of a namesake.

    It may not if it has the first digits of the years of the life ("18th-century" for 1840), or if the trade next to it
    is that of this person's known works.
    """
    tied = [role for role in _MAKERS if role in scene.rules.roles(person.value.id)]
    stated = {role for role, trades in _MAKERS.items() if trades.search(scene.text)}
    if tied and stated:
        return stated.isdisjoint(tied)
    born = dates_of(scene.rules, person.value.id, brackets.BORN)
    counted = {civil(int(day.days.low))[0] // 100 for day in born if day.days.low is not None}
    return century.value.timex not in {str(number - 1) for number in counted}


def _stated(scene: Scene, name: Mention[EntityRef], time: Mention[Time]) -> tuple[str, ...]:
    """The properties that the words between a name and a century may date."""
    if name.prose.start >= time.prose.end:
        return _before_name(scene, name, time) if is_named(name) else ()
    prose, start, end = scene.document.prose, name.prose.end, time.prose.start
    if end <= start:
        return ()
    if _LIVED.fullmatch(prose, start, end) and _ENDS.match(prose, time.prose.end):
        return _LIFE
    if _DESCRIBES.fullmatch(prose, start, end):
        return _kind(scene, _DESCRIBED, time.prose.end)
    if _ENDS.match(prose, time.prose.end):
        return next(
            (_PROPERTIES[kind] for kind, words in _OF_CENTURY.items() if words.fullmatch(prose, start, end)), ()
        )
    return ()


def _kind(scene: Scene, patterns: Mapping[str, re.Pattern[str]], start: int) -> tuple[str, ...]:
    prose = scene.document.prose
    return next((_PROPERTIES[kind] for kind, words in patterns.items() if words.match(prose, start)), ())


def _before_name(scene: Scene, name: Mention[EntityRef], time: Mention[Time]) -> tuple[str, ...]:
    """The properties of a century before a name: with a noun in between, or for an event."""
    prose, gap = scene.document.prose, scene.between(time.prose, name.prose)
    if _MOST_LOVED.match(prose, name.prose.end):
        return ()
    if gap == " " and not prose.startswith(("'", "’", "-"), name.prose.end):
        return _COURSE
    return next((_PROPERTIES[kind] for kind, words in _BEFORE_NAME.items() if words.fullmatch(gap)), ())


def _claim(scene: Scene, name: Mention[EntityRef], prop: str, time: Mention[Time]) -> Claim:
    value = time
    if prop in brackets.WORK_PROPERTIES:
        readings = tuple(reading.widen(_DAYS_IN_MAKING, _DAYS_IN_MAKING) for reading in time.value.readings)
        value = replace(time, value=replace(time.value, readings=readings))
    start, end = min(time.prose.start, name.prose.start), max(time.prose.end, name.prose.end)
    said = ProseSpan(start, end)
    return scene.claim(
        name,
        Property(prop, "date"),
        value,
        name.prose,
        binder="century",
        asserting=said,
    )
