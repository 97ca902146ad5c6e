"""The words of a value together with the hedge before it: "nearly four years"."""

from __future__ import annotations

from dataclasses import dataclass

from factlint.checks.api import Case
from factlint.model.claim import Claim
from factlint.model.document import Span


@dataclass(frozen=True, slots=True)
class Words:
    """A place in the source and its characters."""

    span: Span
    text: str


def words_with_hedge(case: Case, claim: Claim) -> Words:
    """The words of a claim's value, hedge included: a hedge is part of what is wrong or right."""
    document = case.analysis.document
    span = document.to_source(claim.value.wide or claim.value.prose)
    return Words(span, document.source[span.start : span.end])
