"""What a run reports: the findings of each document, and what was counted on the way.

Named tuples, since a run that finds everything in its cache has no time to import `dataclasses`.
"""

from __future__ import annotations

from factlint.values.named_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.model.finding import Finding
    from factlint.model.stated import Stated


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
    """The place of its value's words, in code points of the source; the end is exclusive."""
    end: int
    text: str
    says: str
    """Subject and property, in words."""
    verdict: str
    days: tuple[int, int] | None = None
    """If the value is a date: the first day that its words allow and the day after the last, as day numbers."""
    facts: tuple[ShownFact, ...] = ()
    """The facts that support or refute it."""


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
    """The claims in reading order; filled in for formats that show them."""
    stated: tuple[Stated, ...] = ()
    """What it says about things that other documents of the run may contradict."""


class RuleDescription(NamedTuple):
    """A rule and what its findings are about, for formats that describe rules."""

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
    """What a baseline hides from a report."""

    levels: tuple[HiddenLevel, ...]
    """Most serious level first."""
    gone: int = 0
    """Entries whose finding no longer exists."""
    accepted: int = 0
    """Findings of this report that were added to the baseline."""


class Report(NamedTuple):
    documents: tuple[DocumentReport, ...]
    version: str
    warnings: tuple[str, ...] = ()
    """Problems that change no finding, such as a cache that cannot be written."""
    rules: tuple[RuleDescription, ...] = ()
    """The rules that have findings, sorted by id; filled in for formats that describe them."""
    hidden: Hidden | None = None
    """None for a run without a baseline."""
