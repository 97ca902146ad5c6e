"""A document of plain paragraphs, made by hand."""

import re

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
