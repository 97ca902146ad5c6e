"""Claims whose value is an entity: "X is the capital of Y", "directed by X", "Y's wife X"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.entities.bonds import Bond
from factlint.extraction.claims.entities.coordinated import bind_coordinated
from factlint.extraction.claims.entities.cue_bonds import bond_of
from factlint.extraction.claims.entities.owners import has_facts
from factlint.extraction.claims.entities.phrases import is_name
from factlint.extraction.claims.entities.vetoes import is_free
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import frames as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Property
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_NAMED_WORK = regex(words_of.NAMED_WORK)
_SHADING_REACH = 200
"""Characters before a bond that may deny it or make it hypothetical."""


def bind_cued_entities(scene: Scene) -> Iterator[Claim]:
    """The claims about entities in a sentence: two names are joined by one property at most.

    A property that the subject has in the rule base takes precedence over others.
    """
    tied: set[tuple[ProseSpan, ProseSpan]] = set()
    for bond in sorted(_bonds(scene), key=lambda bond: not _is_known(scene, bond)):
        pair = bond.subject.prose, bond.value.prose
        if pair in tied or pair[::-1] in tied:
            continue
        tied.add(pair)
        if not is_free(scene, bond.subject, bond.value, bond.cue.property):
            continue
        yield scene.claim(
            bond.subject,
            bond.cue.property,
            bond.value,
            bond.cue.span,
            binder=f"entity-{bond.form}",
            asserting=_asserting(scene, bond),
        )
        yield from bind_coordinated(scene, bond)


def _asserting(scene: Scene, bond: Bond) -> ProseSpan:
    """The words that assert a bond: its own, and those before them in the clause.

    "In the film" right before the name of a film does not make statements about the film fiction.
    """
    parts = (bond.subject.prose, bond.value.prose, bond.cue.span)
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    clause = max(scene.clause_of(ProseSpan(start, start)).start, start - _SHADING_REACH)
    before = scene.document.prose[clause:start]
    return ProseSpan(start if _NAMED_WORK.search(before) else clause, end)


def _is_known(scene: Scene, bond: Bond) -> bool:
    return has_facts(scene, bond.subject, bond.cue.property)


def _bonds(scene: Scene) -> Iterator[Bond]:
    """The bonds in reading order of their cues; a cue without an owner shares that of the bond before."""
    found: list[Bond] = []
    for cue in scene.entity_cues:
        earlier = (bond for bond in reversed(found) if bond.cue.span.end <= cue.span.start)
        bond = bond_of(scene, cue, next(earlier, None))
        if bond is not None and bond.subject.prose != bond.value.prose:
            found.append(bond)
            yield _as_meant(scene, _turned(scene, bond))


def _as_meant(scene: Scene, bond: Bond) -> Bond:
    """A bond that implies a narrower one in the rule base: a member of a party is of the party.

    The value must be a known value of that property.
    """
    if not bond.value.value.is_known or _is_known(scene, bond):
        return bond
    roles = scene.rules.roles(bond.value.value.id)
    for meant in words_of.NARROWER.get(bond.cue.property.id, ()):
        prop = Property(meant, "entity")
        if meant in roles and has_facts(scene, bond.subject, prop):
            return replace(bond, cue=replace(bond.cue, property=prop))
    return bond


def _turned(scene: Scene, bond: Bond) -> Bond:
    """A symmetric bond reversed, if the rule base has it for the second only: "V is married to S"."""
    is_of_equals = bond.cue.property.id in words_of.SYMMETRIC and is_name(bond.subject)
    if not is_of_equals or _is_known(scene, bond) or not has_facts(scene, bond.value, bond.cue.property):
        return bond
    return Bond(bond.value, bond.subject, bond.cue, bond.form)
