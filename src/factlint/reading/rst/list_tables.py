"""Tables that are lists of lists: the directive `list-table` of reStructuredText."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.document import BlockKind
from factlint.reading.prose import ProseBuilder
from factlint.reading.rst.inline import copy_inline
from factlint.reading.rst.lines import BULLET, EXPLICIT, BodyLine

_NAME = "list-table"


def is_list_table(name: str, lines: Sequence[BodyLine]) -> bool:
    """Whether a directive holds a list of lists, and no directive or comment within it."""
    first = next((line for line in lines if not line.is_blank), None)
    is_list = first is not None and (mark := BULLET.match(first.text)) and BULLET.match(first.text, mark.end())
    return name == _NAME and bool(is_list) and not any(EXPLICIT.match(line.text) for line in lines)


def copy_list_table(source: str, builder: ProseBuilder, lines: Sequence[BodyLine], number: int) -> None:
    """Add the cells of a table: each item is a row, and each item in it a cell, which may go on in further lines."""
    written = [line for line in lines if not line.is_blank]
    outer = written[0].indent if written else 0
    row, column, inner = -1, -1, -1
    for line in written:
        if line.indent == outer and (mark := BULLET.match(line.text)):
            line.cut(mark.end())
            row, column, inner = row + 1, -1, line.indent
        indent, before, mark = line.indent, line.start, BULLET.match(line.text)
        line.cut(mark.end() if mark else 0)
        if mark is not None and indent == inner:
            while item := BULLET.match(line.text):  # a list in the cell
                line.cut(item.end())
            column += 1
            builder.open(BlockKind.TABLE_CELL, table=number, row=row, column=column)
        elif column >= 0:
            builder.break_line(before, line.start)
        if column >= 0:
            copy_inline(source, builder, line.start, line.end)
