"""The unit in the heading of a column, or the label of a number: "Length (km)"."""

from __future__ import annotations

from factlint.extraction.languages.en.quantities.around_numbers import UNIT_OF_HEADING
from factlint.values.regex import regex
from factlint.values.units import Unit, UnitTable

_UNIT = regex(UNIT_OF_HEADING)


def unit_of_heading(heading: str, units: UnitTable) -> Unit | None:
    """The unit after the words of a heading: "Length (km)"."""
    found = _UNIT.match(heading)
    return units.named(found["unit"].strip()) if found else None


def words_of_heading(heading: str) -> str:
    """A heading without the unit after its words."""
    found = _UNIT.match(heading)
    return found["what"] if found else heading
