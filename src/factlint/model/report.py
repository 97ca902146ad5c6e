"""What a run reports: the findings of each document, and what was counted on the way.

Named tuples, since a run that finds all in its cache has no time to import `dataclasses`.
"""

from __future__ import annotations

from factlint.values.named_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.model.finding import Finding
    from factlint.model.told import Told


class ClaimCounts(NamedTuple):
    supported: int = 0
    refuted: int = 0
    unknown: int = 0


class ShownFact(NamedTuple):
    """A fact that a claim was held against."""

    id: str
    value: str
    source: str | None = None
    days: tuple[int, int] | None = None
    """As in `ShownClaim`."""


class ShownClaim(NamedTuple):
    """A claim, for formats that show the text."""

    start: int
    """Where the words of its value stand, in code points of the source; the end is exclusive."""
    end: int
    text: str
    says: str
    """Subject and property, in words."""
    verdict: str
    days: tuple[int, int] | None = None
    """For a value that is a date: the first day that its words allow, and the one after the last, as day numbers."""
    facts: tuple[ShownFact, ...] = ()
    """Those that support or refute it."""


class DocumentReport(NamedTuple):
    """The findings of one document, in reading order.

    `date` is EDTF, `date_from` names its origin; both are None for an undated text. `source` is the decoded
    text, needed to show places; empty where nothing could be read.
    """

    path: str
    source: str
    findings: tuple[Finding, ...] = ()
    date: str | None = None
    date_from: str | None = None
    claims: ClaimCounts = ClaimCounts()
    claims_shown: tuple[ShownClaim, ...] = ()
    """Its claims in reading order; filled in for formats that show them."""
    told: tuple[Told, ...] = ()
    """What it tells of things that other documents of the run may tell otherwise."""


class RuleDescription(NamedTuple):
    """What a rule's findings are about, for formats that carry it beside them."""

    id: str
    level: str
    summary: str
    help: str
    """Markdown."""


class HiddenLevel(NamedTuple):
    """The findings of one level that a baseline hides."""

    level: str
    number: int
    since: str
    """The day on which the oldest of them was accepted, YYYY-MM-DD."""


class Hidden(NamedTuple):
    """What a baseline did to a report."""

    levels: tuple[HiddenLevel, ...]
    """Gravest first."""
    gone: int = 0
    """Entries whose finding exists no more."""
    accepted: int = 0
    """Findings of this report that the baseline was updated with."""


class Report(NamedTuple):
    documents: tuple[DocumentReport, ...]
    version: str
    warnings: tuple[str, ...] = ()
    """What went wrong without changing a finding, such as a cache that cannot be written."""
    rules: tuple[RuleDescription, ...] = ()
    """Of the rules that have findings, sorted by id; filled in for formats that carry them."""
    hidden: Hidden | None = None
    """None for a run without a baseline."""
