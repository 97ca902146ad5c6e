"""The frame of a self-contained page that runs no code."""

from __future__ import annotations

from pathlib import Path

from factlint.reporting.html.escaping import text

END = "</main>\n</body></html>\n"

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""The page loads nothing and runs nothing, whatever a text contains."""


def head(title: str, style_rules: str = "") -> str:
    """Everything up to the body; `style_rules` are added to the style sheet."""
    page_style = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{text(title)}</title>\n'
        f"<style>\n{page_style}{style_rules}</style></head><body>\n"
    )
