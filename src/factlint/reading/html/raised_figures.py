"""Superscript and subscript figures: 10<sup>6</sup> must not become 106, nor 2003<sup>1</sup> the year 20031."""

from __future__ import annotations

_SHAPES = {
    "sup": dict(zip("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ", strict=True)),
    "sub": dict(zip("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎", strict=True)),
}
"""Element → character → its superscript or subscript (Unicode, "Superscripts and Subscripts")."""

RAISING = frozenset(_SHAPES)
"""The elements for superscripts and subscripts."""


def raised(element: str, text: str) -> str:
    """The text in superscript or subscript characters, of the same length; words ("20<sup>th</sup>") are unchanged."""
    shapes = _SHAPES.get(element, {})
    return "".join(shapes.get(character, "") for character in text) if set(text) <= shapes.keys() else text
