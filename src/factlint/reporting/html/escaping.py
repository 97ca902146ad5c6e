"""Text → HTML. Everything that a document or a rule pack holds goes through here."""

from __future__ import annotations

from html import escape
from urllib.parse import urlsplit

from factlint.reporting.cells import visible


def text(words: str) -> str:
    """Escaped for contents and for attributes in double quotes; controls are made visible."""
    return escape(visible(words))


def link(source: str) -> str:
    """A link where it is a web address, else its text: a pack must not be able to bring in a script."""
    if urlsplit(source).scheme in ("http", "https"):
        return f'<a href="{text(source)}" rel="noreferrer">{text(source)}</a>'
    return text(source)
