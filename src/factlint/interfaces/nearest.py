"""The nearest valid word, for messages about an invalid one."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(word: str, valid: Iterable[str]) -> str:
    """`; did you mean "…"?`, or nothing where no valid word is near."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for an error

    near = get_close_matches(word, list(valid), n=1)
    return f'; did you mean "{near[0]}"?' if near else ""


def nearest_or_all(word: str, valid: Iterable[str]) -> str:
    """`; did you mean "…"?`, or all valid words where none is near."""
    words = list(valid)
    return did_you_mean(word, words) or f"; known are {', '.join(words)}"
