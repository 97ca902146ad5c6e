"""Joins the lines of paragraphs that an editor has wrapped at a fixed width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.document import RUNNING_TEXT, Block, Document
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_NARROWEST = 40
"""The least width of a wrapped paragraph in characters; verses and addresses are narrower."""
_ENTRY = regex(r"[-*+•·>|#~]|=(?! \d)|\(?\w{1,3}[.)] |[A-ZÀ-Þ][\w ()/'’-]{0,40}:(?: |$)")
"""At the start of a line: an item or a label, which begins a line of its own."""
_CLOSED = regex(r"[.:;!?][\"”’)\]]*\s*$")


def unwrapped(document: Document) -> Document:
    """The document with a space in its prose for each line end caused by wrapping."""
    prose = document.prose
    places = [
        place
        for block in document.blocks
        if block.kind in RUNNING_TEXT and prose.find("\n", block.prose.start, block.prose.end) >= 0
        for place in _soft_ends(prose, block)
    ]
    return replace(document, prose=_with_spaces(prose, places)) if places else document


def _with_spaces(prose: str, places: Sequence[int]) -> str:
    starts = (0, *(place + 1 for place in places))
    return " ".join(prose[start:end] for start, end in zip(starts, (*places, len(prose)), strict=True))


def _soft_ends(prose: str, block: Block) -> Iterator[int]:
    """The offsets of line ends at which the text continues in the next line."""
    lines = prose[block.prose.start : block.prose.end].split("\n")
    width = max(map(len, lines))
    end = block.prose.start - 1
    for number, line in enumerate(lines[:-1]):
        end += len(line) + 1
        if _goes_on(lines, number, width):
            yield end


def _goes_on(lines: Sequence[str], number: int, width: int) -> bool:
    line, following = lines[number], lines[number + 1]
    if not following or _ENTRY.match(following):
        return False
    if following[0].islower() and not _CLOSED.search(line):
        return True
    word, _, _ = following.partition(" ")
    return width >= _NARROWEST and len(line) + 1 + len(word) > width
