"""Lives as a text states them: births, deaths, and ages at some time."""

from __future__ import annotations

from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.time import Time


@dataclass(frozen=True, slots=True)
class Life:
    """One statement of when somebody was born or died: "(1950–2020)", "was born on 5 May 1950"."""

    person: Mention[EntityRef]
    born: Mention[Time] | None = None
    died: Mention[Time] | None = None


@dataclass(frozen=True, slots=True)
class StatedAge:
    """A stated age: "aged 60", "at the age of sixty", "60 years old"."""

    person: EntityRef
    number: Mention[int]
    """The words of the number alone; its value is in completed years."""
    years: Interval
    """The completed years that the words allow, hedges included."""
    at_death: bool
    """Whether it is the age at death."""
    date: Mention[Time] | None
    """The date at which the person had that age, if the sentence gives one."""


@dataclass(frozen=True, slots=True)
class AgesApart:
    """Two ages, and the years that are said to lie between them: "left at 14 and married three years later, at 17"."""

    earlier: Mention[int]
    later: Mention[int]
    years: int
    words: Mention[object]
    """Those that state the years."""
    is_least: bool = False
    """The years are at least so many: "her elder brother"."""


@dataclass(frozen=True, slots=True)
class AgeByName:
    """A word for people of some age, and another age: "the teenager, who is 24"."""

    word: Mention[object]
    age: Mention[int]


@dataclass(frozen=True, slots=True)
class AgeStatedTwice:
    """Two ages of one person as of the day of a text: "Marsh, 58, … the 52-year-old Marsh"."""

    first: Mention[int]
    second: Mention[int]
    who: str


@dataclass(frozen=True, slots=True)
class DatedAct:
    """Something that a person is said to have done at some time."""

    person: EntityRef
    verb: str
    date: Mention[Time]
    least_age: int = 0
    """The completed years before which nobody does it."""
    even_dead: bool = False
    """Whether it may also be done, or come out, after the person's death."""
