"""Claims whose property follows from the value alone: "S is a V", where V is what others have for a property of S.

What a name is known as goes a long way where a sentence says only that S is, is called, or lies in it. Silent where the
name may be the value of two properties of the subject, or where any fact ties it to the subject or its known value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.extraction.claims.entities.phrases import Name, is_name, with_full_stop
from factlint.extraction.claims.entities.vetoes import is_free
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import roles as words_of
from factlint.extraction.languages.en.claims.entities.nations import NATION_GROUPS
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef
from factlint.model.rule_base import Property, RuleBase, entities_of
from factlint.values.interval import EVERYTHING
from factlint.values.regex import regex

_DESCRIBED = regex(words_of.DESCRIBED)
_DESCRIBED_BY_NOUN = regex(words_of.DESCRIBED_BY_NOUN)
_NAMED_AS = regex(words_of.NAMED_AS)
_BEHIND_NAME = regex(words_of.BEHIND_NAME)
_PLACED = regex(words_of.PLACED)


def bind_roles(scene: Scene) -> Iterator[Claim]:
    """The claims of a sentence without a cue."""
    for value in scene.entities:
        if value.text.casefold() in NATION_GROUPS:
            continue  # read with the noun that it describes
        if not is_name(value) or value.is_guess or not (roles := scene.rules.roles(value.value.id)):
            continue
        for subject in scene.entities:
            if subject.value.id == value.value.id or not (shared := _single_of(scene.rules, subject) & roles):
                continue
            prop = _said(scene, subject, value, shared)
            if prop is not None and not _are_tied(scene.rules, subject, value, prop):
                between = ProseSpan(
                    min(subject.prose.start, value.prose.start), max(subject.prose.end, value.prose.end)
                )
                if is_free(scene, subject, value, prop):
                    said = with_full_stop(scene, value)
                    yield scene.claim(subject, prop, said, between, binder="entity-role", asserting=between)


def _single_of(rules: RuleBase, subject: Name) -> frozenset[str]:
    """The properties for which the subject has exactly one known value, an entity."""
    return frozenset(
        fact.statement.property
        for fact in rules.facts(subject.value.id)
        if (fact.is_single or fact.is_complete)
        and isinstance(fact.statement.value, EntityRef)
        and fact.statement.scope == EVERYTHING
    )


def _said(scene: Scene, subject: Name, value: Name, shared: frozenset[str]) -> Property | None:
    """The only property, of those that the value may have, that the words between the two can express."""
    if value.prose.end <= subject.prose.start:
        meant = shared if _is_attribute(scene, value, subject) else frozenset()
    else:
        meant = frozenset(_meant(scene, subject, value, shared))
    return Property(next(iter(meant)), "entity") if len(meant) == 1 else None


def _is_attribute(scene: Scene, value: Name, subject: Name) -> bool:
    """Whether a common noun stands right before the name that it describes: "the solo singer S"."""
    return value.text.islower() and scene.between(value.prose, subject.prose) == " "


def _meant(scene: Scene, subject: Name, value: Name, shared: Iterable[str]) -> Iterator[str]:
    gap = scene.between(subject.prose, value.prose)
    if _DESCRIBED.fullmatch(gap) or (value.text.islower() and _DESCRIBED_BY_NOUN.fullmatch(gap)):
        yield from shared
    elif _NAMED_AS.fullmatch(gap) and _BEHIND_NAME.match(scene.document.prose, value.prose.end):
        yield from (item for item in shared if item in scene.naming)
    elif _PLACED.fullmatch(gap):
        yield from (item for item in shared if item in scene.placing)


def _are_tied(rules: RuleBase, subject: Name, value: Name, prop: Property) -> bool:
    """Whether any fact relates the value to the subject, or to the subject's known value."""
    known = {entity.id for entity in entities_of(rules, subject.value.id, prop.id)}
    others = {subject.value.id, *known}
    return bool(_values_of(rules, (value.value.id,)) & others) or value.value.id in _values_of(
        rules, known - {value.value.id}
    )


def _values_of(rules: RuleBase, entities: Iterable[str]) -> frozenset[str]:
    return frozenset(
        fact.statement.value.id
        for entity in entities
        for fact in rules.facts(entity)
        if isinstance(fact.statement.value, EntityRef)
    )
