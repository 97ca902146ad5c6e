"""Whether what a text says about the present was true when it was written, and is still true."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter

from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Fact, Judgement, Modality, Verdict
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.model.rule_base import RuleBase, facts_of
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.regex import regex
from factlint.values.time import Time

_NOT_NOW = regex(
    r"\b(?:was|were|had|did|then|former|once|until|when|since|ago|before|after|during|previously|later|earlier|by|as of"
    r"|at the time|back then|initial(?:ly)?|original(?:ly)?|first|founding|new|\w+ed)\b",
    re.IGNORECASE,
)
"""Words by which a sentence may speak of another time than that of its writing."""
_STALE = 3 * 366
"""For how many days after its review a pack still tells that an old value has been replaced."""


def present_claims(
    analysis: Analysis, judgements: tuple[Judgement, ...], verdict: Verdict = Verdict.SUPPORTED
) -> Iterator[Judgement]:
    """Claims about the present with a verdict, by default those that facts support at some time: the sentence has no
    date and no word of the past.
    """
    for judgement in judgements:
        claim = judgement.claim
        is_plain = claim.modality is Modality.ASSERTED and not claim.is_scoped and not claim.subject.is_guess
        if judgement.verdict is verdict and is_plain and _speaks_of_now(claim, analysis):
            yield judgement


def _speaks_of_now(claim: Claim, analysis: Analysis) -> bool:
    sentence = _sentence_of(claim, analysis)
    dated = analysis.document.date
    now = dated.time.days if dated is not None else None
    if sentence is None or any(
        time.value.is_calendar and not (now and time.value.days.contains(now))
        for time in _times_in(sentence, analysis)
    ):
        return False
    return _NOT_NOW.search(analysis.document.prose, sentence.start, sentence.end) is None


def _sentence_of(claim: Claim, analysis: Analysis) -> ProseSpan | None:
    said = claim.value.prose
    at = bisect_right(analysis.sentences, said.start, key=attrgetter("start")) - 1
    return analysis.sentences[at] if at >= 0 and analysis.sentences[at].holds(said) else None


def _times_in(sentence: ProseSpan, analysis: Analysis) -> Iterator[Mention[Time]]:
    first = bisect_left(analysis.times, sentence.start, key=attrgetter("prose.start"))
    behind = bisect_left(analysis.times, sentence.end, first, key=attrgetter("prose.start"))
    return (time for time in analysis.times[first:behind] if sentence.holds(time.prose))


def end_of(facts: tuple[Fact, ...]) -> int | None:
    """The first day on which certainly none of the facts holds any more; None where one may still hold."""
    ends = [fact.ends.high for fact in facts if fact.ends != EVERYTHING]
    if not facts or len(ends) < len(facts) or None in ends:
        return None
    return max(int(end) - 1 for end in ends if end is not None)


def has_ended(facts: tuple[Fact, ...], by: int) -> bool:
    """Whether all of the facts had ceased to hold by a day."""
    end = end_of(facts)
    return end is not None and end <= by


def valid_at(claim: Claim, rules: RuleBase, days: Interval) -> tuple[Fact, ...]:
    """The facts of the claim's property that certainly hold throughout the given days."""
    return tuple(
        fact
        for fact in facts_of(rules, claim.statement.subject, claim.statement.property)
        if _certain(fact).contains(days)
    )


def last_reviewed(claim: Claim, rules: RuleBase, day: int) -> tuple[Fact, ...]:
    """The facts of the claim's property that held when their pack was last reviewed, not long before a day.

    They may have changed since, but a value that ended before them has hardly come back.
    """
    return tuple(
        fact
        for fact in facts_of(rules, claim.statement.subject, claim.statement.property)
        if fact.known_until is not None and fact.known_until <= day < fact.known_until + _STALE
    )


def _certain(fact: Fact) -> Interval:
    first = fact.begins.high - 1 if fact.begins.high is not None else fact.begins.low
    last = fact.known_until if fact.ends == EVERYTHING else fact.ends.low
    return Interval(first, last)
