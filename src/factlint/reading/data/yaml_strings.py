"""The scalars of a YAML text (1.1, as PyYAML reads it), each with the way back to its characters."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import yaml
from yaml import events

from factlint.reading.data.fields import Names, Wants
from factlint.reading.extract import Extract, ExtractBuilder
from factlint.reading.source import Unreadable
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

try:
    from yaml import CBaseLoader as _Loader
except ImportError:  # PyYAML without libyaml
    from yaml import BaseLoader as _Loader  # type: ignore[assignment]

_BREAKS = r"(?:(?<![ \t])[ \t]++)?(?:(?:\r\n?|\n)[ \t]*)+"
"""Line ends with the spaces around them; a long run of spaces without one is scanned only once."""
_LINE_END = regex(r"\r\n?|\n")
_SPECIAL = {
    None: regex(_BREAKS),
    "'": regex(rf"''|{_BREAKS}"),
    '"': regex(
        rf"\\x[0-9A-Fa-f]{{2}}|\\u[0-9A-Fa-f]{{4}}|\\U[0-9A-Fa-f]{{8}}|\\(?:\r\n?|\n)[ \t]*|\\.|{_BREAKS}"
    ),
}
"""Quote of a flow scalar → the characters in it that do not stand for themselves."""
_SHORT = {"0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b"}
_SHORT |= {"N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029"}
_PROPERTIES = regex(r"(?:[&!]\S*\s+)+")
"""An anchor and a tag, which precede a scalar."""
_DEEPEST = 1000  # containers within containers
_LINE = regex(r"[^\r\n]*(?:\r\n?|\n|\Z)")


def fields(text: str, wants: Wants) -> Iterator[Extract]:
    """The wanted scalars of all documents in a text, in order, each once even if aliases repeat it."""
    try:
        scalars = [scalar for names, scalar in _scalars(text) if wants(names)]
    except yaml.YAMLError as error:
        raise Unreadable(f"not YAML: {_said(error)}") from None
    yield from filter(None, (_extract(text, scalar) for scalar in scalars))


def _said(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    place = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
    return place + str(getattr(error, "problem", None) or error)


@dataclass(slots=True)
class _Container:
    """A mapping or a list that is open."""

    is_mapping: bool
    is_key: bool
    """Whether it is a key itself, or inside one."""
    key: str | None = None
    """The key whose value comes next in a mapping; None if a key comes next."""

    @property
    def wants_key(self) -> bool:
        return self.is_mapping and self.key is None


def _scalars(text: str) -> Iterator[tuple[Names, events.ScalarEvent]]:
    """The values with the keys on their paths, from events: building nodes would take eight times as long."""
    within: list[_Container] = [_Container(is_mapping=False, is_key=False)]
    for event in yaml.parse(text, Loader=_Loader):
        top = within[-1]
        match event:
            case events.ScalarEvent() if top.wants_key:
                top.key = event.value
            case events.ScalarEvent():
                if not top.is_key:
                    yield tuple(each.key for each in within if each.key is not None), event
                top.key = None
            case events.AliasEvent():
                top.key = "?" if top.wants_key else None
            case events.CollectionStartEvent():
                if len(within) > _DEEPEST:
                    raise Unreadable("not YAML that anyone wrote: it is nested too deeply")
                is_mapping = isinstance(event, events.MappingStartEvent)
                within.append(_Container(is_mapping, top.is_key or top.wants_key))
            case events.CollectionEndEvent():
                within.pop()
                within[-1].key = "?" if within[-1].wants_key else None
            case _:
                pass


def _extract(text: str, scalar: events.ScalarEvent) -> Extract | None:
    """The content of a scalar; None if its notation is not understood to the last character."""
    start, end = _place(scalar)
    quotes = 1 if scalar.style in ("'", '"') else 0
    if text[start + quotes : end - quotes] == scalar.value:  # most of them
        return Extract.copy_of(text, start + quotes, end - quotes)
    if properties := _PROPERTIES.match(text, start, end):
        start = properties.end()
    builder = ExtractBuilder(text)
    if scalar.style in ("|", ">"):
        _add_block(builder, start, end, scalar.value, is_folded=scalar.style == ">")
    else:
        _add_flow(builder, start, end, scalar.style or None)
    extract = builder.extract()
    return extract if extract.text.rstrip("\n") == scalar.value.rstrip("\n") else None


def _place(scalar: events.ScalarEvent) -> tuple[int, int]:
    assert scalar.start_mark
    assert scalar.end_mark
    return scalar.start_mark.index, scalar.end_mark.index


def _add_flow(builder: ExtractBuilder, start: int, end: int, quote: str | None) -> None:
    """Add a plain or quoted scalar: line ends are folded and escapes resolved."""
    inset = 1 if quote else 0
    start, end = start + inset, end - inset
    for found in _SPECIAL[quote].finditer(builder.source, start, end):
        builder.copy(start, found.start())
        if found[0] == "''" or found[0][0] == "\\":
            builder.put(_meaning(found[0]), *found.span())
        else:
            _add_breaks(builder, *found.span())
        start = found.end()
    builder.copy(start, end)


def _add_breaks(builder: ExtractBuilder, start: int, end: int) -> None:
    """A single line end is a space; of several the first is nothing."""
    _first, *others = _LINE_END.finditer(builder.source, start, end)
    if not others:
        builder.put(" ", start, end)
    for line_end in others:
        builder.put("\n", *line_end.span())


def _meaning(escape: str) -> str:
    if escape == "''":
        return "'"
    kind = escape[1]
    if kind in "\r\n":
        return ""
    if len(escape) > 2:
        code = int.from_bytes(bytes.fromhex(escape[2:]), "big")
        return chr(code) if code <= sys.maxunicode else "\N{REPLACEMENT CHARACTER}"
    return _SHORT.get(kind, kind)


def _spaces(line: str) -> int:
    """The spaces at the beginning of a line."""
    return len(line) - len(line.lstrip(" "))


def _add_block(builder: ExtractBuilder, start: int, end: int, value: str, *, is_folded: bool) -> None:
    """Add a literal or folded scalar: lines after a header, each with an indent.

    The depth of the indent follows from the first line with words and the value: spaces that the value keeps
    are not part of it (`|2` in the header says so).
    """
    lines = list(_LINE.finditer(builder.source, start, end))[1:]
    texts = [line for line in lines if line[0].strip()]
    if not texts:
        return
    kept = next((line for line in value.splitlines() if line.strip()), "")
    indent = max(0, _spaces(texts[0][0]) - _spaces(kept))
    for number, line in enumerate(lines):
        words = line[0].rstrip("\r\n")
        at = line.start() + min(indent, len(words))
        ends = line.start() + len(words)
        builder.copy(at, ends)
        after = lines[number + 1][0] if number + 1 < len(lines) else ""
        if ends < line.end():
            builder.put(_line_end(words[indent:], after[indent:], is_folded=is_folded), ends, line.end())


def _line_end(line: str, after: str, *, is_folded: bool) -> str:
    """The content of a line end: a space between two lines of folded text that are not indented further."""
    if not is_folded or not line or line[0].isspace():
        return "\n"
    if not after.strip():
        return ""  # the blank line below says it
    return "\n" if after[0].isspace() else " "
