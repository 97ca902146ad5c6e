"""The claims in the documents of a report, for formats that show them in the text."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from factlint.checks.writing.date_style import each_of, write_time
from factlint.checks.writing.wording import either
from factlint.engine.request import Request
from factlint.interfaces.analyses import examinations
from factlint.model.claim import Fact, Judgement, Value, Verdict
from factlint.model.report import Report, ShownClaim, ShownFact
from factlint.model.rule_base import RuleBase, label_of
from factlint.values.time import Time


def with_claims(report: Report, requests: Sequence[Request]) -> Report:
    """The report with the claims of each document; this reads the documents once more."""
    found = {
        examination.analysis.document.path: tuple(_shown(examination.judgements, rules))
        for request in requests
        for examination, rules in examinations(request)
    }
    documents = (document._replace(claims_shown=found.get(document.path, ())) for document in report.documents)
    return report._replace(documents=tuple(documents))


def _shown(judgements: Sequence[Judgement], rules: RuleBase) -> Iterator[ShownClaim]:
    for judgement in judgements:
        claim = judgement.claim
        yield ShownClaim(
            start=claim.value.span.start,
            end=claim.value.span.end,
            text=claim.value.text,
            says=f"{label_of(claim.subject.value, rules)}: {claim.statement.property.replace('-', ' ')}",
            verdict=judgement.verdict.value,
            days=_days(claim.statement.value),
            facts=() if judgement.verdict is Verdict.UNKNOWN else tuple(map(_fact, judgement.facts)),
        )


def _fact(fact: Fact) -> ShownFact:
    value = fact.statement.value
    written = _date_in_words(value) if isinstance(value, Time) and value.is_calendar else fact.written
    return ShownFact(fact.id, written, fact.source, _days(value))


def _date_in_words(time: Time) -> str:
    """A date as prose has it; of several that are possible each."""
    return either(list(dict.fromkeys(map(write_time, each_of(time)))))


def _days(value: Value) -> tuple[int, int] | None:
    """The days that a date allows; None for any other value."""
    if not isinstance(value, Time) or not value.is_calendar:
        return None
    low, high = value.days.low, value.days.high
    return None if low is None or high is None else (math.floor(low), math.ceil(high))
