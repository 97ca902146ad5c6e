"""Claims about who holds an office: "NATO Secretary General X", "X was president of Y from A to B"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en import offices as words_of
from factlint.model.claim import Aspect, Claim, Value
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.rule_base import Property
from factlint.values.time import Time

_NOT_HOLDING = re.compile(words_of.NOT_HOLDING, re.IGNORECASE)
_NOT_HOLDING_AFTER = re.compile(words_of.NOT_HOLDING_AFTER, re.IGNORECASE)
_HOLDER_GAP = re.compile(words_of.HOLDER_GAP)
_ORGANISATION_BEFORE = re.compile(words_of.ORGANISATION_BEFORE)
_ORGANISATION_AFTER = re.compile(words_of.ORGANISATION_AFTER)
_PERSON_NAME = re.compile(words_of.PERSON_NAME)
_EARLY_LIFE = re.compile(words_of.EARLY_LIFE, re.IGNORECASE)
_TERM_STARTS = re.compile(words_of.TERM_STARTS)
_TERM_ENDS = re.compile(words_of.TERM_ENDS)

_LINKS: tuple[tuple[re.Pattern[str], Aspect, str], ...] = (
    (re.compile(words_of.APPOSITION), Aspect.HOLDS, "apposition"),
    (re.compile(words_of.COPULA), Aspect.HOLDS, "copula"),
    (re.compile(words_of.IN_CAPACITY), Aspect.HOLDS, "capacity"),
    (re.compile(words_of.BECOMES), Aspect.STARTS, "becomes"),
    (re.compile(words_of.LEAVES), Aspect.ENDS, "leaves"),
    (re.compile(words_of.TERM_NOUN), Aspect.HOLDS, "term"),
)
"""What stands between a holder's name and the title behind it."""


@dataclass(frozen=True, slots=True)
class _Office:
    """A title with the organisation it belongs to; `span` covers both."""

    organisation: Mention[EntityRef]
    title: Cue
    span: ProseSpan


def bind_offices(scene: Scene) -> Iterator[Claim]:
    """The claims about holders of offices in a sentence."""
    for title in scene.titles:
        office = _office(scene, title)
        if office is None or _is_not_holding(scene, office):
            continue
        held = _holder(scene, office)
        if held is None:
            continue
        holder, aspect, binder = held
        scope, aspect = _scope(scene, office, aspect, binder)
        prop = _property(scene, office)
        if aspect is Aspect.HOLDS and scope and _EARLY_LIFE.search(scene.text):
            continue
        yield scene.claim(
            office.organisation,
            prop,
            cast("Mention[Value]", holder),
            title.span,
            binder=f"office-{binder}",
            scope=scope,
            aspect=aspect,
        )


def _property(scene: Scene, office: _Office) -> Property:
    known = {fact.statement.property for fact in scene.rules.facts(office.organisation.value.id)}
    return next((item for item in office.title.properties if item.id in known), office.title.properties[0])


def _office(scene: Scene, title: Cue) -> _Office | None:
    """The organisation beside a title: before it as name or demonym, or behind it with "of"."""
    for mention in scene.entities:
        if mention.prose.end <= title.span.start and _ORGANISATION_BEFORE.fullmatch(
            scene.between(mention.prose, title.span)
        ):
            return _Office(mention, title, ProseSpan(mention.prose.start, title.span.end))
        if mention.prose.start >= title.span.end and _ORGANISATION_AFTER.fullmatch(
            scene.between(title.span, mention.prose)
        ):
            return _Office(mention, title, ProseSpan(title.span.start, mention.prose.end))
    return _office_of_demonym(scene, title)


def _office_of_demonym(scene: Scene, title: Cue) -> _Office | None:
    before = title.first - 1
    if (
        before < 0
        or scene.words.starts[before] < scene.sentence.start
        or not scene.words.is_capitalised(before)
    ):
        return None
    bearers = scene.rules.demonyms().get(scene.words.folded[before], ())
    if len(bearers) != 1 or scene.words.gap(before) not in (" ", "\n"):
        return None
    span = scene.words.span(before, before)
    organisation = mention_at(scene.document, span, EntityRef(bearers[0]), derivation=("demonym",))
    return _Office(organisation, title, ProseSpan(span.start, title.span.end))


def _is_not_holding(scene: Scene, office: _Office) -> bool:
    prose = scene.document.prose
    before = prose[scene.sentence.start : office.span.start]
    between = prose[scene.sentence.start : office.title.span.start]
    after = prose[office.title.span.end : office.title.span.end + 12]
    return bool(_NOT_HOLDING.search(before) or _NOT_HOLDING.search(between) or _NOT_HOLDING_AFTER.search(after))


def _holder(scene: Scene, office: _Office) -> tuple[Mention[EntityRef], Aspect, str] | None:
    """The person that the sentence puts into the office, how, and by which form."""
    return _holder_behind(scene, office) or _holder_before(scene, office)


def _holder_behind(scene: Scene, office: _Office) -> tuple[Mention[EntityRef], Aspect, str] | None:
    gap = _HOLDER_GAP.match(scene.document.prose, office.span.end, scene.sentence.end)
    if not gap:
        return None
    if (person := _person_at(scene, gap.end())) is not None:
        return person, Aspect.HOLDS, "title"
    return None


def _person_at(scene: Scene, start: int) -> Mention[EntityRef] | None:
    for mention in scene.entities:
        if mention.prose.start == start:
            return mention
    name = _PERSON_NAME.match(scene.document.prose, start, scene.sentence.end)
    if not name:
        return None
    span = ProseSpan(name.start(), name.end())
    if any(mention.prose.overlaps(span) for mention in scene.entities):
        return None
    return mention_at(scene.document, span, EntityRef(f"~{name.group().casefold()}"), derivation=("capitals",))


def _holder_before(scene: Scene, office: _Office) -> tuple[Mention[EntityRef], Aspect, str] | None:
    for mention in reversed(scene.entities):
        if mention.prose.end > office.span.start:
            continue
        gap = scene.between(mention.prose, office.span)
        for pattern, aspect, binder in _LINKS:
            if pattern.fullmatch(gap):
                return mention, aspect, binder
        return None
    return None


def _scope(
    scene: Scene, office: _Office, aspect: Aspect, binder: str
) -> tuple[tuple[Mention[Time], ...], Aspect]:
    """The times that the claim speaks of; all of the sentence where none stands out."""
    times = tuple(time for time in scene.times if time.value.is_calendar)
    after = scene.document.prose[office.span.end : scene.sentence.end]
    if binder == "term":
        if _TERM_STARTS.search(after):
            return times, Aspect.STARTS
        if _TERM_ENDS.search(after):
            return times, Aspect.ENDS
    return times, aspect
