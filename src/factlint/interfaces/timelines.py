"""The dated claims of the documents of a report, for the formats that draw them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from factlint.engine.request import Request
from factlint.interfaces.analyses import examinations
from factlint.model.claim import Judgement
from factlint.model.report import DatedClaim, Report
from factlint.model.rule_base import RuleBase, label_of
from factlint.values.time import Time


def with_timelines(report: Report, requests: Sequence[Request]) -> Report:
    """The report with the timeline of each document; reads the documents once more."""
    found = {
        examination.analysis.document.path: tuple(
            sorted(_dated(examination.judgements, rules), key=lambda claim: claim.low)
        )
        for request in requests
        for examination, rules in examinations(request)
    }
    documents = (document._replace(timeline=found.get(document.path, ())) for document in report.documents)
    return report._replace(documents=tuple(documents))


def _dated(judgements: Sequence[Judgement], rules: RuleBase) -> Iterator[DatedClaim]:
    for judgement in judgements:
        claim = judgement.claim
        value = claim.statement.value
        if (
            isinstance(value, Time)
            and value.is_calendar
            and value.days.low is not None
            and value.days.high is not None
        ):
            yield DatedClaim(
                offset=claim.value.span.start,
                text=claim.value.text,
                says=f"{label_of(claim.subject.value, rules)}: {claim.statement.property.replace('-', ' ')}",
                low=math.floor(value.days.low),
                high=math.ceil(value.days.high),
                verdict=judgement.verdict.value,
            )
