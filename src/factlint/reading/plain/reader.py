"""Plain text: paragraphs, wrapped or one per line; list items, quotations, and unmistakable headings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from factlint.model.document import BlockKind, Document
from factlint.reading.directives import DirectiveCollector, html_directives
from factlint.reading.front_matter import read_front_matter
from factlint.reading.masks import addresses
from factlint.reading.plain.lines import lines
from factlint.reading.plain.parts import Part, parts
from factlint.reading.prose import ProseBuilder
from factlint.values.regex import regex

_LONGEST_HEADING = 70  # characters
_UNLIKE_HEADING = regex(r"[.!?,;:…]['\"”’»)]*$|^[a-z(]")
_TEXT_IS_LONGER = 2
"""How many times longer than its heading the first paragraph of a section must be."""
_WORD = regex(r"[^\W_]")


def read(path: str, text: str) -> Document:
    """The document in a plain text file."""
    front = read_front_matter(text)
    builder = ProseBuilder(text, masks=addresses(text))
    builder.title(front.title)
    directives = DirectiveCollector()
    for part in _with_headings(text, parts(lines(text, front.end))):
        if part.kind is None:
            directives.before_block(html_directives(text, part.span.start, part.span.end))
        else:
            directives.block_begins(part.span)
            _write(builder, part)
    return builder.document(
        path,
        date=front.date,
        language=front.language,
        directives=directives.collected(),
        date_fields=front.dates,
    )


def _write(builder: ProseBuilder, part: Part) -> None:
    assert part.kind is not None
    builder.open(part.kind, level=part.level)
    end = part.pieces[0].start
    for piece in part.pieces:
        builder.break_line(end, piece.start)
        builder.copy(piece.start, piece.end)
        end = piece.end


def _with_headings(text: str, found: Iterable[Part]) -> Iterator[Part]:
    """The same parts, with clear headings marked: the first one, and those in capitals, are top headings."""
    part: Part | None = None
    is_first = True
    for after in chain(found, (None,)):
        if part:
            words = _words(text, part)
            if after and _is_heading(part, words, after, _words(text, after)):
                part.kind, part.level = BlockKind.HEADING, 1 if is_first or words.isupper() else 2
            yield part
            is_first = False
        part = after


def _is_heading(part: Part, words: str, after: Part, words_after: str) -> bool:
    """Whether a paragraph is a heading: one short line that ends no sentence, with a longer text below it."""
    if part.kind is not BlockKind.PARAGRAPH or len(part.pieces) > 1:
        return False
    if len(words) > _LONGEST_HEADING or _UNLIKE_HEADING.search(words) or not _WORD.search(words):
        return False
    if words.isupper():
        return part.is_alone or not words_after.isupper()
    longer = max(_LONGEST_HEADING, _TEXT_IS_LONGER * len(words))
    return after.kind is BlockKind.PARAGRAPH and len(words_after) > longer


def _words(text: str, part: Part) -> str:
    return text[part.pieces[0].start : part.pieces[-1].end]
