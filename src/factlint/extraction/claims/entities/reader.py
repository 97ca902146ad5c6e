"""All claims whose value is an entity, each name claimed once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from factlint.extraction.claims.entities.compounds import bind_compounds
from factlint.extraction.claims.entities.cued import bind_cued_entities
from factlint.extraction.claims.entities.descriptions import bind_descriptions
from factlint.extraction.claims.entities.life_places import bind_life_places
from factlint.extraction.claims.entities.makers import bind_makers
from factlint.extraction.claims.entities.members import bind_members
from factlint.extraction.claims.entities.nations import bind_nations
from factlint.extraction.claims.entities.parents import bind_parents
from factlint.extraction.claims.entities.parted import bind_parted_entities
from factlint.extraction.claims.entities.roles import bind_roles
from factlint.extraction.claims.scene import Scene
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef


def bind_entities(scene: Scene) -> Iterator[Claim]:
    """The claims about entities in a sentence; of two equal ones from different binders the first counts."""
    claimed: set[tuple[ProseSpan, str, str]] = set()
    for claim in chain(
        bind_members(scene),
        bind_descriptions(scene),
        bind_cued_entities(scene),
        bind_nations(scene),
        bind_life_places(scene),
        bind_makers(scene),
        bind_parents(scene),
        bind_parted_entities(scene),
        bind_roles(scene),
        bind_compounds(scene),
    ):
        key = claim.value.prose, claim.statement.subject, claim.statement.property
        if key not in claimed and not _says_itself(claim):
            claimed.add(key)
            yield claim


def _says_itself(claim: Claim) -> bool:
    """Whether something would be its own capital or owner, so that one of the two words was misread."""
    value = claim.value.value
    return isinstance(value, EntityRef) and value.id == claim.subject.value.id
