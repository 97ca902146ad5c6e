"""A document of plain paragraphs, made by hand, and the times that are read in it."""

import re

from factlint.extraction.times import read_times
from factlint.model.document import Block, BlockKind, Document, DocumentDate, ProseSpan, Segment, Span
from factlint.values import edtf


def document(text: str, date: str | None = None) -> Document:
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, ProseSpan(found.start(), found.end()))
        for found in re.finditer(r"[^\n]+", text)
    )
    whole = len(text)
    return Document(
        path="text.txt",
        source=text,
        prose=text,
        segments=(Segment(ProseSpan(0, whole), Span(0, whole)),),
        blocks=blocks,
        date=DocumentDate(edtf.parse(date), "--document-date") if date else None,
    )


def timexes_of_news(text: str) -> list[str]:
    """The values of the times in a text of 1 November 1989."""
    return [mention.value.timex for mention in read_times(document(text, "1989-11-01")).times]
