"""One small report that every format is shown."""

import pytest

from factlint.model.document import Span
from factlint.model.finding import Applicability, Edit, Evidence, Finding, Fix, Level, Related
from factlint.model.report import ClaimCounts, DocumentReport, Report

SOURCE = """\
The strait had been closed for nearly three years.

It was closed on Monday, 6 June 1967, and opened again in June 1985.
"""


def span_of(text: str, source: str = SOURCE) -> Span:
    start = source.index(text)
    return Span(start, start + len(text))


def weekday_finding() -> Finding:
    return Finding(
        rule="dates/weekday-mismatch",
        level=Level.WARNING,
        message="6 June 1967 was a Tuesday, not a Monday",
        span=span_of("Monday"),
        text="Monday",
        related=(Related(span_of("6 June 1967"), "5 June 1967", "the date"),),
        fixes=(Fix("Write “Tuesday”", (Edit(span_of("Monday"), "Tuesday"),), Applicability.UNSAFE),),
        fingerprint="f1",
    )


def fact_finding() -> Finding:
    return Finding(
        rule="facts/contradicted",
        level=Level.ERROR,
        message="it was opened again in June 1975",
        span=span_of("June 1985"),
        text="June 1985",
        expected="June 1975",
        fact=Evidence("canals/suez#opened", "1975-06-05", "https://example.org/canal"),
        related=(Related(span_of("nearly three years"), "nearly three years", "fits neither"),),
        fixes=(Fix("Write “June 1975”", (Edit(span_of("June 1985"), "June 1975"),)),),
        fingerprint="f2",
    )


def unreadable() -> Finding:
    return Finding(Level.ERROR, "byte 12 (0xff) is not UTF-8", Span(0, 0), "", rule="reading/undecodable")


@pytest.fixture
def report() -> Report:
    article = DocumentReport(
        path="docs/article.md",
        source=SOURCE,
        findings=(weekday_finding(), fact_finding()),
        date="1990-02-01",
        date_from="front matter",
        claims=ClaimCounts(supported=2, refuted=1, unknown=4),
    )
    return Report(
        (article, DocumentReport("clean.md", "Nothing."), DocumentReport("broken.md", "", (unreadable(),))),
        version="1.2.3",
    )
