"""Both ends of a known event, given as a range beside its name: "the 1950–53 X", "from 1950 to 1953 the X raged"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.dates.brackets import may_be_right
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.terms.stretches import Stretch, read_stretches
from factlint.extraction.languages.en.claims.dates import ranges as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property, dates_of
from factlint.values.regex import regex
from factlint.values.time import Time

_BEFORE, _FRONTED, _RAGES = regex(words_of.BEFORE), regex(words_of.FRONTED), regex(words_of.RAGES)
_BEHIND, _CLOSED, _OF_PART = regex(words_of.BEHIND), regex(words_of.CLOSED), regex(words_of.OF_PART)
_START, _END = "start", "end"


def bind_ranges(scene: Scene) -> Iterator[Claim]:
    """Start and end of ranges of which one end is the known one, and the other lies outside the event."""
    if len(scene.times) < 2:
        return
    for stretch in read_stretches(scene):
        if stretch.first is None or stretch.last is None or stretch.is_guess:
            continue
        for name in scene.entities:
            if is_named(name) and _is_stated(scene, stretch, name):
                yield from _claims(scene, name, stretch.first, stretch.last)


def _is_stated(scene: Scene, stretch: Stretch, name: Mention[EntityRef]) -> bool:
    prose, start = scene.document.prose, scene.sentence.start
    if stretch.first is None or stretch.last is None or _OF_PART.search(prose[: name.prose.start], start):
        return False
    if stretch.last.prose.end <= name.prose.start:
        gap = scene.between(stretch.last.prose, name.prose)
        is_attribute = gap == " " and _BEFORE.search(prose[start : stretch.first.prose.start]) is not None
        is_attribute = is_attribute and _CLOSED.match(prose, name.prose.end) is not None
        is_fronted = stretch.span.start == start and _FRONTED.fullmatch(gap) is not None
        return is_attribute or (is_fronted and _RAGES.match(prose, name.prose.end) is not None)
    if stretch.first.prose.start < name.prose.end:
        return False
    gap = prose[name.prose.end : stretch.span.start]
    return _BEHIND.fullmatch(gap) is not None and _CLOSED.match(prose, stretch.last.prose.end) is not None


def _claims(
    scene: Scene, name: Mention[EntityRef], first: Mention[Time], last: Mention[Time]
) -> Iterator[Claim]:
    claims = [_claim(scene, name, prop, time) for prop, time in ((_START, first), (_END, last))]
    wrong = [claim for claim in claims if not may_be_right(scene, claim)]
    if len(wrong) == 1 and _lies_beyond(scene, name, wrong[0]):
        yield from claims


def _lies_beyond(scene: Scene, name: Mention[EntityRef], claim: Claim) -> bool:
    """Whether an end is outside everything known about an event; within, it may be that of a part."""
    said = claim.statement.value
    starts, ends = (dates_of(scene.rules, name.value.id, prop) for prop in (_START, _END))
    if not starts or not ends or not isinstance(said, Time):
        return False
    low, high = [day.days.low for day in starts], [day.days.high for day in ends]
    if None in (*low, *high, said.days.low, said.days.high):
        return False
    is_early = (said.days.high or 0) <= min(day or 0 for day in low)
    return is_early or (said.days.low or 0) >= max(day or 0 for day in high)


def _claim(scene: Scene, name: Mention[EntityRef], prop: str, time: Mention[Time]) -> Claim:
    said = ProseSpan(min(name.prose.start, time.prose.start), max(name.prose.end, time.prose.end))
    return scene.claim(name, Property(prop, "date"), time, name.prose, binder="range", asserting=said)
