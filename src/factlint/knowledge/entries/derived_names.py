"""Variants of names, so that a pack need not list them: "A.F.C. Fylde" is also "AFC Fylde"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.values.regex import regex

_INITIALS = regex(r"\b(?:[A-Z]\.)+(?:[A-Z]\b|(?<=\.[A-Z]\.))")
_INNER_ARTICLE = regex(r"(?<=\s)(of|at|in|for) the (?=[A-Z])")
_SHORTEST = 5
"""A shorter name means something else without its article: "Lord of the Rings", not "Lord of Rings"."""


def derived_forms(written: str) -> Iterator[str]:
    """The forms that differ from the written one only in full stops and articles."""
    if len(closed := _INITIALS.sub(_without_points, written)) != len(written):
        yield closed
    if written.count(" ") >= _SHORTEST and (bare := _INNER_ARTICLE.sub(r"\1 ", written)) != written:
        yield bare


def _without_points(initials: re.Match[str]) -> str:
    return initials.group().replace(".", "")
