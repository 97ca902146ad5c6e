"""Boxes beside the text, `{{Infobox …}}`, as tables of two columns: labels, and the values of the parameters.

The first box of a page before its first heading is about what the page is about; its name is the page's title. Boxes
of sections are left out, since they may be about something else, and so are parameters that only the box's layout
needs, and values that hold nothing but unknown templates.
"""

from __future__ import annotations

import re

from factlint.model.document import BlockKind, Span
from factlint.reading.wikitext import box_labels, marks
from factlint.reading.wikitext.asides import FILLER, Aside, Kind
from factlint.reading.wikitext.box_rows import BoxRows, Row, parameters_of
from factlint.reading.wikitext.calls import Call
from factlint.reading.wikitext.inline import Inline
from factlint.values.regex import regex

_LINE = regex(r"[^\r\n]+")
_PLAIN_NAME = regex(r"[^\[\]{}<>|\n]{1,80}")
_NUMBER = regex(rf"\s*(?P<digits>\d[\d,]*(?:\.\d+)?)[\s{FILLER}]*")
_INDENT = regex(rf"[ \t]*(?:{marks.LIST_MARK.pattern})?")
_SPACE = "\N{NO-BREAK SPACE}"
_SHOWN = frozenset({Kind.TEXT, Kind.VERBATIM})
"""The kinds of asides that are words of a value."""


def page_title(call: Call) -> Span | None:
    """The name of what a box is about, if it is plain words."""
    named = {named.words: named.at.value for named in parameters_of(call) if not named.number}
    stated = (named[words] for words in box_labels.NAMES if words in named)
    return next((value for value in stated if _PLAIN_NAME.fullmatch(call.text_of(value))), None)


def copy_box(inline: Inline, box: Aside, number: int) -> int:
    """Add the captions and the rows of a box as tables, of which `number` is the first; returns the next number."""
    if box.call is None:
        return number
    inside = inline.inside(box)
    parameters = [named for named in parameters_of(box.call) if _is_shown(inside, named.at.value)]
    for named in parameters:
        if named.words in box_labels.CAPTIONS:
            inline.builder.open(BlockKind.CAPTION)
            _copy_lines(inside, named.at.value)
    for rows in BoxRows(box.call, parameters).tables():
        _copy_kind(inside, box, number)
        for place, row in enumerate(rows, 2):
            _copy_row(inside, row, number, place)
        number += 1
    inline.left += inside.left
    return number


def _is_shown(inside: Inline, value: Span) -> bool:
    """Whether a value holds words or what stands for words."""
    if inside.text[value.start : value.end].replace(FILLER, " ").strip():
        return True
    return any(aside.kind in _SHOWN for aside in inside.asides_in(value.start, value.end))


def _copy_kind(inside: Inline, box: Aside, table: int) -> None:
    """The first row: what kind of thing the box is made for, as its name says."""
    if box.call is None or (kind := marks.BOX_OF_KIND.fullmatch(box.call.name)) is None:
        return
    start = box.span.start + len("{{")
    for column, text in enumerate((box_labels.KIND, kind["kind"])):
        inside.builder.open(BlockKind.TABLE_CELL, table=table, row=1, column=column)
        inside.builder.put(text, start, box.inside.start if box.inside else start)


def _copy_row(inside: Inline, row: Row, table: int, place: int) -> None:
    builder, label, value = inside.builder, row.label, row.value.at.value
    builder.open(BlockKind.TABLE_CELL, table=table, row=place, column=0)
    if isinstance(label, str):
        builder.put(label, row.value.at.name.start, row.value.at.name.end)
    else:
        inside.copy(label.start, label.end)
    builder.open(BlockKind.TABLE_CELL, table=table, row=place, column=1)
    number = _NUMBER.fullmatch(inside.text, value.start, value.end)
    if number is None or not row.value.unit:
        _copy_lines(inside, value)
        return
    _copy_measure(inside, number, row.value.unit)
    again = row.again and _NUMBER.fullmatch(inside.text, row.again.at.value.start, row.again.at.value.end)
    if again and row.again:
        builder.put(" (", again.start("digits"), again.start("digits"))
        _copy_measure(inside, again, row.again.unit)
        builder.put(")", again.end("digits"), again.end("digits"))


def _copy_measure(inside: Inline, number: re.Match[str], unit: str) -> None:
    end = number.end("digits")
    inside.copy(number.start("digits"), end)
    inside.builder.put(f"{_SPACE}{unit}", end, end)


def _copy_lines(inside: Inline, value: Span) -> None:
    """Add the lines of a value without the marks of lists."""
    for line in _LINE.finditer(inside.text, value.start, value.end):
        indent = _INDENT.match(inside.text, *line.span())
        start = indent.end() if indent else line.start()
        inside.builder.break_line(start, start)
        inside.copy(start, line.end())
