"""A document of plain paragraphs, and what is read in it."""

import re

from factlint.extraction.quantities import read_quantities
from factlint.extraction.times import read_times
from factlint.model.document import Block, BlockKind, Document, ProseSpan, Segment, Span
from factlint.model.mention import Mention
from factlint.values.quantity import Quantity


def paragraphs(text: str) -> Document:
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, ProseSpan(found.start(), found.end()))
        for found in re.finditer(r"[^\n]+", text)
    )
    whole = len(text)
    segment = Segment(ProseSpan(0, whole), Span(0, whole))
    return Document(path="text.txt", source=text, prose=text, segments=(segment,), blocks=blocks)


def quantities(text: str) -> tuple[Mention[Quantity], ...]:
    document = paragraphs(text)
    times = [time.prose for time in read_times(document).times]
    return read_quantities(document, times)
