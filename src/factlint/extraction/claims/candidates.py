"""What the binders leave open where only one reading is possible: settled without a parser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.claims.date_candidates import sole_date
from factlint.extraction.claims.doubts import DateDoubt, EntityDoubt, find_doubts
from factlint.extraction.claims.entity_candidates import sole_name
from factlint.extraction.claims.scene import Scene
from factlint.model.claim import Claim


def bind_candidates(scene: Scene, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims that the other claims of a sentence leave as the only ones possible."""
    doubts = tuple(find_doubts(scene, claims))
    yield from sole_name(scene, [doubt for doubt in doubts if isinstance(doubt, EntityDoubt)])
    yield from sole_date(scene, [doubt for doubt in doubts if isinstance(doubt, DateDoubt)])
