"""The words of a claim's value that a finding marks: exactly what is wrong."""

from __future__ import annotations

from factlint.checks.api import Case
from factlint.checks.writing.date_style import OPENING
from factlint.checks.writing.number_style import numeral_in
from factlint.model.claim import Claim
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import words_said
from factlint.model.span import Span
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A place in the source, its characters, and how they read."""

    span: Span
    text: str
    said: str


def words_with_hedge(case: Case, claim: Claim) -> Words:
    """The words of a claim's value with its hedge, which is part of what is right or wrong."""
    return _words(case.analysis.document, claim.value.wide or claim.value.prose)


def words_of_date(case: Case, claim: Claim) -> Words:
    """The words of a date without an article before its digits."""
    opening = OPENING.match(claim.value.said)
    cut = opening.end() if opening else 0
    prose = claim.value.prose
    return _words(case.analysis.document, ProseSpan(prose.start + cut, prose.end))


def words_of_number(case: Case, claim: Claim) -> Words:
    """The digits of a number without its unit, which is right or convertible; all words if the number has
    several parts.
    """
    prose, numeral = claim.value.prose, numeral_in(claim.value.said)
    if numeral is None:
        return _words(case.analysis.document, prose)
    number = ProseSpan(prose.start + numeral.start, prose.start + numeral.end)
    return _words(case.analysis.document, number)


def _words(document: Document, prose: ProseSpan) -> Words:
    span = document.to_source(prose)
    return Words(span, document.source[span.start : span.end], words_said(document, prose))
