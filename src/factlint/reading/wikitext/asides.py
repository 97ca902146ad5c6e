"""What stands in wikitext without being its words: comments, notes, templates, pictures, code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise

from factlint.model.document import Span
from factlint.reading.wikitext import marks
from factlint.reading.wikitext.calls import Call, read_call
from factlint.reading.wikitext.templates import Part, shown_by
from factlint.values.dataclass import dataclass, field
from factlint.values.regex import regex

FILLER = "\0"
"""Stands for each character of an aside where lines, cells and marks are looked for."""

_TOKEN = regex(
    r"<!--|<(?P<tag>[a-zA-Z]{1,20})\b(?P<attributes>[^<>]{0,400})>|\{\{|\}\}|\[\[|\]\]|\||\n\n",
)
_DEEPEST = 40


class Kind(Enum):
    NOTHING = auto()
    """Shows nothing, or only a mark."""
    OBJECT = auto()
    """Stands for something that is no words here."""
    TEXT = auto()
    """Stands for characters."""
    VERBATIM = auto()
    """Its words are no markup."""
    NOTE = auto()
    CAPTION = auto()
    BOX = auto()
    """Shows values with labels, beside the text."""


@dataclass(frozen=True, slots=True)
class Aside:
    span: Span
    kind: Kind
    inside: Span | None = None
    """The words of a note, a caption, or of what is verbatim."""
    text: str = ""
    """The characters that it stands for."""
    call: Call | None = None
    """The template of a box."""


@dataclass(slots=True)
class _Open:
    """A template or link that has begun."""

    start: int
    bars: list[int] = field(default_factory=list)


def find_asides(source: str, start: int, end: int) -> tuple[Aside, ...]:
    """The asides in `source[start:end]`, in order; none of them lies within another."""
    found = sorted(_asides(source, start, end), key=lambda aside: (aside.span.start, -aside.span.end))
    kept: list[Aside] = []
    for aside in found:
        if not kept or aside.span.start >= kept[-1].span.end:
            kept.append(aside)
    return tuple(kept)


def masked(source: str, asides: tuple[Aside, ...]) -> str:
    """The source with fillers for asides, so that no line ends and no cell begins in one."""
    pieces: list[str] = []
    at = 0
    for aside in asides:
        pieces += source[at : aside.span.start], FILLER * (aside.span.end - aside.span.start)
        at = aside.span.end
    return "".join([*pieces, source[at:]])


def _asides(source: str, start: int, end: int) -> Iterator[Aside]:
    opened: dict[str, list[_Open]] = {"{{": [], "[[": []}
    order: list[str] = []
    closers: dict[str, int] = {}
    """Closing tag → where the next one stands, so that none is looked for twice."""
    at = start
    while token := _TOKEN.search(source, at, end):
        at = token.end()
        match token[0]:
            case "<!--":
                close = _next(source, "-->", at, end, closers)
                if close >= 0:
                    at = close + 3
                    yield Aside(Span(token.start(), at), Kind.NOTHING)
            case "{{" | "[[":
                if len(order) < _DEEPEST:
                    order.append(token[0])
                    opened[token[0]].append(_Open(token.start()))
            case "|":
                if order:
                    opened[order[-1]][-1].bars.append(token.start())
            case "\n\n":
                while order and order[-1] == "[[":
                    opened[order.pop()].pop()
            case "}}" | "]]":
                mark = "{{" if token[0] == "}}" else "[["
                if opened[mark]:
                    while order[-1] != mark:
                        opened[order.pop()].pop()
                    order.pop()
                    read = _template if mark == "{{" else _link
                    yield from read(source, opened[mark].pop(), at)
            case _:
                if (found := _of_tag(source, token, end, closers)) is not None:
                    aside, at = found
                    yield aside


def _of_tag(source: str, token: re.Match[str], end: int, closers: dict[str, int]) -> tuple[Aside, int] | None:
    """The aside that a known tag makes, and where to read on; None for other tags and for one never closed."""
    tag, attributes, at = token["tag"].lower(), token["attributes"], token.end()
    if tag not in (marks.NOTE, marks.VERBATIM) and tag not in marks.OBJECTS and tag not in marks.NOT_PROSE:
        return None
    if attributes.endswith("/"):
        return Aside(Span(token.start(), at), Kind.NOTHING), at
    close = _next(source, f"</{tag}", at, end, closers)
    after = source.find(">", close, end) + 1 if close >= 0 else 0
    if not after:
        return None
    return _tagged(source, tag, Span(token.start(), after), Span(at, close)), after


def _next(source: str, mark: str, at: int, end: int, known: dict[str, int]) -> int:
    """Where a closing mark stands next; -1 if nowhere."""
    if mark not in known or -1 < known[mark] < at:
        known[mark] = source.find(mark, at, end)
    return known[mark]


def _tagged(source: str, tag: str, span: Span, inside: Span) -> Aside:
    if tag == marks.VERBATIM:
        return Aside(span, Kind.VERBATIM, inside)
    if tag == marks.NOTE:
        words = source[inside.start : inside.end]
        is_citation = "{{" in words or "://" in words
        return Aside(span, Kind.NOTHING if is_citation or not words.strip() else Kind.NOTE, inside)
    return Aside(span, Kind.OBJECT if tag in marks.OBJECTS else Kind.NOTHING)


def _template(source: str, opened: _Open, end: int) -> Iterator[Aside]:
    start = opened.start
    if source.startswith("{", start + 2) and source.startswith("}", end):  # a parameter of a template
        yield Aside(Span(start, end + 1), Kind.OBJECT)
        return
    bars = [*opened.bars, end - 2]
    values = [Span(bar + 1, until) for bar, until in pairwise(bars)]
    call = read_call(source, Span(start + 2, bars[0]), values)
    if marks.BOX.fullmatch(call.name):
        yield Aside(Span(start, end), Kind.BOX, Span(bars[0], end - 2), call=call)
    elif call.name in marks.NOTE_TEMPLATES:
        yield Aside(Span(start, end), Kind.NOTHING)
    elif (parts := shown_by(call)) is not None:
        yield from _around_values(parts, Span(start, end))
    else:
        yield Aside(Span(start, end), Kind.OBJECT)


def _around_values(parts: Sequence[Part], template: Span) -> Iterator[Aside]:
    """The asides between the values that a template shows; they stand for the characters that it writes."""
    at, written = template.start, ""
    for part in parts:
        if isinstance(part, str):
            written += part
            continue
        yield _writing(Span(at, part.start), written)
        at, written = part.end, ""
    yield _writing(Span(at, template.end), written)


def _writing(span: Span, written: str) -> Aside:
    return Aside(span, Kind.TEXT, text=written) if written else Aside(span, Kind.NOTHING)


def _link(source: str, opened: _Open, end: int) -> Iterator[Aside]:
    """A link that shows a picture, or nothing where it stands; all others are words."""
    start = opened.start
    bars = [*opened.bars, end - 2]
    space, colon, _ = source[start + 2 : bars[0]].partition(":")
    namespace = space.strip().lower()
    if not colon:
        return
    if namespace in marks.FILES:
        last = Span(bars[-2] + 1, bars[-1]) if len(bars) > 1 else None
        has_words = last and not marks.FILE_OPTION.fullmatch(source, last.start, last.end)
        yield Aside(Span(start, end), Kind.CAPTION if has_words else Kind.NOTHING, last)
    elif namespace in marks.UNSEEN or (len(bars) == 1 and marks.LANGUAGE.fullmatch(space)):
        yield Aside(Span(start, end), Kind.NOTHING)
