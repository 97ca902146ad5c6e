"""Comparisons of two known things: which of them a text says to be taller, older, more."""

from __future__ import annotations

from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration
from factlint.values.interval import EVERYTHING, Interval


@dataclass(frozen=True, slots=True)
class StatedComparison:
    """The statement that one thing has more or less of a measure than another, or is earlier or later."""

    subject: Mention[EntityRef]
    other: Mention[EntityRef]
    words: Mention[str]
    """The words that compare: "taller than"; their value is the comparative."""
    properties: tuple[str, ...]
    """Those one of which is compared; each that is known of both."""
    is_more: bool = True
    """Whether the subject has the greater value, or the later date."""
    factor: Interval = EVERYTHING
    """How many times the other's value the subject's is, where the text says it."""
    is_had: bool = False
    """Whether the words say what each has ("fewer floors than"), not what it is."""
    apart: Mention[Duration] | None = None
    """The time between two dates, with the days that it may be: "ten years older"."""
