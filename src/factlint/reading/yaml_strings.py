"""The scalars of a YAML text (1.1, as PyYAML reads it), each with the way back to its characters."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import yaml
from yaml import nodes

from factlint.reading.extract import Extract, ExtractBuilder
from factlint.reading.fields import Names, Wants
from factlint.reading.source import Unreadable
from factlint.values.regex import regex

try:
    from yaml import CBaseLoader as _Loader
except ImportError:  # PyYAML without libyaml
    from yaml import BaseLoader as _Loader  # type: ignore[assignment]

_BREAKS = r"(?:(?<![ \t])[ \t]++)?(?:(?:\r\n?|\n)[ \t]*)+"
"""Line ends with the spaces around them; a long run of spaces without any is looked at once."""
_LINE_END = regex(r"\r\n?|\n")
_SPECIAL = {
    None: regex(_BREAKS),
    "'": regex(rf"''|{_BREAKS}"),
    '"': regex(
        rf"\\x[0-9A-Fa-f]{{2}}|\\u[0-9A-Fa-f]{{4}}|\\U[0-9A-Fa-f]{{8}}|\\(?:\r\n?|\n)[ \t]*|\\.|{_BREAKS}"
    ),
}
"""Quote of a flow scalar → what in it does not stand for itself."""
_SHORT = {"0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b"}
_SHORT |= {"N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029"}
_PROPERTIES = regex(r"(?:[&!]\S*\s+)+")
"""An anchor and a tag, which stand before a scalar."""
_LINE = regex(r"[^\r\n]*(?:\r\n?|\n|\Z)")


def fields(text: str, wants: Wants) -> Iterator[Extract]:
    """The wanted scalars of all documents of a text, in order, each once whatever aliases repeat it."""
    try:
        roots = [root for root in yaml.compose_all(text, Loader=_Loader) if root]
    except (yaml.YAMLError, RecursionError) as error:
        raise Unreadable(f"not YAML: {_said(error)}") from None
    seen: set[int] = set()
    for root in roots:
        for names, node in _scalars(root, (), seen):
            if wants(names) and (extract := _extract(text, node)):
                yield extract


def _said(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    place = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
    return place + str(getattr(error, "problem", None) or "it is nested too deeply")


def _scalars(node: nodes.Node, names: Names, seen: set[int]) -> Iterator[tuple[Names, nodes.ScalarNode]]:
    if id(node) in seen:
        return
    seen.add(id(node))
    match node:
        case nodes.ScalarNode():
            yield names, node
        case nodes.SequenceNode():
            for item in node.value:
                yield from _scalars(item, names, seen)
        case nodes.MappingNode():
            for key, value in node.value:
                name = key.value if isinstance(key, nodes.ScalarNode) else "?"
                yield from _scalars(value, (*names, name), seen)


def _extract(text: str, node: nodes.ScalarNode) -> Extract | None:
    """What a scalar says; None for one whose notation is not understood to the last character."""
    start, end = node.start_mark.index, node.end_mark.index
    if properties := _PROPERTIES.match(text, start, end):
        start = properties.end()
    builder = ExtractBuilder(text)
    if node.style in ("|", ">"):
        _add_block(builder, start, end, node.value, is_folded=node.style == ">")
    else:
        _add_flow(builder, start, end, node.style or None)
    extract = builder.extract()
    return extract if extract.text.rstrip("\n") == node.value.rstrip("\n") else None


def _add_flow(builder: ExtractBuilder, start: int, end: int, quote: str | None) -> None:
    """A plain or quoted scalar: its line ends are folded, its escapes mean what they mean."""
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
    """One line end is a space; of several the first is nothing."""
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
    """The spaces that a line begins with."""
    return len(line) - len(line.lstrip(" "))


def _add_block(builder: ExtractBuilder, start: int, end: int, value: str, *, is_folded: bool) -> None:
    """A literal or folded scalar: lines behind a header, an indent before each.

    How deep the indent is shows the first line with words, held against the value: what the value keeps of its
    spaces is no indent (`|2` in the header says so).
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
    """What the end of a line says: a space between two lines of a folded text, which are not indented more."""
    if not is_folded or not line or line[0].isspace():
        return "\n"
    if not after.strip():
        return ""  # the blank line below says it
    return "\n" if after[0].isspace() else " "
