"""Lines of reStructuredText for a stack of indented bodies, and the forms that begin an element."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.reading.plain.lines import Line
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_TAB = 8  # columns (docutils)

ADORNMENT = regex(r"([!-/:-@\[-`{-~])\1*")
"""A repeated punctuation character, which draws headings and transitions."""
BULLET = regex(r"[-+*•‣⁃](?:\s+|$)")
ENUMERATOR = regex(
    r"(?:\(?(?:\d+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|#)\)|(?:\d+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|#)\.)\s+"
)
FIELD = regex(r":(?P<name>(?![:\s])(?:[^:\\]|\\.|:(?!\s|$))*):(?:\s+|$)")
_OPTION = r"(?:-\w|--[\w-]+|/\w+)(?:[ =](?:[A-Za-z][\w-]*|<[^<>]+>))?"
OPTION = regex(rf"{_OPTION}(?:, {_OPTION})*(?:\s{{2,}}|$)")
"""Options of a command with the names of their arguments (docutils, "Option Lists")."""
LINE_BLOCK = regex(r"\|(?:\s+|$)")
EXPLICIT = regex(r"\.\.(?:\s+|$)")
DIRECTIVE = regex(r"(?:\|[^|]+\|\s+)?(?P<name>\w[\w:.+-]*?)\s?::(?:\s+|$)")
FOOTNOTE = regex(r"\[(?:\d+|#\w*|\*|[A-Za-z][\w.-]*)\](?:\s+|$)")
TARGET = regex(r"_(?:[^:\\`]|\\.|`[^`]*`)*:(?:\s+|$)|__(?:\s|:|$)")
DOCTEST = regex(r">>>(?:\s|$)")


@dataclass(slots=True)
class BodyLine:
    """A line without its indentation, and without the marks of the elements that begin on it."""

    start: int
    end: int
    text: str
    indent: int
    """In columns."""
    line: Line
    """The complete line."""

    @property
    def is_blank(self) -> bool:
        return not self.text

    def cut(self, length: int) -> None:
        """Remove a mark from the front; the rest keeps its column."""
        mark = self.text[:length]
        self.text = self.text[length:]
        self.start += length
        self.indent += len(mark.expandtabs(_TAB))


def body_line(line: Line) -> BodyLine:
    text = line.text.strip()
    left = line.text[: len(line.text) - len(line.text.lstrip())]
    start = line.start + len(left)
    return BodyLine(start, start + len(text), text, len(left.expandtabs(_TAB)), line)


def is_adornment(text: str, least: int) -> bool:
    """Whether a line is drawn, of at least this length."""
    return len(text) >= least and ADORNMENT.fullmatch(text) is not None


def item_mark(lines: Sequence[BodyLine], at: int, last: int) -> int:
    """The length of the mark of a list item; 0 where the line has none."""
    text, indent = lines[at].text, lines[at].indent
    if mark := BULLET.match(text) or OPTION.match(text):
        return mark.end()
    mark = ENUMERATOR.match(text)
    after = lines[at + 1] if at + 1 < last else None
    is_item = mark and (not after or after.is_blank or after.indent > indent or ENUMERATOR.match(after.text))
    return mark.end() if mark and is_item else 0


def after_options(lines: Sequence[BodyLine], at: int, end: int) -> int:
    """The line after the options of a directive."""
    while at < end and FIELD.match(lines[at].text):
        indent = lines[at].indent
        at += 1
        while at < end and is_further_in(lines[at], indent):
            at += 1
    return at


def is_further_in(line: BodyLine, indent: int) -> bool:
    return not line.is_blank and line.indent > indent
