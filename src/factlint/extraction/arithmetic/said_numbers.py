"""Numbers stated without a numeral ("both", "a trio", "the third"), and limits ("more than 60")."""

from __future__ import annotations

import re
from fractions import Fraction

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.times.words import ORDINALS
from factlint.model.arithmetic import Figure
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity


def number_at(document: Document, place: ProseSpan, number: int) -> Figure:
    """The figure of a whole number that stands for a place of the prose."""
    value = Fraction(number)
    return mention_at(document, place, Quantity(value, Interval(value, value)))


def place_in_order(document: Document, skeleton: Skeleton, found: re.Match[str]) -> Figure:
    """The figure of the ordinal in the group `nth` of a match: "third", "23rd"."""
    said = found["nth"]
    number = ORDINALS[said] if said in ORDINALS else int(said[:-2])
    return number_at(document, skeleton.in_prose(*found.span("nth")), number)


def as_limit(figure: Figure) -> Figure:
    """A number without its hedge: the 60 of "more than 60 seconds" is the exact limit."""
    value, half = figure.value, figure.value.last_digit / 2
    amount = Interval(value.written - half, value.written + half)
    return replace(figure, value=replace(value, hedge=Hedge.EXACTLY, amount=amount))
