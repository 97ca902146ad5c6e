"""The secondary parts of a Word document that say something about its text."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.reading.docx.markup import parse


def style_names(xml: bytes) -> dict[str, str]:
    """Id → name of each style; the names of built-in styles are English in every language of Word."""
    names: dict[str, str] = {}
    current: list[str] = []

    def start(tag: str, attributes: Mapping[str, str], _at: int) -> None:
        if tag == "style":
            current[:] = [attributes.get("styleId", "")]
        elif tag == "name" and current:
            names[current[0]] = attributes.get("val", "")

    parse(xml, start, lambda _tag, _at: None, lambda _text, _at: None)
    return names


def comment_texts(xml: bytes) -> dict[str, str]:
    """Id → words of each comment; raises `Unreadable`."""
    pieces: dict[str, list[str]] = {}
    current: list[list[str]] = []

    def start(tag: str, attributes: Mapping[str, str], _at: int) -> None:
        if tag == "comment":
            current[:] = [pieces.setdefault(attributes.get("id", ""), [])]
        elif tag == "p" and current:
            current[0].append(" ")

    def text(words: str, _at: int) -> None:
        if current:
            current[0].append(words)

    parse(xml, start, lambda _tag, _at: None, text)
    return {comment: "".join(words) for comment, words in pieces.items()}


def properties(xml: bytes) -> dict[str, str]:
    """`created`, `modified` and `description` of the core properties (part 2, section 11); raises `Unreadable`."""
    found: dict[str, str] = {}
    current = [""]

    def start(tag: str, _attributes: Mapping[str, str], _at: int) -> None:
        current[0] = tag

    def end(_tag: str, _at: int) -> None:
        current[0] = ""

    def text(words: str, _at: int) -> None:
        if current[0]:
            found[current[0]] = found.get(current[0], "") + words

    parse(xml, start, end, text)
    return found
