"""What a run reports: the findings of each document, and what was counted on the way."""

from __future__ import annotations

from dataclasses import dataclass

from factlint.model.finding import Finding


@dataclass(frozen=True, slots=True)
class ClaimCounts:
    supported: int = 0
    refuted: int = 0
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class DocumentReport:
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


@dataclass(frozen=True, slots=True)
class Report:
    documents: tuple[DocumentReport, ...]
    version: str
    warnings: tuple[str, ...] = ()
    """What went wrong without changing a finding, such as a cache that cannot be written."""
