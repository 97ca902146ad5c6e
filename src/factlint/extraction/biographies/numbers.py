"""Ordinals: "9th", "forty-second"."""

from __future__ import annotations

from factlint.extraction.languages.en.times.words import ORDINALS
from factlint.extraction.lives.stated import whole_number


def ordinal(said: str) -> int | None:
    """The number of an ordinal in digits or words; None for other words."""
    if said[0].isdigit():
        return int(said[:-2])
    tens, _, last = said.rpartition("-")
    units = ORDINALS.get(last)
    return units if units is None or not tens else units + whole_number(tens)
