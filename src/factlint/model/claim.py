"""Claim and Fact: two kinds of statement, one made by the text, the other by the rule base."""

from __future__ import annotations

from enum import Enum

from factlint.model.document import ProseSpan, Span
from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.quantity import Quantity
from factlint.values.time import Time

Value = Time | Duration | Quantity | EntityRef | str


class Modality(Enum):
    """How the text presents a claim. Only asserted claims are judged."""

    ASSERTED = "asserted"
    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    ASKED = "asked"
    PLANNED = "planned"
    REPORTED = "reported"
    FICTIONAL = "fictional"
    REFUTED = "refuted"  # the text itself says that it is wrong


class Aspect(Enum):
    """Which phase of a state a claim refers to: "was", "became" or "ceased to be" prime minister.

    `DURING` is something that happens at some time of it: a locomotive "built" by a works, a degree from a
    school.
    """

    HOLDS = "holds"
    STARTS = "starts"
    ENDS = "ends"
    DURING = "during"


FORMER = "office-former"
"""The binder of claims that somebody has held an office, and no longer does."""

OUTSIDER = "term-outsider"
"""The binder of claims that somebody does not belong to something."""


class Verdict(Enum):
    """The three answers of fact verification (Thorne et al. 2018, FEVER)."""

    SUPPORTED = "supported"
    REFUTED = "refuted"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Statement:
    """The statement that a subject has a value for a property, perhaps for a time."""

    subject: str
    """An entity's id: `pack/entity`, or `~text` for one that only the document knows."""
    property: str
    value: Value
    scope: Interval = EVERYTHING
    """The days on which it holds, or which it refers to; open where nothing is said."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that the text makes, with the words that make it."""

    statement: Statement
    subject: Mention[EntityRef]
    value: Mention[Value]
    cue: ProseSpan
    """The words that name the property ("began", "Prime Minister")."""
    modality: Modality = Modality.ASSERTED
    is_scoped: bool = False
    """Whether the text names the time that it refers to; otherwise it refers to the day of writing."""
    scope_words: tuple[Mention[Time], ...] = ()
    aspect: Aspect = Aspect.HOLDS
    binder: str = ""
    """The name of the rule that bound subject, cue and value."""
    is_present: bool = False
    """Whether its sentence refers to the day of writing: it has no date of another time and no word of the past. Told
    of plain claims alone, asserted without a time."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a rule base's file, 1-based."""

    path: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement that the rule base makes."""

    id: str
    """`pack/entity#property`; shared by the values that a property has over time."""
    statement: Statement
    written: str
    """The value as the pack's author wrote it."""
    source: str | None = None
    note: str | None = None
    is_single: bool = True
    """At most one value at a time; False lists are complete only with `is_complete`."""
    is_complete: bool = False
    begins: Interval = EVERYTHING
    """The range of the first day on which it holds: the whole of 2004 for `from: 2004`."""
    ends: Interval = EVERYTHING
    """The range of the first day on which it no longer holds; `statement.scope` is the widest extent that both
    bounds allow."""
    known_until: int | None = None
    """The day up to which an open-ended value is known to hold (the pack's `reviewed`); None if it was never
    reviewed."""
    place: Place | None = None

    @property
    def is_timed(self) -> bool:
        """Whether the pack says from when or until when it holds."""
        return self.begins != EVERYTHING or self.ends != EVERYTHING


@dataclass(frozen=True, slots=True)
class Judgement:
    """A claim, judged by the facts."""

    claim: Claim
    verdict: Verdict
    facts: tuple[Fact, ...] = ()
    """The facts that support or refute the claim; if UNKNOWN, those that were looked at."""

    @property
    def span(self) -> Span:
        return self.claim.value.span
