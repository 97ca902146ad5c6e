"""Dates of disasters, stated by what these did: "in July 1954 the great flood destroyed the mill"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates import disasters as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property
from factlint.values.regex import regex
from factlint.values.time import Time

_NAMES = regex(words_of.NAMES)
_DID, _DATE_BEHIND = regex(words_of.DID), regex(words_of.DATE_BEHIND)
_DATE_IN_FRONT, _FRONTED = regex(words_of.DATE_IN_FRONT), regex(words_of.FRONTED)
_HAS_DIGITS = regex(r"\d")
_RECALLED = regex(words_of.RECALLED)
_STRUCK = "struck"
"""Storms, whose names are reused: everything known about them counts."""
_WHOLE, _BOUNDS = "in-progress", ("start", "end")


def bind_disasters(scene: Scene) -> Iterator[Claim]:
    """The date on which a disaster struck, if it has one date in the rule base and one in the sentence."""
    times = [time for time in scene.times if _HAS_DIGITS.search(time.text)]
    if len(times) != 1 or _RECALLED.search(scene.text):
        return
    time = times[0]
    for name in scene.entities:
        deed = _deed_at(scene, name, time) if _NAMES.search(name.text) else None
        prop = _only_date(scene, name)
        if deed is not None and prop is not None:
            yield scene.claim(name, Property(prop, "date"), time, deed, binder="disaster")


def _only_date(scene: Scene, name: Mention[EntityRef]) -> str | None:
    """The only property with a date of a disaster, or the time from its start to its end."""
    facts = scene.rules.facts(name.value.id)
    dated = {fact.statement.property for fact in facts if isinstance(fact.statement.value, Time)}
    if _WHOLE in dated and dated <= {_WHOLE, *_BOUNDS}:
        return _WHOLE
    if _STRUCK in dated and dated <= {_STRUCK, "date"}:
        return _STRUCK
    return dated.pop() if len(dated) == 1 and dated.isdisjoint(_BOUNDS) else None


def _deed_at(scene: Scene, name: Mention[EntityRef], time: Mention[Time]) -> ProseSpan | None:
    """The effect of the disaster, if the date is that of it: after the effect, or before the disaster."""
    prose = scene.document.prose
    deed = _DID.match(prose, name.prose.end, scene.sentence.end)
    if deed is None:
        return None
    if name.prose.end <= time.prose.start:
        is_dated = _DATE_BEHIND.fullmatch(prose, deed.end(), time.prose.start) is not None
    else:
        before = prose[scene.sentence.start : time.prose.start]
        is_fronted = _FRONTED.fullmatch(scene.between(time.prose, name.prose)) is not None
        is_dated = is_fronted and _DATE_IN_FRONT.search(before) is not None
    return ProseSpan(*deed.span("verb")) if is_dated else None
