"""Lives as a text tells them: when somebody was born and died, and how old he was when."""

from __future__ import annotations

from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.time import Time


@dataclass(frozen=True, slots=True)
class Life:
    """One place that says when somebody was born or died: "(1950–2020)", "was born on 5 May 1950"."""

    person: Mention[EntityRef]
    born: Mention[Time] | None = None
    died: Mention[Time] | None = None


@dataclass(frozen=True, slots=True)
class StatedAge:
    """How old somebody was: "aged 60", "at the age of sixty", "60 years old"."""

    person: EntityRef
    number: Mention[int]
    """Only the number's words; completed years."""
    years: Interval
    """The completed years that the words allow, hedges included."""
    at_death: bool
    """It is the age at which the person died."""
    date: Mention[Time] | None
    """When the person was so old, where the sentence says it."""


@dataclass(frozen=True, slots=True)
class DatedAct:
    """Something that somebody is said to have done himself at some time."""

    person: EntityRef
    verb: str
    date: Mention[Time]
