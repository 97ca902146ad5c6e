"""Tables of wikitext: rows that begin with `|-`, cells that begin with a bar or an exclamation mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.document import BlockKind, Span
from factlint.reading.plain.lines import Line
from factlint.reading.wikitext import marks
from factlint.reading.wikitext.inline import Inline
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_PARTING = {"|": regex(r"\|\|"), "!": regex(r"!!|\|\|")}
_SPANNED = {name: regex(rf"\b{name}\s*=\s*[\"']?(\d{{1,3}})") for name in ("colspan", "rowspan")}
_MOST = 200  # rows or columns of one cell


@dataclass(frozen=True, slots=True)
class _Cell:
    words: Span
    columns: int
    rows: int


def copy_table(inline: Inline, lines: Sequence[Line], number: int) -> None:
    """Add the cells of a table, given without its first and last line."""
    taken: set[tuple[int, int]] = set()
    row, column = 0, 0
    for line in _own_lines(lines):
        text = line.text.lstrip()
        if text.startswith(marks.ROW):
            row, column = row + (column > 0), 0
        elif text.startswith(marks.CAPTION):
            cell = _cell(inline.text, Span(line.first + 2, line.end))
            inline.builder.open(BlockKind.CAPTION)
            inline.copy(cell.words.start, cell.words.end)
        elif text[:1] in _PARTING and text:
            for cell in _cells(inline.text, line, text[0]):
                while (row, column) in taken:
                    column += 1
                reach = (
                    (row + down, column + right) for down in range(cell.rows) for right in range(cell.columns)
                )
                taken.update(reach)
                inline.builder.open(BlockKind.TABLE_CELL, table=number, row=row, column=column)
                inline.copy(cell.words.start, cell.words.end)
                column += cell.columns
        elif column and text:  # more of the last cell
            inline.builder.break_line(line.start, line.first)
            inline.copy(line.first, line.end)


def _own_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a table, without those of tables in its cells."""
    depth = 0
    for line in lines:
        begins, ends = marks.TABLE_BEGINS.match(line.text), marks.TABLE_ENDS.match(line.text)
        depth += begins is not None
        if not depth:
            yield line
        depth -= ends is not None and depth > 0


def _cells(text: str, line: Line, mark: str) -> Iterator[_Cell]:
    start = line.first + 1
    for parting in _PARTING[mark].finditer(text, start, line.end):
        yield _cell(text, Span(start, parting.start()))
        start = parting.end()
    yield _cell(text, Span(start, line.end))


def _cell(text: str, span: Span) -> _Cell:
    """A cell without the attributes before its words, which end with a bar."""
    bar = text.find("|", span.start, span.end)
    if bar < 0 or "[[" in text[span.start : bar]:
        return _Cell(span, 1, 1)
    columns, rows = (_SPANNED[name].search(text, span.start, bar) for name in ("colspan", "rowspan"))
    return _Cell(
        Span(bar + 1, span.end),
        min(int(columns[1]) or 1, _MOST) if columns else 1,
        min(int(rows[1]) or 1, _MOST) if rows else 1,
    )
