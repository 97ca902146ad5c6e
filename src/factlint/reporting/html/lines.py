"""A document's text line by line: marks in the words, notes in the margin."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.finding import Finding
from factlint.model.report import DocumentReport
from factlint.reporting.html.escaping import link, text
from factlint.reporting.html.marks import Piece, css_classes, marked_line, pieces
from factlint.reporting.positions import Lines


def document_lines(document: DocumentReport, prefix: str, *, is_whole: bool = True) -> Iterator[str]:
    """The rows of a document, or only those with findings; ids of lines, marks and notes begin with the prefix."""
    lines = Lines(document.source)
    by_line: dict[int, list[Piece]] = {}
    for piece in pieces(document, lines):
        by_line.setdefault(piece.line, []).append(piece)
    last = lines.position(len(document.source)).line
    for line in range(1, last + 1) if is_whole else sorted(by_line):
        found = by_line.get(line, [])
        yield f'<div class="line" id="{prefix}l{line}"><span class="number" aria-hidden="true">{line}</span>'
        yield f'<p class="words">{marked_line(lines.text(line), found, prefix)}</p>{_notes(found, prefix)}</div>\n'


def _notes(found: list[Piece], prefix: str) -> str:
    notes = [
        note(piece.number, piece.marked, prefix)
        for piece in found
        if piece.is_first and isinstance(piece.marked, Finding)
    ]
    return f'<div class="notes">{"".join(notes)}</div>' if notes else ""


def note(number: int, finding: Finding, prefix: str) -> str:
    """The note in the margin about a finding."""
    details = [f'<p class="rule">{text(finding.level.value)} · {text(finding.rule)}</p>']
    details += [f"<p>{text(finding.message)}</p>"]
    details += [f'<p class="fix">{text(fix.title)}</p>' for fix in finding.fixes]
    details += [f"<p>“{text(place.text)}”: {text(place.message)}</p>" for place in finding.related]
    details += [f'<p class="fact">{_fact(finding)}</p>'] if finding.fact else []
    return (
        f'<div role="note" class="note {css_classes(finding)}" id="{prefix}n{number}">{"".join(details)}</div>'
    )


def _fact(finding: Finding) -> str:
    fact = finding.fact
    if fact is None:
        return ""
    source = f"<br>{link(fact.source)}" if fact.source else ""
    return f"{text(fact.id)}: {text(fact.value)}{source}"
