"""Hand-made documents and findings."""

from factlint.engine.settings import Settings
from factlint.model.document import Block, BlockKind, Document, ProseSpan, Segment, Span
from factlint.model.finding import Finding, Level
from factlint.values.days import day_number

TODAY = day_number(2026, 3, 1)
SETTINGS = Settings(today=TODAY)


def plain_document(text: str, path: str = "a.txt") -> Document:
    whole = ProseSpan(0, len(text))
    return Document(
        path, text, text, (Segment(whole, Span(0, len(text))),), (Block(BlockKind.PARAGRAPH, whole),)
    )


def finding_at(text: str, words: str, rule: str = "dates/impossible", *, nth: int = 1) -> Finding:
    """A finding at the n-th place of these words."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Finding(Level.ERROR, f"{words} is wrong", Span(start, start + len(words)), words, rule=rule)
