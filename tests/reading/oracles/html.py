"""HTML by html5lib, which builds the tree that the HTML Standard prescribes."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib

from factlint.reading.html.elements import BLOCKS, HIDDEN, OBJECTS

_UNSEEN = HIDDEN | OBJECTS | {"math"}


def prose(text: str) -> str:
    """The title of the page, and what its body shows."""
    tree = html5lib.parse(text, treebuilder="etree", namespaceHTMLElements=False)
    title = tree.find("./head/title")
    return f"{'' if title is None else title.text or ''} {''.join(_texts(tree.find('body')))}"


def fragment_prose(text: str) -> str:
    """Of HTML that stands in another text."""
    tree = html5lib.parseFragment(text, treebuilder="etree", namespaceHTMLElements=False)
    return "".join(_texts(tree))


def _texts(element: Element | None) -> Iterator[str]:
    """The texts of an element in order; a comment has a function for its tag."""
    if element is None:
        return
    tag = element.tag if isinstance(element.tag, str) else "comment"
    name = tag.rpartition("}")[2]
    if name in _UNSEEN or tag == "comment":
        yield " " if name in OBJECTS else ""
        return
    border = " " if name in BLOCKS or name == "br" else ""
    yield border + (element.text or "")
    for child in element:
        yield from _texts(child)
        yield child.tail or ""
    yield border
