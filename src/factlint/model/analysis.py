"""Everything that was read in one document."""

from __future__ import annotations

from factlint.model.claim import Claim
from factlint.model.date_parts import (
    Apposition,
    DatedLink,
    LeapYear,
    NamedDay,
    NamedStretch,
    NamedWeekday,
    NumberedPart,
    OrdinalDuration,
    PartBeside,
    WrittenClock,
    WrittenDate,
    WrittenRange,
    WrittenShift,
)
from factlint.model.document import Document, ProseSpan, Span
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import FalseClaim, Name
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration
from factlint.values.quantity import Quantity
from factlint.values.time import Recurrence, Time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.model.arithmetic import RestatedText
    from factlint.model.chronology import ClockCount, Ongoing, PartsOfLength, Relation
    from factlint.model.equation import Equation
    from factlint.model.statements.comparisons import StatedComparison
    from factlint.model.statements.deeds import Deed, Meeting
    from factlint.model.statements.denials import Denial
    from factlint.model.statements.lives import AgeByName, AgesApart, AgeStatedTwice, DatedAct, Life, StatedAge
    from factlint.model.statements.name_variants import NameVariant
    from factlint.model.statements.orders import StatedOrder
    from factlint.model.statements.references import AcronymDefinition, Citation, CrossReference, ListedWork
    from factlint.model.statements.rival_holders import RivalHolders
    from factlint.model.statements.specifications import Specification
    from factlint.model.statements.statistics import Statistic
    from factlint.model.statements.successions import Succession


@dataclass(frozen=True, slots=True)
class EventChain:
    """Mentions of one event, in reading order."""

    kind: str
    mentions: tuple[Mention[EntityRef], ...]


@dataclass(frozen=True, slots=True)
class AsWritten:
    """The text before its joined clauses were parted: places in its prose are those in the prose of the document."""

    document: Document
    sentences: tuple[ProseSpan, ...]
    """Those alone that were parted."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """A document and everything that extraction found in it; every tuple is in reading order."""

    document: Document
    sentences: tuple[ProseSpan, ...]
    as_written: AsWritten | None = None
    times: tuple[Mention[Time], ...] = ()
    durations: tuple[Mention[Duration], ...] = ()
    recurrences: tuple[Mention[Recurrence], ...] = ()
    written_dates: tuple[WrittenDate, ...] = ()
    written_ranges: tuple[WrittenRange, ...] = ()
    written_shifts: tuple[WrittenShift, ...] = ()
    written_clocks: tuple[WrittenClock, ...] = ()
    appositions: tuple[Apposition, ...] = ()
    parts_beside: tuple[PartBeside, ...] = ()
    named_days: tuple[NamedDay, ...] = ()
    named_weekdays: tuple[NamedWeekday, ...] = ()
    named_stretches: tuple[NamedStretch, ...] = ()
    leap_years: tuple[LeapYear, ...] = ()
    numbered_parts: tuple[NumberedPart, ...] = ()
    ordinal_durations: tuple[OrdinalDuration, ...] = ()
    quantities: tuple[Mention[Quantity], ...] = ()
    entities: tuple[Mention[EntityRef], ...] = ()
    stated_events: tuple[Mention[EntityRef], ...] = ()
    """Events known to the rule base that clauses state without their names, each at its verb."""
    avoided_names: tuple[Mention[Name], ...] = ()
    """Forms of names that the rule base says to avoid, outside their exceptions."""
    claims: tuple[Claim, ...] = ()
    equations: tuple[Equation, ...] = ()
    """Relations that the text states between numbers."""
    statistics: tuple[Statistic, ...] = ()
    events: tuple[EventChain, ...] = ()
    """Mentions of events, chained; read only where the text says how long an event has lasted."""
    lives: tuple[Life, ...] = ()
    """Births and deaths; like `ages` and `acts`, read only where the text states an age or a lifespan."""
    ages: tuple[StatedAge, ...] = ()
    ages_apart: tuple[AgesApart, ...] = ()
    ages_by_name: tuple[AgeByName, ...] = ()
    ages_twice: tuple[AgeStatedTwice, ...] = ()
    acts: tuple[DatedAct, ...] = ()
    deeds: tuple[Deed, ...] = ()
    """Acts, each at a time, of things that the rule base knows."""
    meetings: tuple[Meeting, ...] = ()
    """Pairs of people known to the rule base who are stated to have known each other."""
    orders: tuple[StatedOrder, ...] = ()
    """Statements that one of two things known to the rule base happened before the other."""
    comparisons: tuple[StatedComparison, ...] = ()
    """Statements that one of two things known to the rule base is taller, older … than the other."""
    successions: tuple[Succession, ...] = ()
    """Statements that one person took over an office known to the rule base from another."""
    stated_offices: tuple[Claim, ...] = ()
    """Who holds an office of something unknown to the rule base; read where two offices are named."""
    dated_once: tuple[Claim, ...] = ()
    """Founding, opening and similar dates of things unknown to the rule base."""
    measured: tuple[Claim, ...] = ()
    """Sizes of things that only the document knows, and counts of their parts."""
    specifications: tuple[Specification, ...] = ()
    """Defaults of settings and least versions of programs."""
    stated_people: tuple[Claim, ...] = ()
    """Makers and post holders of things that only the document knows."""
    rival_holders: tuple[RivalHolders, ...] = ()
    """Posts with two names, of which one may be a slip for the other."""
    stated_attributes: tuple[RestatedText, ...] = ()
    """Statements about one thing that contradict each other: its colour, its material, its place."""
    denials: tuple[Denial, ...] = ()
    """What the text leaves no room for, and states all the same."""
    rival_posts: tuple[RestatedText, ...] = ()
    """Two posts that the text gives one person, of which one excludes the other."""
    false_claims: tuple[Mention[FalseClaim], ...] = ()
    """Places where the text asserts what the rule base lists as false."""
    misspelt_names: tuple[Mention[Name], ...] = ()
    """Words one letter away from a word of a known name, each with that name."""
    name_variants: tuple[NameVariant, ...] = ()
    """Names that the text spells in two ways."""
    parts: tuple[CrossReference, ...] = ()
    """Figures, tables, sections … and references to them."""
    acronyms: tuple[AcronymDefinition, ...] = ()
    """Abbreviations that the text explains; read where there are two or more."""
    citations: tuple[Citation, ...] = ()
    """Works cited by author and year; like `listed_works`, read only where the text has a list of works."""
    listed_works: tuple[ListedWork, ...] = ()
    dated_links: tuple[DatedLink, ...] = ()
    relations: tuple[Relation, ...] = ()
    """What the text says about the order and distance of its dates."""
    ongoing: tuple[Ongoing, ...] = ()
    clock_counts: tuple[ClockCount, ...] = ()
    """The same for its times of day."""
    length_parts: tuple[PartsOfLength, ...] = ()
    """What it says of lengths of time and their parts."""
    ends: tuple[Mention[Time], ...] = ()
    """Dates until which the text says that something holds: "until 31 December 2026"."""
    unanchored: tuple[Mention[Time], ...] = ()
    """Times relative to the day of writing, in a text without a date: "last year", "25 years ago"."""
    latest_past: Mention[Time] | None = None
    """The latest date that an undated text states as past; read where it also counts to the day of writing."""

    @property
    def date_fields(self) -> tuple[Span, ...]:
        """The values of the dates in the document's metadata."""
        return self.document.date_fields
