"""The picture of a finding: its lines of text, with the words that matter underlined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from factlint.model.finding import Finding, Related
from factlint.model.report import DocumentReport
from factlint.model.span import Span
from factlint.reporting.cells import visible
from factlint.reporting.positions import Lines, LinesOf
from factlint.reporting.terminal.excerpt import Excerpt, excerpt
from factlint.reporting.terminal.margin import Margin, Mark


def pictures(finding: Finding, document: DocumentReport, lines: LinesOf, margin: Margin) -> Iterator[str]:
    """The rows of a finding and of its related places; those on one line share a picture."""
    own = lines[document.path]
    marks = _marks(finding.span, finding.message, own, is_primary=True)
    beside: list[Mark] = []
    elsewhere: list[Related] = []
    for place in finding.related:
        found = [] if place.path else _marks(place.span, place.message, own, is_primary=False)
        if [mark.line for mark in found] == [mark.line for mark in marks]:
            beside += found
        else:
            elsewhere.append(place)
    yield from _picture(marks, beside, own, margin)
    for path, group in groupby(elsewhere, key=lambda place: place.path or document.path):
        if path in lines:
            yield from _elsewhere(list(group), path, document, lines[path], margin)
        else:
            yield from (margin.remark(_unseen(place, path)) for place in group)


def _elsewhere(
    places: Sequence[Related], path: str, document: DocumentReport, lines: Lines, margin: Margin
) -> Iterator[str]:
    """Places in one document; consecutive ones on one line share a picture."""
    if path != document.path:
        at = lines.position(places[0].span.start)
        yield margin.remark(f"see {visible(path)}:{at.line}:{at.column}")
    marked = [_marks(place.span, place.message, lines, is_primary=False) for place in places]
    for _, group in groupby(marked, key=lambda marks: [mark.line for mark in marks]):
        first, *others = group
        yield from _picture(first, [mark for marks in others for mark in marks], lines, margin)


def _unseen(place: Related, path: str) -> str:
    return f"see {visible(path)}: “{visible(place.text)}” {visible(place.message)}"


def _marks(span: Span, label: str, lines: Lines, *, is_primary: bool) -> list[Mark]:
    """The marks on the first and last line of a span, often one; the label is at the last."""
    start, end = lines.position(span.start), lines.position(span.end)
    if end.line > start.line and end.column == 1:  # the span ends with a line ending
        end = lines.position(span.end - 1)
    label = visible(label)
    if start.line == end.line:
        return [Mark(start.line, start.column - 1, end.column - 1, label, is_primary)]
    first, last = lines.text(start.line), lines.text(end.line)
    indent = len(last) - len(last.lstrip())
    return [
        Mark(start.line, start.column - 1, len(first), "", is_primary),
        Mark(end.line, indent, max(indent, end.column - 1), label, is_primary),
    ]


def _picture(marks: Sequence[Mark], beside: Sequence[Mark], lines: Lines, margin: Margin) -> Iterator[str]:
    """The lines of the marks, each once; marks that do not fit get a picture of their own."""
    apart = []
    for number, mark in enumerate(marks):
        if number and mark.line > marks[number - 1].line + 1:
            yield margin.row("⋮", "")
        others = [other for other in beside if other.line == mark.line]
        part = _part([mark, *others], lines.text(mark.line), margin)
        yield margin.row(str(mark.line), part.text)
        yield from margin.underline(part, mark)
        for other in others:
            if part.holds(other.start, other.end):
                yield from margin.underline(part, other)
            else:
                apart.append(other)
    for other in apart:
        yield from _picture([other], [], lines, margin)


def _part(marks: Sequence[Mark], line: str, margin: Margin) -> Excerpt:
    """The part of a line around its first mark, and as many of the others as fit."""
    start, end = marks[0].start, marks[0].end
    part = excerpt(line, start, end, room=margin.room)
    for mark in marks[1:]:
        wider = min(start, mark.start), max(end, mark.end)
        trial = excerpt(line, *wider, room=margin.room)
        if trial.holds(*wider):
            (start, end), part = wider, trial
    return part
