"""Claims that no binder made, where only one reading is possible without a parser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.claims.dates.candidates import sole_date
from factlint.extraction.claims.entities.candidates import sole_name
from factlint.extraction.claims.entities.cues import Role
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.trees.doubts import DateDoubt, Doubt, EntityDoubt, find_doubts
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan


def bind_candidates(scene: Scene, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims that remain as the only possible ones given the other claims of a sentence."""
    stated = {(claim.value.prose, claim.statement.property) for claim in claims}
    doubts = tuple(doubt for doubt in find_doubts(scene, claims) if stated.isdisjoint(_slots(doubt)))
    yield from sole_name(scene, [doubt for doubt in doubts if isinstance(doubt, EntityDoubt)])
    yield from sole_date(scene, [doubt for doubt in doubts if isinstance(doubt, DateDoubt)])


def _slots(doubt: Doubt) -> Iterator[tuple[ProseSpan, str]]:
    """The values and properties that a verb is in doubt about; where one is claimed, it mentions something else."""
    match doubt:
        case DateDoubt():
            yield from ((doubt.date.prose, item.id) for _, item in doubt.subjects)
        case EntityDoubt():
            if doubt.cue.role is not Role.NOUN:
                yield doubt.value.prose, doubt.cue.property.id
