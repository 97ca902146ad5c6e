"""Boxes beside the text, `{{Infobox …}}`, as tables of two columns: labels, and the values of the parameters.

The first box of a page before its first heading is about what the page is about; its name is the page's title. Boxes
of sections are left out, since they may be about something else, and so are parameters that only the box's layout
needs, and values that hold nothing but unknown templates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.model.document import BlockKind, Span
from factlint.reading.wikitext import box_labels, marks
from factlint.reading.wikitext.asides import FILLER, Aside, Kind
from factlint.reading.wikitext.calls import Call, Parameter
from factlint.reading.wikitext.inline import Inline
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_LINE = regex(r"[^\r\n]+")
_PLAIN_NAME = regex(r"[^\[\]{}<>|\n]{1,80}")
_NUMBER = regex(rf"\s*(?P<digits>\d[\d,]*(?:\.\d+)?)[\s{FILLER}]*")
_INDENT = regex(rf"[ \t]*(?:{marks.LIST_MARK.pattern})?")
_YEAR = regex(r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)")
_SERIAL = regex(r"(?P<words>.*\D) (?P<number>\d+)")
_SPACE = "\N{NO-BREAK SPACE}"
_SHOWN = frozenset({Kind.TEXT, Kind.VERBATIM})
"""The kinds of asides that are words of a value."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A parameter by its words, without the number and the unit at their end."""

    words: str
    number: str
    unit: str
    at: Parameter


@dataclass(frozen=True, slots=True)
class _Row:
    label: str | Span
    """The words of a label, or the place of a value that is one."""
    value: _Named
    again: _Named | None = None
    """The same amount in another unit."""


def page_title(call: Call) -> Span | None:
    """The name of what a box is about, if it is plain words."""
    named = {named.words: named.at.value for named in _named(call) if not named.number}
    stated = (named[words] for words in box_labels.NAMES if words in named)
    return next((value for value in stated if _PLAIN_NAME.fullmatch(call.text_of(value))), None)


def copy_box(inline: Inline, box: Aside, number: int) -> int:
    """Add the captions and the rows of a box as tables, of which `number` is the first; returns the next number."""
    if box.call is None:
        return number
    inside = inline.inside(box)
    parameters = [named for named in _named(box.call) if _is_shown(inside, named.at.value)]
    for named in parameters:
        if named.words in box_labels.CAPTIONS:
            inline.builder.open(BlockKind.CAPTION)
            _copy_lines(inside, named.at.value)
    for rows in _tables(box.call, parameters):
        _copy_kind(inside, box, number)
        for place, row in enumerate(rows, 2):
            _copy_row(inside, row, number, place)
        number += 1
    inline.left += inside.left
    return number


def _named(call: Call) -> Iterator[_Named]:
    """The parameters of a box in the order of the source."""
    for written, parameter in sorted(call.named.items(), key=lambda item: item[1].name):
        words = " ".join(word.lower() for word in box_labels.WORD.findall(written))
        unit = next((unit for unit in box_labels.UNITS if words.endswith(f" {unit}")), "")
        numbered = None if unit else _SERIAL.fullmatch(words)
        if numbered is not None:
            yield _Named(numbered["words"], numbered["number"], "", parameter)
        else:
            yield _Named(words.removesuffix(unit).strip(), "", box_labels.UNITS.get(unit, ""), parameter)


def _is_shown(inside: Inline, value: Span) -> bool:
    """Whether a value holds words or what stands for words."""
    if inside.text[value.start : value.end].replace(FILLER, " ").strip():
        return True
    return any(aside.kind in _SHOWN for aside in inside.asides_in(value.start, value.end))


def _tables(call: Call, parameters: Sequence[_Named]) -> Iterator[Sequence[_Row]]:
    """The rows of a box; those of numbered terms are tables of their own."""
    rows: list[_Row] = []
    serial: dict[str, list[_Row]] = {}
    taken: set[tuple[str, str]] = set()
    for named in parameters:
        key = (named.words, named.number)
        label = "" if key in taken else _label(call, named, parameters)
        if label:
            taken.add(key)
            row = _Row(label, named, _again(call, named, parameters))
            is_of_term = named.number and named.words in box_labels.SERIAL
            (serial.setdefault(named.number, []) if is_of_term else rows).append(row)
    yield from filter(None, (rows, *serial.values()))


def _label(call: Call, named: _Named, others: Sequence[_Named]) -> str | Span:
    """The label of a value; empty for one that is left out."""
    titles = box_labels.TITLED.get(named.words, ())
    for other in others:
        if other.words in titles and other.number == named.number:
            return other.at.value
    words = named.words.split()
    is_one_of_several = named.number and named.words not in box_labels.SERIAL
    if (
        not words
        or is_one_of_several
        or any(map(str.isdigit, words))
        or not box_labels.UNSHOWN.isdisjoint(words)
    ):
        return ""
    label = box_labels.LABELS.get(named.words) or _own_words(named.words)
    is_bare = not named.unit and _NUMBER.fullmatch(call.text_of(named.at.value))
    if is_bare and label.lower().split()[-1] in box_labels.MEASURES:
        return ""
    return _with_year(call, label, named, others)


def _own_words(words: str) -> str:
    for first in box_labels.COUNTED:
        words = words.removeprefix(first)
    return words[:1].upper() + words[1:]


def _with_year(call: Call, label: str, named: _Named, others: Sequence[_Named]) -> str:
    """A label with the year of its value, if another parameter states it; empty if that is no single year."""
    for other in others:
        for last in box_labels.YEARS:
            base = other.words.removesuffix(last)
            if base == other.words or not f"{named.words} ".startswith(f"{base} "):
                continue
            years = {*_YEAR.findall(call.text_of(other.at.value))}
            return f"{label} in {years.pop()}" if len(years) == 1 and other is not named else ""
    return label


def _again(call: Call, named: _Named, others: Sequence[_Named]) -> _Named | None:
    """The same amount in another unit, further below."""
    same = (
        other
        for other in others
        if other.words == named.words
        and other.at.name.start > named.at.name.start
        and other.unit not in ("", named.unit)
        and _NUMBER.fullmatch(call.text_of(other.at.value))
    )
    return next(same, None) if named.unit else None


def _copy_kind(inside: Inline, box: Aside, table: int) -> None:
    """The first row: what kind of thing the box is made for, as its name says."""
    if box.call is None or (kind := marks.BOX_OF_KIND.fullmatch(box.call.name)) is None:
        return
    start = box.span.start + len("{{")
    for column, text in enumerate((box_labels.KIND, kind["kind"])):
        inside.builder.open(BlockKind.TABLE_CELL, table=table, row=1, column=column)
        inside.builder.put(text, start, box.inside.start if box.inside else start)


def _copy_row(inside: Inline, row: _Row, table: int, place: int) -> None:
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
