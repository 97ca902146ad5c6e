"""Everything that was read in one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model.claim import Claim
from factlint.model.date_parts import (
    Apposition,
    DatedLink,
    OrdinalDuration,
    WrittenClock,
    WrittenDate,
    WrittenRange,
    WrittenShift,
)
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import FalseClaim, Name
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration
from factlint.values.quantity import Quantity
from factlint.values.time import Recurrence, Time

if TYPE_CHECKING:
    from factlint.model.arithmetic import Equation
    from factlint.model.chronology import ClockCount, Ongoing, Relation
    from factlint.model.deeds import Deed
    from factlint.model.lives import DatedAct, Life, StatedAge
    from factlint.model.name_variant import NameVariant
    from factlint.model.references import AcronymDefinition, Citation, CrossReference, ListedWork
    from factlint.model.statistics import Statistic
    from factlint.model.succession import Succession
    from factlint.model.told_order import ToldOrder


@dataclass(frozen=True, slots=True)
class EventChain:
    """Mentions that speak of one event, in reading order."""

    kind: str
    mentions: tuple[Mention[EntityRef], ...]


@dataclass(frozen=True, slots=True)
class Analysis:
    """A document and what extraction found in it; every tuple is in reading order."""

    document: Document
    sentences: tuple[ProseSpan, ...]
    times: tuple[Mention[Time], ...] = ()
    durations: tuple[Mention[Duration], ...] = ()
    recurrences: tuple[Mention[Recurrence], ...] = ()
    written_dates: tuple[WrittenDate, ...] = ()
    written_ranges: tuple[WrittenRange, ...] = ()
    written_shifts: tuple[WrittenShift, ...] = ()
    written_clocks: tuple[WrittenClock, ...] = ()
    appositions: tuple[Apposition, ...] = ()
    ordinal_durations: tuple[OrdinalDuration, ...] = ()
    quantities: tuple[Mention[Quantity], ...] = ()
    entities: tuple[Mention[EntityRef], ...] = ()
    avoided_names: tuple[Mention[Name], ...] = ()
    """Forms that the rule base says to avoid, outside of their exceptions."""
    claims: tuple[Claim, ...] = ()
    equations: tuple[Equation, ...] = ()
    """What numbers are said to have to do with each other."""
    statistics: tuple[Statistic, ...] = ()
    events: tuple[EventChain, ...] = ()
    """Chains of events; read only where the text says how long one of them has lasted."""
    lives: tuple[Life, ...] = ()
    """Births and deaths; read, like `ages` and `acts`, only where the text states an age or a lifespan."""
    ages: tuple[StatedAge, ...] = ()
    acts: tuple[DatedAct, ...] = ()
    deeds: tuple[Deed, ...] = ()
    """What is said to have been done at a time by what the rule base knows."""
    orders: tuple[ToldOrder, ...] = ()
    """Which of two things that the rule base knows is said to have happened first."""
    successions: tuple[Succession, ...] = ()
    """Who is said to have taken over an office that the rule base knows from whom."""
    told_offices: tuple[Claim, ...] = ()
    """Who holds an office of something that the rule base does not know; read where two offices are named."""
    dated_once: tuple[Claim, ...] = ()
    """When things that the rule base does not know were founded, opened …."""
    measured: tuple[Claim, ...] = ()
    """Sizes of things that only the document knows, and how many they have of what they have."""
    told_people: tuple[Claim, ...] = ()
    """Who made, or holds a post of, what only the document knows."""
    false_claims: tuple[Mention[FalseClaim], ...] = ()
    """Where the text asserts what the rule base lists as false."""
    misspelt_names: tuple[Mention[Name], ...] = ()
    """Words that are one letter away from a word of a known name, each with that name."""
    name_variants: tuple[NameVariant, ...] = ()
    """Names that the text spells in two ways."""
    parts: tuple[CrossReference, ...] = ()
    """Figures, tables, sections … and references to them."""
    acronyms: tuple[AcronymDefinition, ...] = ()
    """Abbreviations that the text explains; read where there are two or more."""
    citations: tuple[Citation, ...] = ()
    """Works cited by author and year; read, like `listed_works`, only where the text has a list of works."""
    listed_works: tuple[ListedWork, ...] = ()
    dated_links: tuple[DatedLink, ...] = ()
    relations: tuple[Relation, ...] = ()
    """What the text says of the order and the distance of its dates."""
    ongoing: tuple[Ongoing, ...] = ()
    clock_counts: tuple[ClockCount, ...] = ()
    """The same of its times of day."""
    ends: tuple[Mention[Time], ...] = ()
    """Dates up to which, the text says, something holds: "until 31 December 2026"."""
    unanchored: tuple[Mention[Time], ...] = ()
    """Times that count from the day of a text that has no date: "last year", "25 years ago"."""
