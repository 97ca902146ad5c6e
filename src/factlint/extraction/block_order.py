"""The block of a document that another may continue: adjacent paragraphs, list items, sections of one subject."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.extraction.aspects import headings_passed
from factlint.extraction.languages.en.interludes import NAME, STATES_NUMBER
from factlint.model.document import RUNNING_TEXT, Block, BlockKind, Document
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

__all__ = ["Above", "blocks_above", "blocks_passed"]

_STATES_NUMBER, _NAME = regex(STATES_NUMBER), regex(NAME)


@dataclass(frozen=True, slots=True)
class Above:
    """The block that another may continue."""

    place: int
    """Its number."""
    is_apart: bool
    """Whether the other is a list item, which must show that it continues."""


def blocks_above(document: Document) -> Mapping[int, Above]:
    """The block that each one may continue, by its number."""
    passed = blocks_passed(document)
    found: dict[int, Above] = {}
    last = -1
    for place, block in enumerate(document.blocks):
        if place in passed:
            continue
        if last >= 0 and _may_go_on(document.blocks[last], block):
            found[place] = Above(last, block.kind is BlockKind.LIST_ITEM)
        last = place
    return found


def blocks_passed(document: Document) -> frozenset[int]:
    """The numbers of the headings and quotations across which the text continues."""
    quotations = {place for place, block in enumerate(document.blocks) if _is_passed_quotation(document, block)}
    return headings_passed(document) | quotations


def _is_passed_quotation(document: Document, block: Block) -> bool:
    """Whether a block quotation has no names and no numbers."""
    if block.kind is not BlockKind.QUOTATION:
        return False
    said = document.prose[block.prose.start : block.prose.end]
    return _STATES_NUMBER.search(said) is None and _NAME.search(said) is None


def _may_go_on(above: Block, below: Block) -> bool:
    if above.kind not in RUNNING_TEXT:
        return False
    if below.kind is BlockKind.PARAGRAPH:
        return above.kind is BlockKind.PARAGRAPH
    return below.kind is BlockKind.LIST_ITEM and (
        above.kind is BlockKind.PARAGRAPH or above.level == below.level
    )
