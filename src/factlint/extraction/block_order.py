"""Which block of a document may go on from which: paragraphs right below each other, items of lists, what is under an
aspect of the same.
"""

from __future__ import annotations

from collections.abc import Mapping

from factlint.extraction.aspects import headings_passed
from factlint.model.document import Block, BlockKind, Document
from factlint.values.dataclass import dataclass

__all__ = ["Above", "blocks_above"]

_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


@dataclass(frozen=True, slots=True)
class Above:
    """The block from which another may go on."""

    place: int
    """Its number."""
    is_apart: bool
    """Whether a heading is between the two, or the other is an item of a list: it must show that it goes on."""


def blocks_above(document: Document) -> Mapping[int, Above]:
    """What each block may go on from, by its number."""
    passed = headings_passed(document)
    found: dict[int, Above] = {}
    last, is_parted = -1, False
    for place, block in enumerate(document.blocks):
        if place in passed:
            is_parted = True
            continue
        if last >= 0 and _may_go_on(document.blocks[last], block):
            found[place] = Above(last, is_parted or block.kind is BlockKind.LIST_ITEM)
        last, is_parted = place, False
    return found


def _may_go_on(above: Block, below: Block) -> bool:
    if above.kind not in _TOLD:
        return False
    if below.kind is BlockKind.PARAGRAPH:
        return above.kind is BlockKind.PARAGRAPH
    return below.kind is BlockKind.LIST_ITEM and (
        above.kind is BlockKind.PARAGRAPH or above.level == below.level
    )
