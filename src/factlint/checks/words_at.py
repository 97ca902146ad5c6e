"""The words of a claim's value that a finding shows: no more and no fewer than what is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factlint.checks.api import Case
from factlint.model.claim import Claim
from factlint.model.document import Span

_UNCOUNTED_OPENING = re.compile(r"(?:the )?(?:year )?(?=\d)", re.IGNORECASE)
"""What belongs to a TIMEX3 span and not to the wrong words: "the 3rd July", "the year 1998"."""


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


def words_of_date(claim: Claim) -> Words:
    """The words of a date without the article before its digits."""
    opening = _UNCOUNTED_OPENING.match(claim.value.text)
    cut = opening.end() if opening else 0
    span = claim.value.span
    return Words(Span(span.start + cut, span.end), claim.value.text[cut:])
