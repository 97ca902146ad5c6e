"""Parsing the XML of Word documents: no entities, nothing external, and only the names that matter."""

from __future__ import annotations

from collections.abc import Mapping
from xml.parsers.expat import ExpatError, ParserCreate

from factlint.reading.source import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    OnStart = Callable[[str, Mapping[str, str], int], None]
    OnEnd = Callable[[str, int], None]
    OnText = Callable[[str, int], None]
    """Every callback receives the place in the XML, in bytes."""

_NAMESPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main ",
    "http://purl.oclc.org/ooxml/wordprocessingml/main ",  # the strict form
)
_OTHERS = {
    "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback": "Fallback",
    "http://schemas.openxmlformats.org/officeDocument/2006/math oMath": "oMath",
    "http://purl.oclc.org/ooxml/officeDocument/math oMath": "oMath",
    "http://purl.org/dc/terms/ created": "created",
    "http://purl.org/dc/terms/ modified": "modified",
    "http://purl.org/dc/elements/1.1/ description": "description",
}
"""Elements of other vocabularies → their names here."""
_DEEPEST = 512  # elements within elements


def parse(xml: bytes, start: OnStart, end: OnEnd, text: OnText) -> None:
    """Parse WordprocessingML, calling back with the local names of elements; elements of other vocabularies
    have the empty name.

    Nothing outside the XML is read, and document types are forbidden, since they could define entities that
    expand without bounds. Raises `Unreadable`.
    """
    parser = ParserCreate(namespace_separator=" ")
    depth = 0

    def on_start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise Unreadable("its XML is nested too deeply")
        known = {_local(key): value for key, value in attributes.items()}
        start(_local(name), known, parser.CurrentByteIndex)

    def on_end(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(_local(name), parser.CurrentByteIndex)

    def refuse(*_: object) -> None:
        raise Unreadable("its XML has a document type, which no word processor writes")

    parser.StartElementHandler = on_start
    parser.EndElementHandler = on_end
    parser.CharacterDataHandler = lambda words: text(words, parser.CurrentByteIndex)
    parser.StartDoctypeDeclHandler = refuse
    try:
        xml.decode()
        parser.Parse(xml, True)
    except (ExpatError, UnicodeDecodeError) as error:
        raise Unreadable(f"its XML is broken: {error}") from None


def _local(name: str) -> str:
    for namespace in _NAMESPACES:
        if name.startswith(namespace):
            return name[len(namespace) :]
    return _OTHERS.get(name, "")
