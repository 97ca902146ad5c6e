"""The strings of a JSON text, each with its path and place. Broken JSON gives whatever could be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from factlint.model.document import Span
from factlint.reading.extract import Extract, ExtractBuilder
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

Path = tuple[str | int, ...]

_TOKEN = regex(r'"(?P<string>(?:[^"\\]|\\.)*+)(?:"|\\?\Z)|[{}\[\],:]', re.DOTALL)
_ESCAPE = regex(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.", re.DOTALL)
_SHORT = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_DEEPEST = 1000  # containers within containers


@dataclass(slots=True)
class _Container:
    """The reader's position in an array or object."""

    key: str | int | None
    """The index in an array; the name in an object, None until it is read."""


def json_strings(text: str) -> Iterator[tuple[Path, Span]]:
    """The path and place of every string value, without quotes."""
    open_containers: list[_Container] = []
    for token in _TOKEN.finditer(text):
        top = open_containers[-1] if open_containers else None
        match token[0]:
            case "{" | "[" as bracket:
                if len(open_containers) >= _DEEPEST:
                    return
                open_containers.append(_Container(0 if bracket == "[" else None))
            case "}" | "]" if top:
                open_containers.pop()
            case ",":
                if top:
                    top.key = top.key + 1 if isinstance(top.key, int) else None
            case ":" | "}" | "]":
                pass
            case _ if top and top.key is None:
                top.key = token["string"]
            case _:
                path = tuple(each.key for each in open_containers if each.key is not None)
                yield path, Span(*token.span("string"))


def fields(text: str, wants: Callable[[tuple[str, ...]], bool]) -> Iterator[Extract]:
    """The wanted strings, with escapes resolved (see `reading.data.fields`)."""
    for path, place in json_strings(text):
        if wants(tuple(key for key in path if isinstance(key, str))):
            yield unescaped(text, [place])


def unescaped(text: str, places: list[Span]) -> Extract:
    """The content of the strings at these places, one after the other."""
    builder = ExtractBuilder(text)
    for place in places:
        start = place.start
        for escape in _ESCAPE.finditer(text, place.start, place.end):
            builder.copy(start, escape.start())
            builder.put(_meaning(escape[0]), *escape.span())
            start = escape.end()
        builder.copy(start, place.end)
    return builder.extract()


def _meaning(escape: str) -> str:
    """The character that an escape stands for (RFC 8259, section 7)."""
    if not escape.startswith("\\u") or len(escape) < len("\\u0000"):
        return _SHORT.get(escape[1], escape[1])
    units = bytes.fromhex(escape.replace("\\u", ""))
    return units.decode("utf-16-be", "surrogatepass")
