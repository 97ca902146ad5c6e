"""Sentences that may contradict a fact in words that no binder could read, and are worth a parser.

A doubt needs a cue of a property that a subject in the sentence has facts for, and a value of that kind that no binder
used and that nothing named in the sentence explains.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.entities.cues import EntityCue, Role
from factlint.extraction.claims.entities.phrases import is_name
from factlint.extraction.claims.entities.vetoes import is_free
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates.dating import POSSESSIVE_ENDINGS
from factlint.extraction.languages.en.claims.entities.frames import APART, POSSESSOR, SHARED_ACTS
from factlint.model.claim import Claim, Fact
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property, dates_of, facts_of
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.time import Time

_APART = regex(APART)
_POSSESSOR = regex(POSSESSOR)
_STRETCH = "/"
"""In the EDTF of a time with a first and a last day."""


@dataclass(frozen=True, slots=True)
class DateDoubt:
    """A date that may be the value of a cue for one of the subjects."""

    cue: Cue
    date: Mention[Time]
    subjects: tuple[tuple[Mention[EntityRef], Property], ...]


@dataclass(frozen=True, slots=True)
class EntityDoubt:
    """A name that may be the value of a cue for a subject."""

    cue: EntityCue
    value: Mention[EntityRef]
    subject: Mention[EntityRef]


Doubt = DateDoubt | EntityDoubt


def find_doubts(scene: Scene, claims: Sequence[Claim]) -> Iterator[Doubt]:
    """The doubts that remain after the claims of a sentence."""
    taken = {claim.value.prose for claim in claims if _is_judged(scene, claim)}
    yield from _about_dates(scene, [time for time in scene.times if time.prose not in taken])
    taken |= {claim.subject.prose for claim in claims if isinstance(claim.statement.value, EntityRef)}
    yield from _about_entities(scene, [name for name in scene.entities if name.prose not in taken])


def _about_dates(scene: Scene, dates: Sequence[Mention[Time]]) -> Iterator[DateDoubt]:
    unexplained = [
        date
        for date in dates
        if date.value.is_calendar
        and not any(mention.prose.overlaps(date.prose) for mention in scene.entities)
        and not _explains_date(scene, date.value)
    ]
    if not unexplained:
        return
    for cue in scene.cues:
        subjects = tuple(
            (mention, item)
            for item in cue.properties
            if item.value == "date" and not item.patterns
            for mention in scene.entities
            if _is_open(scene, mention, item)
        )
        if subjects:
            for date in unexplained:
                yield DateDoubt(cue, date, subjects)


def _is_judged(scene: Scene, claim: Claim) -> bool:
    """Whether the rule base decides a claim; an undecided one may have taken the value of another."""
    return bool(facts_of(scene.rules, claim.subject.value.id, claim.statement.property))


def _is_open(scene: Scene, subject: Mention[EntityRef], item: Property) -> bool:
    """Whether a subject has the property, and the known date is not in the sentence."""
    known = dates_of(scene.rules, subject.value.id, item.id)
    said = [time.value for time in scene.times if time.value.is_calendar]
    return bool(known) and all(one.excludes(other) for one in said for other in known)


def _explains_date(scene: Scene, said: Time) -> bool:
    """Whether a fact of anything in the sentence has the date; a period, such as a life, does not count."""
    dates = (fact.statement.value for fact in _facts_in(scene))
    return any(
        isinstance(one, Time) and _STRETCH not in (one.edtf or "") and not said.excludes(one) for one in dates
    )


def _about_entities(scene: Scene, names: Sequence[Mention[EntityRef]]) -> Iterator[EntityDoubt]:
    for cue in scene.entity_cues:
        if cue.property.patterns or cue.role is Role.GENITIVE:
            continue
        for subject in scene.entities:
            facts = facts_of(scene.rules, subject.value.id, cue.property.id)
            if not facts or not all(fact.is_single or fact.is_complete for fact in facts):
                continue
            for value in names:
                if not is_name(value) or value.value.id == subject.value.id or _stands_apart(scene, cue, value):
                    continue
                if not _may_be(scene, value, facts) or not is_free(scene, subject, value, cue.property):
                    continue
                yield EntityDoubt(cue, value, subject)


def _stands_apart(scene: Scene, cue: EntityCue, value: Mention[EntityRef]) -> bool:
    """Whether the words of cue and value exclude each other: "moved its capital from V"."""
    prose, span = scene.document.prose, value.prose
    if scene.words.folded[cue.last] in SHARED_ACTS.get(cue.property.id, ()):
        return True
    if prose.startswith(POSSESSIVE_ENDINGS, span.end) and not _POSSESSOR.fullmatch(
        prose, span.end, cue.span.start
    ):
        return True
    return _APART.search(prose, min(cue.span.end, span.end), max(cue.span.start, span.start)) is not None


def _may_be(scene: Scene, value: Mention[EntityRef], facts: Sequence[Fact]) -> bool:
    """Whether a name is of the kind of the property's values, and none of them."""
    known = [fact.statement.value.id for fact in facts if isinstance(fact.statement.value, EntityRef)]
    if value.value.id in known or not value.value.is_known:
        return False
    kind = scene.rules.entity(value.value.id).kind
    kinds = {scene.rules.entity(entity).kind for entity in known if not entity.startswith("~")}
    return kind is None or None in kinds or kind in kinds


def _facts_in(scene: Scene) -> Iterator[Fact]:
    for entity in {id_ for m in scene.entities for id_ in (m.value.id, *m.value.alternatives)}:
        yield from scene.rules.facts(entity)
