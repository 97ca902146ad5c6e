"""The nearest valid word, for messages about invalid ones."""

from __future__ import annotations

from collections.abc import Iterable

_MANY = 2_000


def did_you_mean(word: str, valid: Iterable[str], *, closeness: float = 0.6) -> str:
    """`; did you mean "…"?`, to end a message with; empty if no valid word is near."""
    from difflib import get_close_matches  # noqa: PLC0415 - 4 ms, paid only for an error

    # Comparing costs 20 µs a word: of a large rule base only words that begin alike are compared.
    words = set(valid)
    alike = words if len(words) < _MANY else {other for other in words if other[:1] == word[:1]}
    near = get_close_matches(word, sorted(alike)[:_MANY], n=1, cutoff=closeness)
    return f'; did you mean "{near[0]}"?' if near else ""


def nearest_or_all(word: str, valid: Iterable[str]) -> str:
    """`; did you mean "…"?`, or all valid words if none is near."""
    words = list(valid)
    return did_you_mean(word, words) or f"; known are {', '.join(words)}"
