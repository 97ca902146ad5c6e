"""Numbers that words say which are no numerals: "both", "a trio", "the third"."""

from __future__ import annotations

from fractions import Fraction

from factlint.model.arithmetic import Figure
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity


def number_at(document: Document, place: ProseSpan, number: int) -> Figure:
    """The figure of a whole number that a place of the prose means."""
    value = Fraction(number)
    return mention_at(document, place, Quantity(value, Interval(value, value)))
