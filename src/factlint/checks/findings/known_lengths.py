"""Findings about durations that fit no known beginning and end."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checks.api import Case
from factlint.checks.writing.apart import number_of_years
from factlint.checks.writing.date_style import with_preposition, write_day
from factlint.checks.writing.number_words import write_count
from factlint.checks.writing.rewriting import writing
from factlint.checks.writing.wording import (
    both,
    either,
    length_in_words,
    office_in_words,
    with_article,
    within_sentence,
)
from factlint.checks.writing.words_at import words_with_hedge
from factlint.model.claim import Judgement
from factlint.model.finding import Evidence, Finding, Level
from factlint.model.rule_base import label_of
from factlint.model.span import Span
from factlint.reasoning.judging.lengths import Extent, extents_of
from factlint.reasoning.judging.so_far import extents_so_far
from factlint.reasoning.judging.writing_time import written_days
from factlint.reasoning.time.ages import ages_between
from factlint.values.interval import Interval
from factlint.values.time import Grain, grain_of

_VERBS = {"length": "lasted", "existence": "existed for", "construction-time": "took", "lifetime": "lived for"}
"""What a duration measures → the verb before it."""
_MOST_STATED = 3
"""The most extents in a message."""


def known_length_finding(case: Case, judgement: Judgement, level: Level) -> Finding:
    """The finding for a refuted duration, with those that follow from the facts."""
    claim = judgement.claim
    said = words_with_hedge(case, claim)
    known = tuple(dict.fromkeys(extents_of(claim, case.rules)))
    right = _with_years(said.text, known)
    message = f"{_was(case, judgement)} {_lengths(known)}, not {within_sentence(said.said)}"
    return _finding(case, judgement, level, message, (said.span, said.text), right)


def _with_years(said: str, known: Sequence[Extent]) -> str | None:
    """The words of a duration with the only number of full years that the facts allow; None if there are several."""
    number, years = number_of_years(said), _one_age(known)
    if number is None or years is None or years <= 1:
        return None
    return f"{said[: number.start()]}{write_count(years, number.group())}{said[number.end() :]}"


def known_age_finding(case: Case, judgement: Judgement, level: Level) -> Finding:
    """The finding for an age that somebody did not have at a known event."""
    claim = judgement.claim
    name = label_of(claim.subject.value, case.rules)
    known = tuple(dict.fromkeys(extents_of(claim, case.rules)))
    ages = tuple(dict.fromkeys(age for extent in known if (age := _age(extent)) is not None))
    born, then = known[0].begins, either([_day(extent.ends) for extent in known[:_MOST_STATED]])
    years, value = _one_age(known), claim.value
    right = write_count(years, value.text) if years is not None else None
    message = f"{name}, born {_when(born)}, was {either(ages)} {_when(known[0].ends, then)}, not {value.said}"
    return _finding(case, judgement, level, message, (value.span, value.text), right)


def _one_age(known: Sequence[Extent]) -> int | None:
    """The full years of the only extent, if they are known to the year."""
    years = ages_between(known[0].begins, known[0].ends) if len(known) == 1 else None
    return years[0] if years is not None and years[0] == years[1] else None


def length_so_far_finding(case: Case, judgement: Judgement, level: Level) -> Finding:
    """The finding for a duration until the document's date, with those that the facts imply by then."""
    claim = judgement.claim
    said, written = words_with_hedge(case, claim), written_days(case.analysis, case.today)
    known = tuple(dict.fromkeys(extents_so_far(claim, case.rules, written)))
    name = with_article(label_of(claim.subject.value, case.rules))
    message = f"by the document's date it is {_lengths(known)} for {name}, not {within_sentence(said.said)}"
    return _finding(case, judgement, level, message, (said.span, said.text))


def _finding(
    case: Case,
    judgement: Judgement,
    level: Level,
    message: str,
    at: tuple[Span, str],
    right: str | None = None,
) -> Finding:
    """The finding at some words, with their replacement if the facts determine it."""
    span, text = at
    fixes = tuple(writing(case.analysis.document, span, right)) if right else ()
    fact = Evidence.of(judgement.facts[0])
    return Finding(level, message, span, text, expected=right, fact=fact, fixes=fixes)


def _age(extent: Extent) -> str | None:
    """The completed years from the first day to the last, as far as they are known."""
    years = ages_between(extent.begins, extent.ends)
    return either(list(dict.fromkeys(str(age) for age in years))) if years else None


def _when(days: Interval, said: str | None = None) -> str:
    return with_preposition(said or _day(days))


def _was(case: Case, judgement: Judgement) -> str:
    """What lasted, up to its duration: "the Island War lasted", "Mara Lind was president of Ruritania for"."""
    subject, what = judgement.claim.subject.value, judgement.claim.statement.property
    name, fact = label_of(subject, case.rules), judgement.facts[0].statement
    if what in _VERBS:
        return f"{with_article(name)} {_VERBS[what]}"
    organisation = case.rules.entity(fact.subject).label
    return f"{name} was {office_in_words(fact.property, organisation)} for"


def _lengths(known: Sequence[Extent]) -> str:
    """The known duration of each, with its first and last day."""
    return both([f"{_length(one)} ({_day(one.begins)} to {_day(one.ends)})" for one in known[:_MOST_STATED]])


def _length(extent: Extent) -> str:
    return length_in_words(_first(extent.begins), _first(extent.ends))


def _first(days: Interval) -> int:
    return int(days.low if days.low is not None else days.high or 0)


def _day(days: Interval) -> str:
    first = _first(days)
    return write_day(first, grain_of(first, int(days.high or 0)) or Grain.YEAR)
