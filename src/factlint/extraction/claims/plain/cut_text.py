"""A sentence in a text of its own, with parts left out: offsets there and in the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.extraction.claims.plain.rewriting import Rewriting
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.plain import words as words_of
from factlint.model.document import Document, ProseSpan, Segment, Span
from factlint.model.mention import Mention, mention_at
from factlint.values.dataclass import dataclass, replace
from factlint.values.time import Time
from factlint.values.typed import TypeVar

_BEHIND = 60
"""Characters after a sentence that are kept: they may retract it."""
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class CutText:
    """The names of the sentence before, the sentence without the parts, and the beginning of what follows."""

    document: Document
    sentences: tuple[ProseSpan, ...]
    origin: Document
    pieces: tuple[tuple[int, ProseSpan], ...]
    """Where each kept part of the original begins here, and its span, in reading order."""

    def kept(self, mentions: Iterable[Mention[V]]) -> tuple[Mention[V], ...]:
        """The mentions that are kept whole, with their places here."""
        return tuple(self._kept(mentions))

    def _kept(self, mentions: Iterable[Mention[V]]) -> Iterator[Mention[V]]:
        for mention in mentions:
            for start, piece in self.pieces:
                if piece.holds(mention.prose):
                    shift = start - piece.start
                    wide = mention.wide if mention.wide and piece.holds(mention.wide) else mention.prose
                    yield replace(mention, prose=_moved(mention.prose, shift), wide=_moved(wide, shift))

    def in_document(self, mention: Mention[V]) -> Mention[V]:
        """A mention of this text, moved to the document that it was cut from."""
        return mention_at(
            self.origin,
            self.span_in_document(mention.prose),
            mention.value,
            derivation=mention.derivation,
            wide=self.span_in_document(mention.wide) if mention.wide else None,
            is_guess=mention.is_guess,
        )

    def span_in_document(self, span: ProseSpan) -> ProseSpan:
        """A span of this text as one of the document; it may include omitted parts."""
        return ProseSpan(self._place(span.start), self._place(max(span.start, span.end - 1)) + 1)

    def _place(self, place: int) -> int:
        """The document offset for an offset here, or for the nearest one before it."""
        start, piece = next((each for each in reversed(self.pieces) if each[0] <= place), self.pieces[0])
        return min(piece.start + max(0, place - start), piece.end - 1)


def cut_text(scene: Scene, rewritten: Sequence[Rewriting], year: Mention[Time] | None) -> CutText:
    """The text of a scene with parts of its sentence rewritten, given in reading order; a year may be prepended."""
    prose, sentence = scene.document.prose, scene.sentence
    first = min((mention.prose.start for mention in scene.earlier), default=sentence.start)
    last = min(len(prose), sentence.end + _BEHIND)
    text, pieces, place = "", list[tuple[int, ProseSpan]](), first
    if year is not None:
        first = place = sentence.start
        pieces.append((len(words_of.IN), year.prose))
        text = f"{words_of.IN}{prose[year.prose.start : year.prose.end]}{words_of.COMMA}"
    for each in (*rewritten, Rewriting(ProseSpan(last, last))):
        kept = prose[place : each.stretch.start]
        if kept:
            pieces.append((len(text), ProseSpan(place, each.stretch.start)))
        is_opening = place > sentence.start and len(text) == sentence.start - first
        text += (kept[:1].upper() + kept[1:] if is_opening else kept) + each.words
        place = each.stretch.end
    start = sentence.start - first
    whole = ProseSpan(start, len(text) - (last - sentence.end))
    document = Document(scene.document.path, text, text, (_all(text),), (), scene.document.date)
    return CutText(document, (ProseSpan(0, start), whole) if start else (whole,), scene.document, tuple(pieces))


def _all(text: str) -> Segment:
    return Segment(ProseSpan(0, len(text)), Span(0, len(text)))


def _moved(span: ProseSpan, shift: int) -> ProseSpan:
    return ProseSpan(span.start + shift, span.end + shift)
