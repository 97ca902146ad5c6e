"""Findings about anniversaries that fit none of the known dates."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case
from factlint.checks.writing.date_style import ordinal_ending, with_preposition, write_time
from factlint.checks.writing.wording import (
    DATED_VERBS,
    both,
    either,
    with_article,
    within_sentence,
    words_of_id,
)
from factlint.checks.writing.words_at import words_with_hedge
from factlint.model.claim import Claim, Fact, Judgement
from factlint.model.finding import Applicability, Evidence, Finding, Fix, Level, Related
from factlint.model.rule_base import label_of
from factlint.reasoning.judging.anniversaries import years_passed
from factlint.values.dataclass import replace
from factlint.values.time import Time

_MOST_STATED = 2
"""The most dates in a message."""


def known_anniversary_finding(case: Case, judgement: Judgement, level: Level) -> Finding:
    """The finding for an anniversary, with the events that it may count from and the years since."""
    claim = judgement.claim
    kept, said = claim.scope_words[0], within_sentence(words_with_hedge(case, claim).said)
    known = both([_counted(fact, claim) for fact in judgement.facts[:_MOST_STATED]])
    name = with_article(label_of(claim.subject.value, case.rules))
    return Finding.at(
        claim.value,
        level=level,
        message=f"{name} {known} before {write_time(kept.value)}, which makes no {said}",
        fact=Evidence.of(judgement.facts[0]),
        related=(Related.to(kept, "when it was kept"),),
        fixes=tuple(_fixes(case, judgement)),
    )


def _counted(fact: Fact, claim: Claim) -> str:
    """The event, its date, and the years before the anniversary: "was founded in 1949, 50 years"."""
    value, prop = fact.statement.value, fact.statement.property
    assert isinstance(value, Time)
    dates = [replace(value, readings=(reading,), edtf=None) for reading in value.readings]
    days = dates if len(dates) > 1 else [value]
    when = either([with_preposition(write_time(day)) for day in days[:_MOST_STATED]])
    verb = DATED_VERBS.get(prop, f"{words_of_id(prop)}:")
    years = _years(fact, claim)
    return f"{verb} {when}, {either([str(number) for number in years])} years"


def _years(fact: Fact, claim: Claim) -> list[int]:
    passed = years_passed(fact, claim.statement.scope)
    return sorted({years for one in passed for years in range(int(one.low or 0), int(one.high or 0))})


def _fixes(case: Case, judgement: Judgement) -> Iterator[Fix]:
    """The right ordinal, if it is in digits and the facts allow only one."""
    claim = judgement.claim
    right = {years for fact in judgement.facts for years in _years(fact, claim)}
    if len(right) != 1 or not claim.value.text[0].isdigit():
        return
    (years,) = right
    if years > 0 and case.analysis.document.is_verbatim(claim.value.span):
        yield Fix.writing(f"{years}{ordinal_ending(years)}", claim.value.span, Applicability.UNSAFE)
