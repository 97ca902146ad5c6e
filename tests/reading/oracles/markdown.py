"""Markdown by markdown-it: CommonMark with GitHub's tables and strikethrough."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from factlint.reading.html.elements import HIDDEN, OBJECTS

from . import NotUnderstood
from .html import fragment_prose

_BEYOND = re.compile(r"\A---\s*$|\A\+\+\+\s*$|\[\^|^[ \t]*:::|^[ \t]*(?:!!!|\?\?\?)|\$|\[!", re.MULTILINE)
"""Front matter, footnotes, containers, admonitions, formulas, alerts: more than markdown-it reads by itself."""
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")


def prose(text: str) -> str:
    if _BEYOND.search(text):
        raise NotUnderstood
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return " ".join(_blocks(parser.parse(text)))


def _blocks(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield "".join(_inline(token.children or ()))
        elif token.type == "html_block":
            yield fragment_prose(token.content)


def _inline(tokens: Sequence[Token]) -> Iterator[str]:
    hiding: str | None = None
    unread = 0
    for token in tokens:
        if token.type in ("s_open", "s_close") or token.info == "auto":  # struck out, or a bare address
            unread += token.nesting
        elif token.type == "html_inline":
            hiding = _after(token.content, hiding)
            yield " " if token.content.startswith("<br") else ""
        elif hiding is None and not unread:
            yield _text(token)


def _after(tag: str, hiding: str | None) -> str | None:
    """The element that hides what follows, behind a tag."""
    found = _TAG.match(tag)
    if found is None:
        return hiding
    name = found[2].lower()
    if hiding:
        return None if found[1] and name == hiding else hiding
    return name if name in OBJECTS | HIDDEN and not found[1] and not tag.endswith("/>") else None


def _text(token: Token) -> str:
    match token.type:
        case "text":
            return token.content
        case "softbreak" | "hardbreak":
            return "\n"
        case "image" | "code_inline":
            return " "
        case _:
            return ""
