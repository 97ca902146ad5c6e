"""Figures, tables and sections, and the references to them: "see Table 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import takewhile

from factlint.extraction.languages.en.references import parts as words_of
from factlint.extraction.references.anchors import read_anchors
from factlint.extraction.references.numbered import read_numbered
from factlint.extraction.shapes import rarely_matched
from factlint.model.analysis import Analysis
from factlint.model.document import RUNNING_TEXT, Block, BlockKind, Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.model.statements.references import CrossReference
from factlint.values.regex import regex

_REFERENCE = rarely_matched(words_of.REFERENCE)
_ELSEWHERE = regex(words_of.ELSEWHERE)
_CITING = regex(words_of.CITING)
_NEXT = regex(words_of.NEXT_NUMBER)
_PLURALS = regex(words_of.PLURALS)
_NUMBERED = regex(r"(?P<number>\d{1,3}(?:\.\d{1,3})*)\.?\s+\S")
_LINK_TAG = regex(r"(?i)<a\s[^<>]*href\s*=\s*[\"']?(?!#)[^\s<>]+[^<>]*>[^<>]*$")
_LINK_TARGET = regex(r"[*_`]*\]\((?!#)")
_LONGEST_TAG, _REACH = 400, 24
_QUOTED, _UNQUOTED = regex(r"[“\"‘«][^“”\"‘’«»]{0,30}$"), regex(r"[.,]?[”\"’»]")
"""Around words that are mentioned: “See figure 3”."""
_LINE, _LINE_END = regex(r"\n[ \t]*$"), regex(r"[.:]?[ \t]*(?:\n|$)")
_BEHIND_CAPTION = regex(r"\s*(?:[.:|—]|–(?!\d)|-\s|$)")


def read_parts(analysis: Analysis) -> tuple[CrossReference, ...]:
    """The parts and the references to them, in reading order."""
    found = (one for block in analysis.document.blocks for one in _in_block(analysis, block))
    return (*found, *read_numbered(analysis.document), *read_anchors(analysis.document))


def _in_block(analysis: Analysis, block: Block) -> Iterator[CrossReference]:
    document = analysis.document
    if block.kind is BlockKind.HEADING:
        numbered = _NUMBERED.match(document.prose, block.prose.start, block.prose.end)
        if numbered:
            span = ProseSpan(*numbered.span("number"))
            yield CrossReference("section", mention_at(document, span, numbered["number"]), is_target=True)
    for found in _REFERENCE.finditer(document.prose, block.prose.start, block.prose.end):
        is_target = _is_caption(document, block, found)
        if not is_target and _is_to_something_else(document, block, found):
            continue
        kind, span = words_of.KINDS[found["kind"].casefold()], ProseSpan(*found.span("number"))
        yield CrossReference(kind, mention_at(document, span, found["number"]), is_target=is_target)
        if not is_target and _PLURALS.fullmatch(found["kind"].casefold()):
            yield from _more(analysis, kind, found.end(), block)


def _is_caption(document: Document, block: Block, found: re.Match[str]) -> bool:
    """Whether kind and number open a block and are its label, or a line of their own."""
    before = document.prose[max(block.prose.start, found.start() - _REACH) : found.start()]
    if found[0][:1].isupper() and _LINE.search(before) and _LINE_END.match(document.prose, found.end()):
        return True
    if document.prose[block.prose.start : found.start()].strip():
        return False
    is_label = _BEHIND_CAPTION.match(document.prose, found.end(), block.prose.end) is not None
    return is_label or block.kind in (BlockKind.CAPTION, BlockKind.HEADING)


def _is_to_something_else(document: Document, block: Block, found: re.Match[str]) -> bool:
    """Whether a reference is to a part of another work or file, or to an item of its own list."""
    before = document.prose[max(block.prose.start, found.start() - _REACH) : found.start()]
    return bool(
        _ELSEWHERE.match(document.prose, found.end())
        or _CITING.search(before)
        or (_QUOTED.search(before) and _UNQUOTED.match(document.prose, found.end()))
        or _leads_elsewhere(document, ProseSpan(*found.span("number")))
        or (block.level > 0 and found["number"].isdigit() and _has_items(document, block, int(found["number"])))
    )


def _has_items(document: Document, inside: Block, count: int) -> bool:
    """Whether the list around a block has that many items: the "section 3" of a licence may be its third one."""
    at = document.blocks.index(inside)
    if inside.kind not in RUNNING_TEXT:
        return False
    before = takewhile(partial(_is_in_list, inside.level), reversed(document.blocks[:at]))
    behind = takewhile(partial(_is_in_list, inside.level), document.blocks[at:])
    items = [
        block
        for block in (*before, *behind)
        if block.kind is BlockKind.LIST_ITEM and block.level == inside.level
    ]
    return len(items) >= count


def _is_in_list(level: int, block: Block) -> bool:
    return block.kind in RUNNING_TEXT and block.level >= level


def _leads_elsewhere(document: Document, number: ProseSpan) -> bool:
    """Whether a number, or its reference, is a link to another file, in HTML or Markdown."""
    span = document.to_source(number)
    opening = document.source[max(0, span.start - _LONGEST_TAG) : span.start]
    return bool(_LINK_TAG.search(opening) or _LINK_TARGET.match(document.source, span.end))


def _more(analysis: Analysis, kind: str, position: int, block: Block) -> Iterator[CrossReference]:
    """The other numbers of "Tables 2, 3 and 5"."""
    document, numbers = analysis.document, []
    while found := _NEXT.match(document.prose, position, block.prose.end):
        numbers.append(ProseSpan(*found.span("number")))
        position = found.end()
    if _ELSEWHERE.match(document.prose, position):
        return
    for span in numbers:
        number = document.prose[span.start : span.end]
        yield CrossReference(kind, mention_at(document, span, number), is_target=False)
