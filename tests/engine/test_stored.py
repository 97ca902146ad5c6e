"""Findings that are written and come back."""

from factlint.engine.cache.stored import read_findings, write_findings
from factlint.model.document import Span
from factlint.model.finding import (
    Applicability,
    Confidence,
    Edit,
    Evidence,
    Finding,
    Fix,
    Level,
    Related,
)

BARE = Finding(Level.ERROR, "30 February is no day", Span(3, 14), "30 February", rule="dates/impossible")
FULL = Finding(
    Level.NOTE,
    "the “war” began in 2022",
    Span(0, 4),
    "Київ",
    Confidence.LOW,
    expected="2022",
    fact=Evidence("pack/war#date", "2022-02-24", None),
    related=(Related(Span(5, 6), "x", "here", "other.md"), Related(Span(7, 8), "y", "there")),
    fixes=(Fix("Write “2022”", (Edit(Span(0, 4), "2022"), Edit(Span(5, 5), "")), Applicability.UNSAFE),),
    fingerprint="f00-2",
    rule="facts/contradicted",
)


def test_findings_come_back_as_they_were() -> None:
    assert read_findings(write_findings([BARE, FULL])) == (BARE, FULL)
    assert read_findings(write_findings([])) == ()
