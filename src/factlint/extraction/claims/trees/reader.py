"""Doubtful sentences settled by a parser: all those of a document in one batch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.trees.dates import bind_tree_dates
from factlint.extraction.claims.trees.doubts import DateDoubt, Doubt, EntityDoubt, find_doubts
from factlint.extraction.claims.trees.entities import bind_tree_entities
from factlint.extraction.trees import Parser, Tree
from factlint.model.claim import Claim
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class BoundScene:
    """A sentence with the claims that needed no parser."""

    scene: Scene
    claims: tuple[Claim, ...]


def settle(bound: Sequence[BoundScene], parser: Parser) -> Iterator[BoundScene]:
    """The sentences with the claims that their syntax adds; most are never parsed."""
    doubts = {
        i: found for i, each in enumerate(bound) if (found := tuple(find_doubts(each.scene, each.claims)))
    }
    trees = parser.parse([bound[i].scene.text for i in doubts]) if doubts else ()
    parsed = dict(zip(doubts, trees, strict=True))
    for i, each in enumerate(bound):
        if i not in parsed:
            yield each
            continue
        claims = tuple(claim for doubt in doubts[i] for claim in _claims_of(each.scene, doubt, parsed[i]))
        yield BoundScene(each.scene, each.claims + claims)


def _claims_of(scene: Scene, doubt: Doubt, tree: Tree) -> Iterator[Claim]:
    match doubt:
        case DateDoubt():
            yield from bind_tree_dates(scene, doubt, tree)
        case EntityDoubt():
            yield from bind_tree_entities(scene, doubt, tree)
