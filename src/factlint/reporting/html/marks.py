"""The marks in a text: on the words of findings, and on claims that the facts support."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.finding import Finding, Level
from factlint.model.report import DocumentReport, ShownClaim
from factlint.model.span import Span
from factlint.reporting.html.escaping import link, text
from factlint.reporting.positions import Lines
from factlint.values.named_tuple import NamedTuple

SUPPORTED = "supported"
_CLASSES = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "note-level"}


class Piece(NamedTuple):
    """The part of marked words on one line, in code points of the line."""

    line: int
    start: int
    end: int
    number: int
    """The number of the finding or claim in its document, counted from 1."""
    marked: Finding | ShownClaim
    is_first: bool


def pieces(document: DocumentReport, lines: Lines) -> Iterator[Piece]:
    """The pieces of findings, then those of supported claims; they may overlap."""
    for number, finding in enumerate(document.findings, 1):
        yield from _pieces(number, finding, finding.span, lines)
    for number, claim in enumerate(document.claims_shown, 1):
        if claim.verdict == SUPPORTED:
            yield from _pieces(number, claim, Span(claim.start, claim.end), lines)


def _pieces(number: int, marked: Finding | ShownClaim, span: Span, lines: Lines) -> Iterator[Piece]:
    start, end = lines.position(span.start), lines.position(span.end)
    for line in range(start.line, end.line + 1):
        first = start.column - 1 if line == start.line else 0
        last = end.column - 1 if line == end.line else len(lines.text(line))
        if last > first or line == start.line:
            yield Piece(line, first, last, number, marked, is_first=line == start.line)


def css_classes(finding: Finding) -> str:
    """The classes for its colour, and those by which filters hide it."""
    return (
        f"{_CLASSES[finding.level]} level-{finding.level.value} family-{text(finding.rule.partition('/')[0])}"
    )


def marked_line(line: str, found: Sequence[Piece], prefix: str) -> str:
    """The line with its marks; of overlapping ones, that of the first finding is drawn."""
    drawn, at = [], 0
    for piece in _without_overlaps(found):
        words = text(line[piece.start : piece.end])
        drawn += [text(line[at : piece.start]), _mark(words, piece, prefix)]
        at = piece.end
    return "".join([*drawn, text(line[at:])])


def _without_overlaps(found: Sequence[Piece]) -> list[Piece]:
    chosen: list[Piece] = []
    for piece in sorted(
        found, key=lambda piece: (isinstance(piece.marked, ShownClaim), piece.start, piece.end)
    ):
        if not any(_collide(piece, other) for other in chosen):
            chosen.append(piece)
    return sorted(chosen, key=lambda piece: piece.start)


def _collide(one: Piece, other: Piece) -> bool:
    """Whether two pieces share a character, or begin at the same place."""
    return one.start == other.start or (one.start < other.end and other.start < one.end)


def _mark(words: str, piece: Piece, prefix: str) -> str:
    marked = piece.marked
    if isinstance(marked, ShownClaim):
        return _supported(words, marked, f"{prefix}c{piece.number}l{piece.line}")
    note_id = f"{prefix}n{piece.number}"
    target = f' id="{prefix}m{piece.number}"' if piece.is_first else ""
    tip = f'<span class="tip" role="tooltip">{text(marked.message)}{_tip_fact(marked)}</span>'
    attributes = f'class="mark {css_classes(marked)}" href="#{note_id}" aria-describedby="{note_id}"'
    return f"<a{target} {attributes}>{words}{tip}</a>"


def _tip_fact(finding: Finding) -> str:
    fact = finding.fact
    return f"<br>{text(fact.id)}: {text(fact.value)}<br>{text(fact.source or '')}" if fact else ""


def _supported(words: str, claim: ShownClaim, tip_id: str) -> str:
    """A mark that the keyboard can reach, linked to its sources."""
    facts = "".join(
        f"<br>{text(fact.id)}: {text(fact.value)}{f'<br>{link(fact.source)}' if fact.source else ''}"
        for fact in claim.facts
    )
    tip = f'<span class="tip" role="tooltip" id="{tip_id}">{text(claim.says)}: supported{facts}</span>'
    return f'<span class="mark supported" tabindex="0" aria-describedby="{tip_id}">{words}{tip}</span>'
