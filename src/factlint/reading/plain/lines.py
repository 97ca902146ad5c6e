"""The lines of plain text, and what the form of a line shows."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_NEWLINE = regex(r"\r\n?|\n")
_RULE = regex(r"[ \t]*(?:([-=*_~#+])[ \t]*)(?:\1[ \t]*){2,}")
_COMMENT = regex(r"[ \t]*<!--.*-->[ \t]*")
_QUOTED = regex(r"[ \t]*(?:>[ \t]?)+")
_ITEM = regex(
    r"(?P<indent>[ \t]*)(?:[-*+•‣▪◦●]|\(?(?P<number>\d{1,3}|[a-z])\)|(?P<ordinal>\d{1,3})\.)[ \t]+(?=\S)"
)
_SENTENCE_END = regex(r"[.!?…:][\"'”’»)\]]*\s*$")
_FIRST_LETTER = regex(r"\w")


@dataclass(frozen=True, slots=True)
class Line:
    """`source[start:end]`, without its newline."""

    start: int
    end: int
    text: str

    @property
    def is_blank(self) -> bool:
        return not self.text or self.text.isspace()

    @property
    def is_rule(self) -> bool:
        """Whether it is a line drawn with characters, which makes a line of text above it a heading."""
        return _RULE.fullmatch(self.text) is not None

    @property
    def is_comment(self) -> bool:
        return _COMMENT.fullmatch(self.text) is not None

    @property
    def first(self) -> int:
        """The source offset of its first character that is no white space."""
        return self.start + len(self.text) - len(self.text.lstrip())

    @property
    def indent(self) -> int:
        """In columns, with a tab up to the next eighth."""
        text = self.text.expandtabs()
        return len(text) - len(text.lstrip())

    @property
    def quoted_at(self) -> int | None:
        """The source offset of the words in a mail-style quotation."""
        marker = _QUOTED.match(self.text)
        return self.start + marker.end() if marker else None

    @property
    def ends_sentence(self) -> bool:
        return _SENTENCE_END.search(self.text) is not None

    @property
    def begins_sentence(self) -> bool:
        """Whether it begins with a capital, a digit, or a letter of a script without case."""
        first = _FIRST_LETTER.search(self.text)
        return first is not None and not first[0].islower()

    @property
    def first_word_length(self) -> int:
        return len(self.text.split(maxsplit=1)[0])


@dataclass(frozen=True, slots=True)
class ItemMark:
    """The bullet or number at the start of a line."""

    indent: int
    number: int | None
    """None for bullets and letters."""
    end: int
    """The source offset of the item's words."""


def item_mark(line: Line) -> ItemMark | None:
    """The mark of a list item, if the line has one."""
    mark = _ITEM.match(line.text)
    if mark is None:
        return None
    number = mark["ordinal"] or mark["number"] or ""
    return ItemMark(
        len(mark["indent"].expandtabs()), int(number) if number.isdecimal() else None, line.start + mark.end()
    )


def lines(source: str, start: int) -> Iterator[Line]:
    """The lines of `source[start:]`; newlines are LF, CRLF and CR, nothing else."""
    for newline in _NEWLINE.finditer(source, start):
        yield Line(start, newline.start(), source[start : newline.start()])
        start = newline.end()
    yield Line(start, len(source), source[start:])
