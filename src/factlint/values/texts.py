"""Texts as values: which differences of writing make no other text."""

from __future__ import annotations

from factlint.values.regex import regex

_WORD = regex(r"[^\W_]+(?:['’][^\W_]+)*")


def bare_words(text: str) -> tuple[str, ...]:
    """The words of a text without case and marks."""
    return tuple(word.replace("’", "'") for word in _WORD.findall(text.casefold()))


def are_one_text(first: str, second: str) -> bool:
    """Whether two texts say the same: the same words, or those of the one within the other."""
    few, many = sorted((bare_words(first), bare_words(second)), key=len)
    return any(many[start : start + len(few)] == few for start in range(len(many) - len(few) + 1))
