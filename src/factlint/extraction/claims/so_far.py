"""Claims of how long something known has gone on by the document's date: "X has been a member of Y for 40 years"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from factlint.extraction.chronology.lengths import days_apart
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims import so_far as words_of
from factlint.extraction.languages.en.claims.lengths import ENDS
from factlint.model.claim import Claim, Value
from factlint.model.document import ProseSpan
from factlint.model.extents import EXISTENCE, SO_FAR
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property, entities_of, terms_held_by
from factlint.values.dataclass import replace
from factlint.values.duration import Duration
from factlint.values.regex import regex

_HELD, _TITLE_FOR, _FOR = regex(words_of.HELD), regex(words_of.TITLE_FOR), regex(words_of.FOR)
_BELONGED, _EXISTED = regex(words_of.BELONGED), regex(words_of.EXISTED)
_NOT_SO, _ENDS = regex(words_of.NOT_SO), regex(ENDS)
_MEMBER = "member-of"


def bind_so_far(scene: Scene) -> Iterator[Claim]:
    """The lengths in a sentence of a dated text that count until its date."""
    if scene.document.date is None or scene.document.is_history or scene.times or _NOT_SO.search(scene.text):
        return
    for duration in scene.durations:
        days = days_apart(duration.value)
        if days is None or not _ENDS.match(scene.document.prose, duration.prose.end):
            continue
        length = replace(duration, value=replace(duration.value, days=days))
        for subject in scene.entities:
            what = _told_of(scene, subject, duration) if subject.value.is_known else None
            if what is not None:
                yield _claim(scene, subject, what, length)
                break


def _told_of(scene: Scene, subject: Mention[EntityRef], length: Mention[Duration]) -> str | None:
    """What has gone on for so long: an office, a membership, or the thing itself."""
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
        if start < other.prose.start < end and is_named(other) and _FOR.fullmatch(prose[:end], other.prose.end):
            known = {entity.id for entity in entities_of(scene.rules, subject.value.id, _MEMBER)}
            is_member = other.value.id in known and _BELONGED.fullmatch(prose, start, other.prose.start)
            return f"{_MEMBER}:{other.value.id}" if is_member else None
    return None


def _claim(scene: Scene, subject: Mention[EntityRef], what: str, length: Mention[Duration]) -> Claim:
    span = ProseSpan(subject.prose.start, length.prose.end)
    value = cast("Mention[Value]", length)
    prop = Property(f"{SO_FAR}{what}", "duration")
    return scene.claim(subject, prop, value, subject.prose, binder="so-far", asserting=span)
