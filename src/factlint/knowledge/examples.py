"""Examples in packs: texts with ⟦…⟧ around exactly what must be reported."""

from __future__ import annotations

from factlint.model.claim import Place
from factlint.model.document import Span
from factlint.values.dataclass import dataclass

OPENING, CLOSING = "⟦", "⟧"


@dataclass(frozen=True, slots=True)
class Example:
    """One text that shows what is reported, or that nothing is."""

    of: str
    """The id of the fact, the property or the false claim that it belongs to."""
    text: str
    """The text without marks."""
    spans: tuple[Span, ...]
    """The places of `text` that must be reported, in order; none where nothing must be."""
    place: Place


def unmark(marked: str) -> tuple[str, tuple[Span, ...]]:
    """A text without its marks, and the spans that they enclose.

    Raises `ValueError` where marks are not paired or enclose nothing.
    """
    outside, *marked_pieces = marked.split(OPENING)
    if CLOSING in outside:
        raise ValueError(f"a {CLOSING} stands without its {OPENING}")
    text, spans = outside, list[Span]()
    for piece in marked_pieces:
        words, closing, rest = piece.partition(CLOSING)
        if not closing:
            raise ValueError(f"a {OPENING} stands without its {CLOSING}")
        if CLOSING in rest:
            raise ValueError(f"a {CLOSING} stands without its {OPENING}")
        if not words:
            raise ValueError(f"{OPENING}{CLOSING} encloses nothing")
        spans.append(Span(len(text), len(text) + len(words)))
        text += words + rest
    return text, tuple(spans)
