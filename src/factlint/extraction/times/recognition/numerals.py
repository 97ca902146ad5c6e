"""Written numbers: digits, cardinal words, ordinals."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from factlint.values.regex import regex

_HUNDRED = 100
_PARTS = regex(r"[^\W\d_]+|\d[\d,.]*")


def cardinal(words: str, values: Mapping[str, object]) -> Fraction:
    """The value of "12", "1,400", "2.5", "twenty-five", "a hundred"."""
    total = Fraction(0)
    for part in _PARTS.findall(words):
        if part[0].isdigit():
            total = Fraction(part.replace(",", "").rstrip("."))
            continue
        if part not in values:  # "a hundred", "two thousand and one", "a couple of"
            continue
        value = Fraction(str(values[part]))
        total = max(total, Fraction(1)) * value if value >= 100 else total + value
    return total


def ordinal(words: str, values: Mapping[str, object]) -> int:
    """The value of "3rd", "31", "third", "twenty-first", "two hundredth"."""
    digits = "".join(char for char in words if char.isdigit())
    if digits:
        return int(digits)
    *before, last = [int(str(values[part])) for part in _PARTS.findall(words) if part in values]
    return sum(before) * last if before and last == _HUNDRED else sum(before) + last
