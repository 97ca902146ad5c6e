"""How packs may write what money is counted in: "€", "EUR", "million euros"."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.values.scales import SCALES

_CODES: Mapping[str, str] = {
    "€": "euro",
    "EUR": "euro",
    "$": "dollar",
    "US$": "US dollar",
    "USD": "US dollar",
    "£": "pound sterling",
    "GBP": "pound sterling",
    "¥": "yen",
    "JPY": "yen",
}
"""Sign or code of ISO 4217 → the noun that texts are read with."""


_ALSO_MEASURES: Mapping[str, str] = {"pound": "pound sterling"}
"""Units of measurement that a pack may mean a currency by."""


def is_meant(unit: str, said: str) -> bool:
    """Whether the unit that a pack writes is the currency that a text states with its sign: "pounds" and "£"."""
    return _ALSO_MEASURES.get(unit) == said


def scaled(unit: str) -> tuple[int, str | None]:
    """A noun with the number before it: "million euros" is a million times "euros", "million" alone counts nothing."""
    first, _, rest = unit.partition(" ")
    if first not in SCALES:
        return 1, _CODES.get(unit, unit)
    return SCALES[first], _CODES.get(rest, rest) or None
