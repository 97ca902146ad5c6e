"""A document's text line by line: its findings marked in the words, and noted in the margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factlint.model.finding import Finding, Level
from factlint.model.report import DocumentReport
from factlint.reporting.html.escaping import link, text
from factlint.reporting.positions import Lines

_CLASSES = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "note-level"}


class Piece(NamedTuple):
    """The part of a finding's words that stands on one line, in code points of the line."""

    line: int
    start: int
    end: int
    number: int
    """Which finding of the document it is, from 1."""
    finding: Finding
    is_first: bool


def css_classes(finding: Finding) -> str:
    """Its colour, and the names by which filters hide it."""
    return (
        f"{_CLASSES[finding.level]} level-{finding.level.value} family-{text(finding.rule.partition('/')[0])}"
    )


def document_lines(document: DocumentReport, prefix: str, *, is_whole: bool = True) -> Iterator[str]:
    """The rows of a document, or only those with findings; ids of lines and notes begin with the prefix."""
    lines = Lines(document.source)
    pieces = [
        piece
        for number, finding in enumerate(document.findings, 1)
        for piece in _pieces(number, finding, lines)
    ]
    by_line: dict[int, list[Piece]] = {}
    for piece in pieces:
        by_line.setdefault(piece.line, []).append(piece)
    last = lines.position(len(document.source)).line
    for line in range(1, last + 1) if is_whole else sorted(by_line):
        found = by_line.get(line, [])
        yield f'<div class="line" id="{prefix}l{line}"><span class="number" aria-hidden="true">{line}</span>'
        yield f'<p class="words">{_words(lines.text(line), found, prefix)}</p>'
        notes = (note(piece.number, piece.finding, prefix) for piece in found if piece.is_first)
        yield f'<div class="notes">{"".join(notes)}</div></div>\n'


def note(number: int, finding: Finding, prefix: str) -> str:
    """What is said of a finding in the margin."""
    details = [f'<p class="rule">{text(finding.level.value)} · {text(finding.rule)}</p>']
    details += [f"<p>{text(finding.message)}</p>"]
    details += [f"<p>{text(fix.title)}</p>" for fix in finding.fixes]
    details += [f"<p>“{text(place.text)}”: {text(place.message)}</p>" for place in finding.related]
    details += [f'<p class="fact">{_fact(finding)}</p>'] if finding.fact else []
    return f'<aside class="note {css_classes(finding)}" id="{prefix}n{number}">{"".join(details)}</aside>'


def _pieces(number: int, finding: Finding, lines: Lines) -> Iterator[Piece]:
    start, end = lines.position(finding.span.start), lines.position(finding.span.end)
    for line in range(start.line, end.line + 1):
        first = start.column - 1 if line == start.line else 0
        last = end.column - 1 if line == end.line else len(lines.text(line))
        if last > first or line == start.line:
            yield Piece(line, first, last, number, finding, is_first=line == start.line)


def _words(line: str, pieces: Sequence[Piece], prefix: str) -> str:
    """The line with its marks; of marks that overlap the first one is drawn."""
    drawn, at = [], 0
    for piece in sorted(pieces, key=lambda piece: (piece.start, piece.end)):
        if piece.start >= at:
            drawn += [text(line[at : piece.start]), _mark(line[piece.start : piece.end], piece, prefix)]
            at = piece.end
    return "".join([*drawn, text(line[at:])])


def _mark(words: str, piece: Piece, prefix: str) -> str:
    finding = piece.finding
    note_id = f"{prefix}n{piece.number}"
    tip = f'<span class="tip" role="tooltip">{text(finding.message)}{_tip_fact(finding)}</span>'
    attributes = f'class="mark {css_classes(finding)}" href="#{note_id}" aria-describedby="{note_id}"'
    return f"<a {attributes}>{text(words)}{tip}</a>"


def _tip_fact(finding: Finding) -> str:
    fact = finding.fact
    return f"<br>{text(fact.id)}: {text(fact.value)}<br>{text(fact.source or '')}" if fact else ""


def _fact(finding: Finding) -> str:
    fact = finding.fact
    if fact is None:
        return ""
    source = f"<br>{link(fact.source)}" if fact.source else ""
    return f"{text(fact.id)}: {text(fact.value)}{source}"
