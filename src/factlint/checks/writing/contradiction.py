"""Messages about contradictions between a text and the facts."""

from __future__ import annotations

from factlint.checks.api import Case
from factlint.checks.writing.date_style import century_in_words, when_said, write_time, year_in_full
from factlint.checks.writing.right_date import known_date_in_words
from factlint.checks.writing.right_number import known_in_words, said_in_words
from factlint.checks.writing.wording import (
    DATED_VERBS,
    ONGOING,
    either,
    measure_of_id,
    with_article,
    within_sentence,
    words_of_id,
)
from factlint.checks.writing.words_at import words_with_hedge
from factlint.model.claim import Claim, Fact
from factlint.model.mention import COUNTED, KNOWN_THEN, EntityRef
from factlint.model.rule_base import label_of
from factlint.reasoning.judging.numbers_over_time import change_over_time
from factlint.values.dataclass import replace
from factlint.values.interval import EVERYTHING
from factlint.values.quantity import Quantity
from factlint.values.time import Time

_DONE_BY = " by"
"""The end of the name of a property that is no noun: `donated-by`."""
_MOST_STATED = 6
"""With more right values than this, none is listed."""


def contradiction_in_words(
    case: Case, claim: Claim, said: str, facts: tuple[Fact, ...], right: str | None
) -> str:
    """What the facts say instead of the words `said`; `right` is the replacement, if there is one."""
    label = with_article(case.rules.entity(claim.statement.subject).label)
    values = list(dict.fromkeys(_in_words(case, claim, fact) for fact in facts))
    known = either(values)
    stated = words_of_id(claim.statement.property)
    if claim.binder == "entity-description":
        return f"the {claim.subject.said} is {known}, not {said}"
    if len(values) > _MOST_STATED and isinstance(claim.statement.value, EntityRef):
        return f"{with_article(said)} is no {stated} of {label}"
    if known == ONGOING:
        return f"{label} {ONGOING}; it did not end in {said}"
    if isinstance(claim.statement.value, Time):
        said = _date_in_words(claim, said)
        verb = DATED_VERBS.get(claim.statement.property)
        when = claim.statement.value
        said = _counted(claim, said) or century_in_words(when) or year_in_full(said, when)
        return f"{label} {verb} {known}, not {said}" if verb else f"{label}: {stated} {known}, not {said}"
    if isinstance(claim.statement.value, Quantity):
        stated = measure_of_id(claim.statement.property)
        known = known_in_words(claim, facts, right)
        said = said_in_words(claim, said, words_with_hedge(case, claim).said)
    if stated.endswith(_DONE_BY):
        return f"{label} was {stated} {known}, not {said}"
    return f"the {stated} of {label} {_held(claim, facts)} {known}, not {said}"


def _date_in_words(claim: Claim, said: str) -> str:
    """The words of a date with the article that they need: "the 3rd of July 1878", "the 1890s"."""
    is_decade = said[:1].isdigit() and said.endswith("s")
    return f"the {said}" if is_decade or claim.value.said.casefold() == f"the {said.casefold()}" else said


def _counted(claim: Claim, said: str) -> str | None:
    """A stated distance from another date, or the time of another event, with that date."""
    if KNOWN_THEN in claim.value.derivation and isinstance(claim.statement.value, Time):
        when = claim.statement.value
        years = [write_time(replace(when, readings=(reading,))) for reading in when.readings]
        return f"“{within_sentence(said)}” ({either(years)})"
    if COUNTED not in claim.value.derivation:
        return None
    return f"“{within_sentence(said)}” (counted from {claim.scope_words[0].said})"


def _held(claim: Claim, facts: tuple[Fact, ...]) -> str:
    """The verb between a property and its value, with the time of the claim if it matters."""
    if claim.binder == "term-state" or (len(claim.scope_words) == 1 and change_over_time(facts)):
        return f"{when_said(claim.scope_words[0])} was"
    return "then was" if any(fact.ends != EVERYTHING for fact in facts) else "is"


def _in_words(case: Case, claim: Claim, fact: Fact) -> str:
    value = fact.statement.value
    match value:
        case Time(edtf=".."):
            return ONGOING
        case Time():
            return known_date_in_words(claim, value)
        case EntityRef():
            return with_article(label_of(value, case.rules))
        case _:
            return fact.written
