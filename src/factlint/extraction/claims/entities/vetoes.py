"""When a name next to a cue is not its value after all."""

from __future__ import annotations

import re

from factlint.extraction.claims.entities.phrases import Name
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import changing_bonds
from factlint.extraction.languages.en.claims.entities import frames as words_of
from factlint.model.claim import Value
from factlint.model.mention import EntityRef
from factlint.model.rule_base import Property, entities_of, offices_of
from factlint.values.regex import regex

_OTHER_TIME = regex(changing_bonds.OTHER_TIME, re.IGNORECASE)
_NO_LONGER = regex(changing_bonds.NO_LONGER, re.IGNORECASE)
_GIVEN_UP = regex(changing_bonds.GIVEN_UP)
_HANDED_ON, _ACQUIRED = regex(changing_bonds.HANDED_ON), regex(changing_bonds.ACQUIRED)
_AT_THAT_TIME = regex(changing_bonds.AT_THAT_TIME)
_YEAR_BETWEEN = regex(changing_bonds.YEAR_BETWEEN)
_IS_ABOUT_TODAY = regex(changing_bonds.IS_ABOUT_TODAY)
_IN_THE_PAST = regex(changing_bonds.IN_THE_PAST)
_IN_THAT_TIME = regex(changing_bonds.IN_THAT_TIME)
_PEOPLE_BEHIND = regex(words_of.PEOPLE_BEHIND)
_BRACKET = regex(r"\([^()]*\)")


def is_free(scene: Scene, subject: Name, value: Name, prop: Property) -> bool:
    """Whether the value may be claimed for the property.

    It may if it is the known value. Otherwise the known value must not be in the sentence, and no other fact about the
    names of the sentence may explain the one that is.
    """
    known = frozenset(entity.id for entity in entities_of(scene.rules, subject.value.id, prop.id))
    if not known or known & _readings(value.value):
        return True
    if prop.is_closed and not _may_be_value(scene, value.value, prop, known):
        return False
    if _is_of_other_time(scene, subject, value, prop):
        return False
    if _PEOPLE_BEHIND.match(scene.document.prose, value.prose.end, scene.sentence.end):
        return False
    right = (one for one in scene.entities if one.prose != value.prose and known & _readings(one.value))
    if not all(_is_place_of(scene, one, value, prop, known) for one in right):
        return False
    return not _is_explained(scene, subject, value, prop) and not _is_value_of_earlier(scene, value, prop)


def _is_place_of(scene: Scene, right: Name, value: Name, prop: Property, known: frozenset[str]) -> bool:
    """Whether a known value after a comma is the place that contains the other: "V, France".

    No city lies in a city: what is known to be in Paris and in France is not in "Lyon, France".
    """
    is_behind = (
        scene.between(value.prose, right.prose) in words_of.WITHIN if value.prose < right.prose else False
    )
    kinds = {scene.rules.entity(entity).kind for entity in known if EntityRef(entity).is_known}
    kind = scene.rules.entity(value.value.id).kind if value.value.is_known else None
    return (
        prop.is_closed
        and is_behind
        and kind is not None
        and kind in kinds
        and not _is_of_kind(scene, right, kind)
    )


def _is_of_kind(scene: Scene, name: Name, kind: str) -> bool:
    return any(scene.rules.entity(one).kind == kind for one in _readings(name.value) if EntityRef(one).is_known)


def _may_be_value(scene: Scene, value: EntityRef, prop: Property, known: frozenset[str]) -> bool:
    """Whether a name is a value of the property for some entity, or of the same kind as the subject's values."""
    if any(prop.id in scene.rules.roles(entity) for entity in _readings(value)):
        return True
    kinds = {scene.rules.entity(entity).kind for entity in known if EntityRef(entity).is_known} - {None}
    return value.is_known and scene.rules.entity(value.id).kind in kinds


def _is_of_other_time(scene: Scene, subject: Name, value: Name, prop: Property) -> bool:
    """Whether the clauses around both names mention a time that is over, or a year beside them when it was."""
    first, last = sorted((subject.prose, value.prose))
    prose, start = scene.document.prose, scene.clause_of(first).start
    said = prose[start : scene.clause_of(last).end]
    is_held = not changing_bonds.HELD.isdisjoint((prop.id, *prop.cues))
    if (is_held or prop.id in changing_bonds.CHANGING) and (
        _OTHER_TIME.search(_BRACKET.sub("", said))
        or _NO_LONGER.search(_BRACKET.sub("", said[: last.end - start]))
    ):
        return True
    if prop.id in changing_bonds.OF_A_LAND and _IN_THE_PAST.search(
        _BRACKET.sub("", prose[first.start : last.end])
    ):
        return True
    if prop.id in changing_bonds.OWNED and (
        _GIVEN_UP.match(prose, last.end, scene.sentence.end)
        or (_ACQUIRED.search(prose, first.start, last.end) and _HANDED_ON.match(prose, last.end))
    ):
        return True
    return is_held and bool(
        _AT_THAT_TIME.match(prose, last.end, scene.sentence.end)
        or _IN_THAT_TIME.match(prose, scene.sentence.start, first.start)
        or (_YEAR_BETWEEN.search(said) and not _IS_ABOUT_TODAY.search(prose, first.start, last.end))
    )


def _is_explained(scene: Scene, subject: Name, value: Name, prop: Property) -> bool:
    """Whether another fact about the names of the sentence has the value, and the words may express that one.

    A place of death does not explain a place of birth, nor does an office explain a founder; nothing explains the words
    of a closed property.
    """
    readings = _readings(value.value)
    apart = {item for properties in words_of.NEVER_MISTAKEN if prop.id in properties for item in properties}
    if prop.id in words_of.NO_OFFICE:
        apart |= offices_of(scene.rules)
    return any(
        _means(fact.statement.value, readings)
        for mention in scene.entities
        if not readings & _readings(mention.value)
        for entity in _readings(mention.value)
        for fact in scene.rules.facts(entity)
        if entity != subject.value.id or not (prop.is_closed or fact.statement.property in apart)
    )


def _is_value_of_earlier(scene: Scene, value: Name, prop: Property) -> bool:
    """Whether something in the sentence before has the value for the same property: the text may still refer to it."""
    readings = _readings(value.value)
    return any(
        known.id in readings
        for mention in scene.earlier
        for entity in _readings(mention.value)
        for known in entities_of(scene.rules, entity, prop.id)
    )


def _means(value: Value, readings: frozenset[str]) -> bool:
    return isinstance(value, EntityRef) and value.id in readings


def _readings(reference: EntityRef) -> frozenset[str]:
    return frozenset((reference.id, *reference.alternatives))
