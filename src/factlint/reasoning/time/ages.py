"""Ages and lifespans, each as a statement about one day: the day of birth."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.analysis import Analysis
from factlint.model.claim import Fact
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import RuleBase
from factlint.model.statements.lives import StatedAge
from factlint.reasoning.time.timeline import Constraint, dated
from factlint.values.dataclass import dataclass
from factlint.values.days import add_months, civil
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.time import Time

BORN, DIED = "born", "died"
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Birth:
    """A statement of when somebody was born: a date of birth, or an age at some time."""

    days: Interval
    date: Mention[Time] | None = None
    """The date of birth that the text gives."""
    fact: Fact | None = None
    """The fact that gives it."""
    age: StatedAge | None = None
    moment: Interval = EVERYTHING
    """The days on which the person was of that age."""
    death: Mention[Time] | None = None
    """The date of death that the text gives, for an age at death."""


def born_when(text: Analysis, rules: RuleBase) -> Iterator[Constraint]:
    """Everything said or known about the births of the people whose ages the text states, most certain first."""
    people = {age.person.id: age.person for age in text.ages}
    for person in people.values():
        births = (*births_of(person, text, rules), *_from_ages(person, text, rules))
        for birth in births:
            yield dated(person.id, birth.days, birth)


def births_of(person: EntityRef, text: Analysis, rules: RuleBase) -> Iterator[Birth]:
    """The dates of birth that the rule base knows or the text gives."""
    for fact, time in _facts(person, BORN, rules):
        yield Birth(time.days, fact=fact)
    for life in text.lives:
        if life.person.value.id == person.id and life.born is not None:
            yield Birth(life.born.value.days, life.born)


def deaths_of(
    person: EntityRef, text: Analysis, rules: RuleBase
) -> Iterator[tuple[Interval, Mention[Time] | None]]:
    """The days of death that the text gives or the rule base knows."""
    for life in text.lives:
        if life.person.value.id == person.id and life.died is not None:
            yield life.died.value.days, life.died
    for _, time in _facts(person, DIED, rules):
        if time.edtf != "..":
            yield time.days, None


def _facts(person: EntityRef, prop: str, rules: RuleBase) -> Iterator[tuple[Fact, Time]]:
    for fact in rules.facts(person.id) if person.is_known else ():
        if fact.statement.property == prop and isinstance(fact.statement.value, Time):
            yield fact, fact.statement.value


def _from_ages(person: EntityRef, text: Analysis, rules: RuleBase) -> Iterator[Birth]:
    """One birth for each age, so that an age stated with two dates does not count twice."""
    deaths = tuple(deaths_of(person, text, rules))
    for age in text.ages:
        if age.person.id != person.id:
            continue
        said = age.date.value.days if age.date is not None else EVERYTHING
        at_death = (
            next((death for death in deaths if not death[0].excludes(said)), None) if age.at_death else None
        )
        if at_death is not None:
            yield _birth(age, *at_death)
        elif age.date is not None:
            yield _birth(age, said, None)


def _birth(age: StatedAge, moment: Interval, death: Mention[Time] | None) -> Birth:
    """Somebody of N completed years on a day was born after the day N + 1 years before it, and at most N years
    before it.
    """
    low = high = None
    if age.years.high is not None and isinstance(moment.low, int):
        low = add_months(moment.low, -_MONTHS * int(age.years.high)) + 1
    if age.years.low is not None and isinstance(moment.high, int):
        high = add_months(moment.high - 1, -_MONTHS * int(age.years.low)) + 1
    return Birth(Interval(low, high), age=age, moment=moment, death=death)


def ages_between(born: Interval, moment: Interval) -> tuple[int, int] | None:
    """The least and the greatest number of years that somebody born in `born` can have completed in `moment`."""
    ends = (born.low, born.high, moment.low, moment.high)
    if not all(isinstance(end, int) for end in ends):
        return None
    low, high, first, last = (int(end or 0) for end in ends)
    return years_between(high - 1, first), years_between(low, last - 1)


def years_between(birth: int, day: int) -> int:
    """The years that somebody born on one day has completed on another."""
    (year, *of_year), (now, *of_now) = civil(birth), civil(day)
    return now - year - (of_now < of_year)
