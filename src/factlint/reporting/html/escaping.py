"""Escaping text for HTML. Everything from a document or a rule pack goes through here."""

from __future__ import annotations

from html import escape
from urllib.parse import urlsplit

from factlint.reporting.cells import visible


def text(words: str) -> str:
    """The words, escaped for content and for attributes in double quotes; control characters are made visible."""
    return escape(visible(words))


def link(source: str) -> str:
    """A link if it is a web address, otherwise its text: a pack must not be able to introduce a script."""
    if urlsplit(source).scheme in ("http", "https"):
        return f'<a href="{text(source)}" rel="noreferrer">{text(source)}</a>'
    return text(source)
