"""Definitions of one unit by another: "there are 16 ounces in a pound", "a kilometre is 0.62 miles"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.languages.en.arithmetic.units import conversions as words_of
from factlint.model.arithmetic import Conversion, Figure
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.values.quantity import rounded
from factlint.values.regex import regex
from factlint.values.units import UnitTable

_BEFORE = regex(words_of.THERE_ARE, re.IGNORECASE)
_BEHIND = regex(words_of.IN_ONE, re.IGNORECASE)
_ONE_IS = regex(words_of.ONE_IS, re.IGNORECASE)
_END_OF_CLAUSE = regex(words_of.END_OF_CLAUSE, re.IGNORECASE)
_REACH = 60
_EXACTLY = Fraction(1, 10**6)


def read_unit_definitions(
    document: Document, amounts: Sequence[Figure], units: UnitTable
) -> Iterator[Conversion]:
    """One of the larger unit, with the amount stated to be in it, in the order of the amounts."""
    for amount in amounts:
        found = _one_behind(document.prose, amount) or _one_before(document.prose, amount)
        if found is None or not _convert(units, found["unit"], amount):
            continue
        one = rounded(Fraction(1), _EXACTLY, unit=units.id_of(found["unit"].lower()), units=units)
        yield Conversion(mention_at(document, ProseSpan(*found.span("one")), one), amount)


def _one_behind(prose: str, amount: Figure) -> re.Match[str] | None:
    """The unit after an amount that is stated to be in it."""
    wide = amount.wide or amount.prose
    if _BEFORE.search(prose, max(0, wide.start - _REACH), wide.start) is None:
        return None
    return _BEHIND.match(prose, wide.end)


def _one_before(prose: str, amount: Figure) -> re.Match[str] | None:
    """The unit that begins the clause which the amount ends."""
    wide = amount.wide or amount.prose
    if _END_OF_CLAUSE.match(prose, wide.end) is None:
        return None
    return _ONE_IS.search(prose, max(0, wide.start - _REACH), wide.start)


def _convert(units: UnitTable, name: str, amount: Figure) -> bool:
    """Whether a unit of this name holds others of the amount's dimension."""
    meant = units.meant(units.id_of(name.lower()) or "")
    return any(
        one.dimension == other.dimension and one.id != other.id
        for one in meant
        for other in amount.value.measures
    )
