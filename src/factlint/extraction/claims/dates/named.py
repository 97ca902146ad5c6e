"""Dates next to a name: "the 1998 film X", "X of 1916"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.claims.dates.brackets import may_be_right
from factlint.extraction.claims.dates.named_events import EVENT_PROPERTIES
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.terms.stretches import read_stretches
from factlint.extraction.languages.en.claims.dates import brackets, dating
from factlint.extraction.languages.en.claims.entities import works
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_BEHIND_NAME = regex(dating.BEHIND_NAME)
_POSSESSIVE_YEAR = regex(dating.POSSESSIVE_YEAR)
_MODIFIER_YEAR = regex(dating.MODIFIER_YEAR)
_BEFORE_MODIFIER = regex(dating.BEFORE_MODIFIER, re.IGNORECASE)
_KIND_BEFORE_NAME = regex(works.KIND_OF_WORK_BEFORE_NAME)
_KIND_FROM_YEAR = regex(dating.KIND_FROM_YEAR)
_PREDICATE_YEAR = regex(dating.PREDICATE_YEAR)
_AFTER_PREDICATE_YEAR = regex(dating.AFTER_PREDICATE_YEAR)
_OTHER_KIND = regex(dating.OTHER_KIND)
_LISTED, _LIST_GOES_ON = regex(dating.LISTED), regex(dating.LIST_GOES_ON)
_IN_DEFINITION = regex(dating.IN_DEFINITION)
_RELATIVE = regex(dating.RELATIVE)
_SPAN_VERB = regex(dating.SPAN_VERB)
_LIVED, _LIVED_END = regex(dating.LIVED), regex(dating.LIVED_END)

_ENDS_PHRASE = regex(r"\s?[.,;:)]|\s[a-z]|$")

_ONCE = ("signed", "date", "released", "published")
"""Properties of what happens once: no other year distinguishes editions."""
_ACT_PROPERTIES = ("in-force", "published", "released")
"""Properties that the year after a name states, if the name is not that of a dated event."""


def bind_dated_names(scene: Scene) -> Iterator[Claim]:
    """The claims of dates next to the name of an event, act or work."""
    for mention in scene.entities:
        if not is_named(mention):
            continue
        for time in scene.times:
            if time.prose.end <= mention.prose.start:
                yield from _before_name(scene, mention, time)
            elif time.prose.start >= mention.prose.end:
                yield from _behind_name(scene, mention, time)
    yield from _lasted(scene)
    yield from _lived(scene)


def _before_name(scene: Scene, name: Mention[EntityRef], time: Mention[Time]) -> Iterator[Claim]:
    """A year that modifies a name: "1988's X", "the 1998 science fiction film X", "the 1655 Battle of X"."""
    if time.value.grain is not Grain.YEAR or not _may_modify(scene, name, time):
        return
    if _OTHER_KIND.match(scene.document.prose, name.prose.end) and not _is_event(scene, name):
        return
    gap = scene.between(time.prose, name.prose)
    before = scene.document.prose[scene.sentence.start : time.prose.start]
    if _POSSESSIVE_YEAR.fullmatch(gap):
        yield from _claim(scene, name, brackets.WORK_PROPERTIES, time, "possessive-year")
    elif not _BEFORE_MODIFIER.search(before):
        return
    elif _MODIFIER_YEAR.fullmatch(gap):
        yield from _claim(scene, name, brackets.WORK_PROPERTIES, time, "modifier-year")
    elif gap == " ":
        yield from _claim(scene, name, _ONCE, time, "modifier-year")


def _may_modify(scene: Scene, name: Mention[EntityRef], time: Mention[Time]) -> bool:
    """Whether nothing else is dated between year and name; a maker may precede the kind of work."""
    start, end = time.prose.end, name.prose.start
    if any(start <= other.prose.start < end for other in scene.times):
        return False
    between = [other for other in scene.entities if start <= other.prose.start < end]
    return not between or (
        all(other.prose.end < end for other in between)
        and _KIND_BEFORE_NAME.search(scene.between(time.prose, name.prose)) is not None
    )


def _behind_name(scene: Scene, name: Mention[EntityRef], time: Mention[Time]) -> Iterator[Claim]:
    gap = scene.between(name.prose, time.prose)
    if time.value.grain is Grain.YEAR and _PREDICATE_YEAR.fullmatch(gap):
        behind = scene.document.prose[time.prose.end + 1 : time.prose.end + 2]
        is_listed = _LISTED.fullmatch(gap) is not None and (
            behind.isupper() or _LIST_GOES_ON.match(scene.document.prose, time.prose.end) is not None
        )
        if not is_listed and _AFTER_PREDICATE_YEAR.match(scene.document.prose, time.prose.end):
            yield from _claim(scene, name, brackets.WORK_PROPERTIES, time, "predicate-year")
    elif time.value.grain is Grain.YEAR and _KIND_FROM_YEAR.fullmatch(gap):
        if _ENDS_PHRASE.match(scene.document.prose, time.prose.end):
            yield from _claim(scene, name, brackets.WORK_PROPERTIES, time, "kind-from-year")
    elif time.value.grain is Grain.YEAR and _BEHIND_NAME.fullmatch(gap) and not _is_event(scene, name):
        yield from _claim(scene, name, _ACT_PROPERTIES, time, "year-of-name")


def _is_event(scene: Scene, name: Mention[EntityRef]) -> bool:
    return not scene.properties_known_of(name).isdisjoint(EVENT_PROPERTIES)


def _lasted(scene: Scene) -> Iterator[Claim]:
    """Start and end of something: "X existed from 1708 until 1782"."""
    for stretch in read_stretches(scene):
        if stretch.first is None or stretch.last is None:
            continue
        before = (name for name in scene.entities if name.prose.end <= stretch.first.prose.start)
        for name in before:
            gap = scene.between(name.prose, stretch.first.prose)
            if _SPAN_VERB.fullmatch(gap) and not (_RELATIVE.match(gap) and _defines_another(scene, name)):
                yield from _claim(scene, name, brackets.SPAN_STARTS, stretch.first, "stretch")
                yield from _claim(scene, name, brackets.SPAN_ENDS, stretch.last, "stretch")


def _lived(scene: Scene) -> Iterator[Claim]:
    """Birth and death: "X, who lived from 1643 to 1727"; one of them must be the known one."""
    for stretch in read_stretches(scene):
        first, last = stretch.first, stretch.last
        if first is None or last is None or not _LIVED_END.match(scene.document.prose, stretch.span.end):
            continue
        for name in scene.entities:
            start = first.prose.start
            if name.prose.end < start and _LIVED.fullmatch(scene.document.prose, name.prose.end, start):
                ends = (
                    *_claim(scene, name, (brackets.BORN,), first, "life"),
                    *_claim(scene, name, (brackets.DIED,), last, "life"),
                )
                if any(may_be_right(scene, claim) for claim in ends):
                    yield from ends


def _defines_another(scene: Scene, name: Mention[EntityRef]) -> bool:
    """Whether a name only modifies the noun that defines the subject: "was a province of X"."""
    return _IN_DEFINITION.search(scene.document.prose, scene.sentence.start, name.prose.start) is not None


def _claim(
    scene: Scene, name: Mention[EntityRef], properties: Sequence[str], time: Mention[Time], binder: str
) -> Iterator[Claim]:
    """The claim of the first property that the rule base has for the name."""
    chosen = scene.first_known_of(name, properties)
    if chosen is not None:
        phrase = ProseSpan(time.prose.start, name.prose.end) if time.prose.end <= name.prose.start else None
        yield scene.claim(name, Property(chosen, "date"), time, name.prose, binder=binder, asserting=phrase)
