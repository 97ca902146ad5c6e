"""The ages stated in one clause, before the time of each is known."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.numbers import ordinal
from factlint.extraction.biographies.person import Person
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.languages.en.lives.stated import DECADES, HEDGED_YEARS, PARTS_OF_DECADES
from factlint.extraction.lives.stated import whole_number
from factlint.extraction.slots import pattern
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.interval import Interval
from factlint.values.regex import regex

_COMPLETED = (0, 1)
"""The years for an age without a hedge, the last exclusive."""
_LEAP_DAY = regex(words_of.LEAP_DAY)
_YEAR_OF_LIFE = -1
"""In the 60th year, or on the eve of the 60th birthday, 59 years are completed."""
_ORDINAL_AGES = (
    (words_of.BIRTHDAY, 0),
    (words_of.EVE_OF_BIRTHDAY, _YEAR_OF_LIFE),
    (words_of.YEAR_OF_LIFE, _YEAR_OF_LIFE),
)
"""Ages expressed by an ordinal, each with the difference to the completed years."""
_ANY_AGE = frozenset(
    {
        *words_of.AGES,
        *(form for form, _ in _ORDINAL_AGES),
        words_of.BY_AGE,
        words_of.AGE_IN_YEARS,
        words_of.AGED_YEARS,
        words_of.DECADE,
        words_of.STAGE_OF_LIFE,
        words_of.SHORT_OF_BIRTHDAY,
    }
)
"""Patterns, one of which occurs in every clause with an age."""

Age = tuple[Mention[int], Interval]
"""The number of an age, and the completed years that it allows, the last exclusive."""


def ages_stated(clause: Clause) -> Iterator[tuple[Person | None, Age]]:
    """The ages of a clause, each of its subject or of a relative."""
    if numbers := tuple(_numbers(clause)):
        is_left = clause.search(words_of.LEAVING) is not None
        whom = _left_behind(clause) if is_left else clause.subject or _whose_death(clause, words_of.DEATH_OF)
        if dying := _whose_death(clause, words_of.DEATH_AT):
            whom = dying
        yield from ((whom, number) for number in numbers)
    yield from _of_relatives(clause)


def _left_behind(clause: Clause) -> Person | None:
    """The surviving relative whose age a clause about a death states."""
    return next((person for reference, person in clause.people if reference.pronoun), None)


def _whose_death(clause: Clause, death: str) -> Person | None:
    """Whose death a noun states, at an age: "until his death in 1103 at 63", "until his death at 63"."""
    return next(
        (
            person
            for reference, person in clause.people
            if reference.is_owner
            and pattern(death).match(clause.stated.text[reference.end : clause.end])
            and not pattern(words_of.COUNTED_FROM).search(clause.stated.text[: reference.start])
        ),
        None,
    )


def _of_relatives(clause: Clause) -> Iterator[tuple[Person | None, Age]]:
    """How old a relative is: "a daughter of nine"."""
    for reference, person in clause.people:
        if not reference.kin:
            continue
        behind = clause.stated.text[reference.end : clause.end]
        if found := pattern(words_of.KIN_OF_AGE).match(behind):
            start, end = found.span("age")
            yield person, _exactly(_mention(clause, reference.end + start, reference.end + end, found["age"]))


def _numbers(clause: Clause) -> Iterator[Age]:
    """The ages that the words of a clause state."""
    if clause.search(words_of.NO_AGE):
        return
    if clause.may_hold_any(_ANY_AGE):
        yield from _in_figures(clause)
        yield from _rough(clause)
        yield from _in_years(clause)
    for reference, person in clause.people:
        if reference.age and person is clause.subject:
            start = clause.stated.text.index(reference.age, reference.start)
            yield _exactly(_mention(clause, start, start + len(reference.age), reference.age))


def _in_figures(clause: Clause) -> Iterator[Age]:
    """Ages that are one number: "aged 40", "by the age of 40"."""
    taken: set[int] = set()
    for form in words_of.AGES:
        for found in clause.finditer(form):
            if found.start("age") not in taken:
                taken.add(found.start("age"))
                number = number_in(clause, found, "age")
                yield number, _years(number.value, found.groupdict().get("hedge") or "")
    for found in clause.finditer(words_of.BY_AGE):
        number = number_in(clause, found, "age")
        yield number, Interval(None, number.value + 1)


def _in_years(clause: Clause) -> Iterator[Age]:
    """Ages that are a duration: "40 years of age"."""
    for found in (*clause.finditer(words_of.AGE_IN_YEARS), *clause.finditer(words_of.AGED_YEARS)):
        said = clause.stated.lengths[int(found["old"])]
        words, unit = said.said.partition(" ")[::2]
        if unit in words_of.YEARS and pattern(words_of.PLAIN_NUMBER).fullmatch(words):
            place = ProseSpan(said.prose.start, said.prose.start + len(words))
            yield _exactly(mention_at(clause.stated.document, place, whole_number(words)))


def _exactly(number: Mention[int]) -> Age:
    return number, _years(number.value, "")


def _years(number: int, hedge: str) -> Interval:
    first, last = HEDGED_YEARS.get(hedge, _COMPLETED)
    return Interval(None if first is None else number + first, None if last is None else number + last)


def _rough(clause: Clause) -> Iterator[Age]:
    for found in clause.finditer(words_of.DECADE):
        part, _, name = found["decade"].casefold().replace("-", " ").rpartition(" ")
        first, last = PARTS_OF_DECADES.get(part, (0, 10))
        low = DECADES[name]
        last = min(last, words_of.YEARS_OF_DECADES.get(name, last))
        yield number_in(clause, found, "decade", low), Interval(low + first, low + last)
    for found in clause.finditer(words_of.STAGE_OF_LIFE):
        low, high = words_of.STAGES_OF_LIFE[found["stage"]]
        yield number_in(clause, found, "stage", low), Interval(low, high)
    for found in clause.finditer(words_of.SHORT_OF_BIRTHDAY):
        unit = clause.stated.lengths[int(found["short"])].said.rpartition(" ")[2]
        nth = ordinal(found["nth"])
        if nth is not None and unit in words_of.PARTS_OF_YEARS:
            yield number_in(clause, found, "nth", nth), Interval(nth - 1, nth)
    for form, shift in _ORDINAL_AGES:
        for found in clause.finditer(form):
            nth = ordinal(found["nth"])
            if nth is not None and not (form is words_of.BIRTHDAY and _states_leap_day(clause)):
                yield number_in(clause, found, "nth", nth), Interval(nth + shift, nth + shift + 1)


def _states_leap_day(clause: Clause) -> bool:
    """Whether the text mentions 29 February: people born then may count their leap-day birthdays."""
    return _LEAP_DAY.search(clause.stated.document.prose) is not None


def number_in(clause: Clause, found: re.Match[str], group: str, value: int | None = None) -> Mention[int]:
    """The words of a group as a number."""
    start, end = clause.start + found.start(group), clause.start + found.end(group)
    return _mention(clause, start, end, found[group], value)


def _mention(clause: Clause, start: int, end: int, said: str, value: int | None = None) -> Mention[int]:
    place = clause.stated.words(start, end).prose
    return mention_at(clause.stated.document, place, whole_number(said) if value is None else value)
