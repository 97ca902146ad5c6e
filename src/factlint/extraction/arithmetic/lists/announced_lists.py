"""The list, the headings or the table right after the sentence that announces them: "You need three things:"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile, islice, pairwise, takewhile

from factlint.extraction.languages.en.arithmetic.lists import enumerations as words_of
from factlint.extraction.languages.en.arithmetic.people import PEOPLE
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.document import Block, BlockKind, Document, ProseSpan
from factlint.values.regex import regex

_MORE_IN_ITEM = regex(words_of.MORE_IN_ITEM)
_REMARK, _FEWEST = regex(words_of.REMARK), 2
_HELD_ITEM = regex(r"(?im)<li\b[^>]*>\s*<[uo]l\b|^\s*(?:[\d#]+[.)]|[-*+])\s+(?:[-*+]|[\d#]+[.)])\s")
"""An item without words of its own: another list stands in its place."""
_CODE = regex(r"(?i)<pre\b|```|~~~")
_NUMBERED = regex(words_of.NUMBERED_HEADING, re.IGNORECASE)
_ENTRIES_AS_ONE = regex(r"</dt>\s*<dt\b", re.IGNORECASE)
"""Headwords of which one text states: "these two are done together"."""
_LISTS_APART = regex(r"</(?:[uod]l|menu)>.*?<(?:[uod]l|menu)\b", re.IGNORECASE | re.DOTALL)
_OPTION = regex(r"\s*(?:--?\w[^\s,]*|\ufffc)(?:[ =]\S+)?\s*")
"""The name of an option; a page's code is a place without words."""
_LIST_TAGS = ("<ol", "<ul")
"""Tags that begin an ordered and an unordered list."""
_SHORT_LINE = 60


def things_after(document: Document, sentence: ProseSpan, noun: str) -> Sequence[Block]:
    """The items, headings or first cells of rows that a sentence with a number of a noun introduces."""
    return (
        _list_after(document, sentence)
        or _headings_after(document, sentence)
        or _rows_after(document, sentence, noun)
    )


def _list_after(document: Document, sentence: ProseSpan) -> Sequence[Block]:
    """The items of the list right after a sentence that ends its block; empty if two lists may be meant."""
    blocks = document.blocks
    at = next((at for at, block in enumerate(blocks) if block.prose.holds(sentence)), len(blocks))
    if at >= len(blocks) or blocks[at].prose.end - sentence.end > 1:
        return ()
    depth = 0 if blocks[at].kind is BlockKind.HEADING else blocks[at].level
    items: list[Block] = []
    behind = at + 1
    for behind, block in enumerate(blocks[at + 1 :], at + 1):  # noqa: B007 - where the list ends
        if block.kind is BlockKind.LIST_ITEM and block.level > depth:
            if block.level == depth + 1:
                items.append(block)
        elif block.kind is not BlockKind.CAPTION and (
            block.kind is not BlockKind.PARAGRAPH or block.level <= depth
        ):
            break
    goes_on = _goes_on(document, blocks[behind:])
    is_whole = not (
        goes_on
        or _is_taken_up(document, blocks[behind:], items)
        or any(
            form.search(document.source, *_source_of(document, items)) for form in (_HELD_ITEM, _ENTRIES_AS_ONE)
        )
        or _stand_behind_code(document, sentence, items)
        or _changes_marker(document, items)
        or any(_holds_more(document, one) for one in items)
        or _ends_in_remark(document, items)
        or _names_options_together(document, blocks[at + 1 : behind])
    )
    return items if is_whole else ()


def _is_taken_up(document: Document, behind: Sequence[Block], items: Sequence[Block]) -> bool:
    """Whether an item continues the numbering of the list before another list starts at one."""
    section = takewhile(lambda block: block.kind is not BlockKind.HEADING, behind)
    numbers = (_marker(document, block).rstrip(".)") for block in section if block.kind is BlockKind.LIST_ITEM)
    following = str(len(items) + 1)
    return next((number for number in numbers if number in ("1", following)), "") == following


def _source_of(document: Document, items: Sequence[Block]) -> tuple[int, int]:
    """The span of a list in the source, with the marker of its first item."""
    if not items:
        return 0, 0
    start = document.to_source(items[0].prose).start
    return document.source.rfind("\n", 0, start) + 1, document.to_source(items[-1].prose).end


def _stand_behind_code(document: Document, sentence: ProseSpan, items: Sequence[Block]) -> bool:
    """Whether code stands between a sentence and the items: the code then is what is announced, and they explain it."""
    if not items:
        return False
    between = document.source[document.to_source(sentence).end : document.to_source(items[0].prose).start]
    return _CODE.search(between) is not None


def _names_options_together(document: Document, listed: Sequence[Block]) -> bool:
    """Whether an item in a list of command-line options names two of them, each on a line of its own."""
    names = [_OPTION.fullmatch(document.prose, *_ends(block)) is not None for block in listed]
    return any(
        first and second and after.kind is BlockKind.PARAGRAPH
        for (first, second), after in zip(pairwise(names), listed[1:], strict=True)
    )


def _holds_more(document: Document, item: Block) -> bool:
    """Whether an item itself states a number of the things, or runs on into another line."""
    return _MORE_IN_ITEM.search(document.prose[item.prose.start : item.prose.end]) is not None


def _ends_in_remark(document: Document, items: Sequence[Block]) -> bool:
    """Whether the items begin with small letters except for the last, which is a sentence about them."""
    if len(items) < _FEWEST:
        return False
    *others, last = (document.prose[slice(*_ends(one))] for one in items)
    return all(one[:1].islower() for one in others) and _REMARK.match(last) is not None


def _headings_after(document: Document, sentence: ProseSpan) -> Sequence[Block]:
    """The numbered headings one level below that of a sentence which ends its block, right after it."""
    blocks = document.blocks
    at = next((at for at, block in enumerate(blocks) if block.prose.holds(sentence)), len(blocks))
    if at + 1 >= len(blocks) or blocks[at + 1].kind is not BlockKind.HEADING:
        return ()
    level = blocks[at + 1].level
    above = next((block.level for block in reversed(blocks[: at + 1]) if block.kind is BlockKind.HEADING), 0)
    if level <= above:
        return ()
    headings = [block for block in blocks[at + 1 :] if block.kind is BlockKind.HEADING]
    inside = list(takewhile(lambda block: block.level >= level, headings))
    stated = [block for block in inside if block.level == level]
    is_numbered = all(_NUMBERED.match(document.prose, *_ends(block)) for block in stated)
    return stated if is_numbered else ()


def _rows_after(document: Document, sentence: ProseSpan, noun: str) -> Sequence[Block]:
    """The first cells of the rows of the table right after a sentence, if their heading is the noun announced."""
    blocks = document.blocks
    at = next((at for at, block in enumerate(blocks) if block.prose.holds(sentence)), len(blocks))
    table = list(takewhile(lambda block: block.kind is BlockKind.TABLE_CELL, blocks[at + 1 :]))
    first = [block for block in table if block.column == 0 and block.table == table[0].table]
    heading = document.prose[slice(*_ends(first[0]))].strip(" *_\n").lower() if first else ""
    is_of_people = noun in PEOPLE and heading in words_of.NAMES_HEADINGS
    if not first or not (heading in (noun, stem_of(noun)) or is_of_people):
        return ()
    names = [document.prose[slice(*_ends(block))].strip() for block in first[1:]]
    return first[1:] if all(names) and len({*names}) == len(names) else ()


def _ends(block: Block) -> tuple[int, int]:
    return block.prose.start, block.prose.end


def _goes_on(document: Document, behind: Sequence[Block]) -> bool:
    """Whether a line such as "and finally:", a paragraph about an item, or a quotation stands between a list and the
    next item.
    """
    kinds = [block.kind for block in islice(behind, 2)]
    if kinds[:1] == [BlockKind.QUOTATION]:
        after = dropwhile(lambda block: block.kind is BlockKind.QUOTATION, behind)
        return any(block.kind is BlockKind.LIST_ITEM for block in islice(after, 1))
    if kinds != [BlockKind.PARAGRAPH, BlockKind.LIST_ITEM]:
        return False
    is_short = behind[0].prose.end - behind[0].prose.start < _SHORT_LINE
    return is_short or not document.prose.endswith(":", *_ends(behind[0]))


def _changes_marker(document: Document, items: Sequence[Block]) -> bool:
    """Whether two lists follow each other: dashes, then numbers; or numbering that restarts; or two lists of a page."""
    markers = [_marker(document, item) for item in items]
    kinds = {marker[:1] if not marker[:1].isdigit() else "1" for marker in markers}
    numbers = [int(digits) for marker in markers if (digits := marker.rstrip(".)")).isdigit()]
    is_restarted = any(b < a for a, b in pairwise(numbers))
    return len(kinds) > 1 or is_restarted or any(_are_apart(document, *pair) for pair in pairwise(items))


def _are_apart(document: Document, item: Block, after: Block) -> bool:
    """Whether one HTML list ends and another begins between two items."""
    between = document.source[document.to_source(item.prose).end : document.to_source(after.prose).start]
    return _LISTS_APART.search(between) is not None


def is_numbered_item(document: Document, item: Block) -> bool:
    """Whether a number stands before an item, or its list is an ordered one."""
    if _marker(document, item)[:1].isdigit():
        return True
    start = document.to_source(item.prose).start
    numbered, marked = (document.source.rfind(tag, 0, start) for tag in _LIST_TAGS)
    return numbered > marked


def _marker(document: Document, item: Block) -> str:
    start = document.to_source(item.prose).start
    line = document.source.rfind("\n", 0, start) + 1
    return document.source[line:start].strip()[:8]
