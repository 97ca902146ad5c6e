"""The frame of a page that holds all it needs and runs nothing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from factlint.reporting.html.escaping import text

LEVELS = ("error", "warning", "note")
END = "</main>\n</body></html>\n"

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""The page loads nothing and runs nothing, whatever a text has smuggled in."""


def head(title: str, families: Iterable[str] = ()) -> str:
    """Everything up to the body; the style sheet hides levels and families whose box is not ticked."""
    page_style = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")
    hidden = [*(f"level-{level}" for level in LEVELS), *(f"family-{family}" for family in families)]
    rules = "\n".join(
        f"body:has(#show-{name}:not(:checked)) .note.{name} {{ display: none }}\n"
        f"body:has(#show-{name}:not(:checked)) .mark.{name} {{ text-decoration: none; color: inherit }}"
        for name in map(text, hidden)
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{text(title)}</title>\n'
        f"<style>\n{page_style}{rules}\n</style></head><body>\n"
    )
