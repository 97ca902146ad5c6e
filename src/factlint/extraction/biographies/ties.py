"""Constraints between lives: who is older, who outlived whom, who is whose child: "his elder brother, Jan"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.event import BIRTH, DEATH, event_dates
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.story import Story
from factlint.extraction.chronology.kin import AGES_OF_FATHERS, AGES_OF_MOTHERS
from factlint.extraction.chronology.lengths import backwards, days_apart, days_of_shift, in_order
from factlint.extraction.languages.en.biographies import events as events_of
from factlint.extraction.languages.en.biographies import people as names_of
from factlint.extraction.languages.en.biographies import ties as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.interval import Interval
from factlint.values.time import Time

_YEAR = 366
_LEAST_OF_GRANDPARENTS = 20
"""Completed years at the birth of a grandchild, generously; the youngest grandmother known was 23."""
_LIFE = Interval(0, 124 * _YEAR)
"""The days of a life; Jeanne Calment, the oldest person on record, died at 122."""
_FULL_NAME = 2
"""Words."""
_TYING = frozenset(
    {
        words_of.SENIORITY,
        words_of.SURVIVED,
        words_of.AFTER_DEATH,
        words_of.DIED_LATER,
        words_of.POSTHUMOUS,
        words_of.WIDOWED_IN,
        words_of.CHILD_OF,
        events_of.FOLLOWED,
    }
)
"""Patterns, one of which occurs in every clause that relates lives, except between names of siblings."""


def ties_between(story: Story) -> Iterator[Relation]:
    """All relations between the dates of births and deaths in a text."""
    for clauses in story.sentences:
        for clause in clauses:
            if clause.may_hold_any(_TYING):
                yield from _seniority(story, clauses, clause)
                yield from _survival(story, clauses, clause)
                yield from _counted_from_death(story, clause)
                yield from _died_later(story, clauses, clause)
                yield from _posthumous(story, clause)
                yield from _followed(story, clause)
                yield from _widowed(story, clause)
                yield from _child_of(story, clause)
            yield from _sibling_of(story, clause)
        yield from _held_until(clauses)
    yield from _whole_lives(story)
    yield from _parents(story)
    yield from _siblings(story)


def _whole_lives(story: Story) -> Iterator[Relation]:
    """Nobody dies before being born, or lives longer than anybody on record."""
    for person in story.people.everybody:
        born, died = story.date(person, BIRTH), story.date(person, DEATH)
        if born is not None and died is not None:
            yield Relation(Tie.ORDER, (born,), died, _LIFE, died)


def _compared(story: Story) -> frozenset[int]:
    """People stated to be a number of years older or younger than somebody, who are not that person's children."""
    return frozenset(
        clause.subject.number
        for clauses in story.sentences
        for clause in clauses
        if clause.subject is not None and clause.search(words_of.SENIORITY)
    )


def _seniority(story: Story, clauses: Sequence[Clause], clause: Clause) -> Iterator[Relation]:
    """Between two births: "four years his junior"."""
    for found in clause.finditer(words_of.SENIORITY):
        other = other_person(clauses, clause.subject)
        own, theirs = story.date(clause.subject, BIRTH), story.date(other, BIRTH)
        slot = found["length"] or found["by"]
        days = days_apart(clause.stated.lengths[int(slot)].value)
        if own is not None and theirs is not None and days is not None:
            is_younger = (found["side"] or found["rank"]) in words_of.YOUNGER
            words = clause.stated.words(clause.start + found.start(), clause.start + found.end())
            yield Relation(Tie.SHIFT, (theirs,), own, days if is_younger else backwards(days), words)


def other_person(clauses: Sequence[Clause], subject: Person | None) -> Person | None:
    """The only other one of whom a sentence states."""
    others = {
        person.number: person
        for clause in clauses
        for person in (clause.subject, *(one for _, one in clause.people))
        if person is not None and person is not subject and person.is_certain
    }
    return next(iter(others.values())) if len(others) == 1 else None


def _survival(story: Story, clauses: Sequence[Clause], clause: Clause) -> Iterator[Relation]:
    """Between two deaths: "survived him by six years"."""
    verb = clause.search(words_of.SURVIVED)
    if verb is None or clause.subject is None:
        return
    end = clauses[-1].end
    by = pattern(words_of.BY_LENGTH).search(clause.stated.text, clause.start + verb.end(), end)
    whom = next((person for one, person in clause.people if one.start >= clause.start + verb.end()), None)
    if whom is None or by is None or whom is clause.subject:
        return
    own, theirs = story.date(clause.subject, DEATH), story.date(whom, DEATH)
    days = days_apart(clause.stated.length(by).value)
    if own is not None and theirs is not None and days is not None:
        earlier, later = (own, theirs) if verb["before"] else (theirs, own)
        words = clause.stated.words(by.start("said"), by.end("said"))
        yield Relation(Tie.SHIFT, (earlier,), later, days, words)


def _counted_from_death(story: Story, clause: Clause) -> Iterator[Relation]:
    """From a death to an event after it: "a year after his wife's death"."""
    found = clause.search(words_of.AFTER_DEATH)
    if found is None or clause.subject is None:
        return
    if found["kin"]:
        who = [one for one in story.people.relatives(clause.subject) if one.kin == found["kin"]]
    else:
        who = [clause.subject]
    death = story.date(who[0], DEATH if found["what"] == words_of.DEATH else BIRTH) if len(who) == 1 else None
    dates = [date for _, date in event_dates(clause)]
    days = days_apart(clause.stated.length(found).value)
    if death is not None and len(dates) == 1 and days is not None and dates[0] is not death:
        words = clause.stated.words(clause.start + found.start(), clause.start + found.end("order"))
        yield Relation(Tie.SHIFT, (death,), dates[0], in_order(found, days), words)


def _died_later(story: Story, clauses: Sequence[Clause], clause: Clause) -> Iterator[Relation]:
    """From the only date of a sentence to a death dated elsewhere and counted from it."""
    found = clause.search(words_of.DIED_LATER)
    death = story.date(clause.subject, DEATH) if found is not None else None
    if found is None or death is None or len(clause.stated.dates) != 1 or len(clause.stated.shifts) != 1:
        return
    (began,), (shift,) = clause.stated.dates, clause.stated.shifts
    happened = [date for one in clauses if one.subject is clause.subject for _, date in event_dates(one)]
    days = days_of_shift(shift.said, began, death)
    if days is not None and began in happened and began.prose.start < shift.prose.start and began is not death:
        yield Relation(Tie.SHIFT, (began,), death, days, clause.stated.words(*_place(clause, found)))


def _place(clause: Clause, found: re.Match[str]) -> tuple[int, int]:
    return clause.start + found.start("said"), clause.start + found.end("said")


def _followed(story: Story, clause: Clause) -> Iterator[Relation]:
    """Between a birth and that of the sibling who "followed in 1931"."""
    found = clause.search(events_of.FOLLOWED)
    subject = clause.subject
    if found is not None and subject is not None and subject.kin in names_of.SIBLINGS:
        older, younger = story.date(subject.owner, BIRTH), story.date(subject, BIRTH)
        if older is not None and younger is not None:
            words = clause.stated.words(clause.start + found.start("said"), clause.start + found.end("said"))
            yield Relation(Tie.ORDER, (older,), younger, Interval(0, None), words)


def _widowed(story: Story, clause: Clause) -> Iterator[Relation]:
    """Between the death of the only spouse mentioned and when the other one "was widowed"."""
    found = clause.search(words_of.WIDOWED_IN)
    if found is None or clause.subject is None:
        return
    death = story.date(story.relative(clause.subject, names_of.SPOUSES), DEATH)
    if death is not None:
        words = clause.stated.words(clause.start + found.start(), clause.start + found.end())
        yield Relation(Tie.SHIFT, (death,), clause.stated.date(found, "at"), Interval(0, 1), words)


def _siblings(story: Story) -> Iterator[Relation]:
    """A younger sibling is born after the older one."""
    for person in story.people.everybody:
        if person.kin not in names_of.SIBLINGS or person.owner is None or person.owner.is_named_late:
            continue
        own, theirs = story.date(person, BIRTH), story.date(person.owner, BIRTH)
        if own is None or theirs is None:
            continue
        if pattern(words_of.YOUNGER_SIBLING).search(person.kind):
            yield Relation(Tie.ORDER, (theirs,), own, Interval(0, None), own)
        elif pattern(words_of.ELDER_SIBLING).search(person.kind):
            yield Relation(Tie.ORDER, (own,), theirs, Interval(0, None), theirs)


def _child_of(story: Story, clause: Clause) -> Iterator[Relation]:
    """Two people with names as parent and child: "was the father of the painter Lily Carr"."""
    if clause.subject is None or clause.search(words_of.CHILD_OF) is None or _may_reign(clause.subject):
        return
    for reference, person in clause.people:
        before = clause.stated.text[clause.start : reference.start]
        found = pattern(words_of.CHILD_OF_WHOM).search(before)
        if found is None or person is None or person is clause.subject or _may_reign(person):
            continue
        if found["kin"] in names_of.PARENTS:
            yield from _parent_and_child(story, clause.subject, person)
        else:
            yield from _parent_and_child(story, person, clause.subject)


def _sibling_of(story: Story, clause: Clause) -> Iterator[Relation]:
    """Of two siblings with names the younger is born last: "was the younger sister of Hanna"."""
    own = story.date(clause.subject, BIRTH)
    if own is None:
        return
    for reference, person in clause.people:
        theirs = story.date(person, BIRTH)
        if theirs is None or person is clause.subject:
            continue
        found = pattern(words_of.SIBLING_OF).search(clause.stated.text[clause.start : reference.start])
        if found is None:
            continue
        first, last = (theirs, own) if found["side"] in words_of.YOUNGER else (own, theirs)
        yield Relation(Tie.ORDER, (first,), last, Interval(0, None), last)


def _may_reign(person: Person) -> bool:
    """Whether the years after a name may be those of a reign: no last name, or a regnal number."""
    return len(person.names) < _FULL_NAME or any(
        pattern(words_of.REGNAL).fullmatch(name) for name in person.names
    )


def _held_until(clauses: Sequence[Clause]) -> Iterator[Relation]:
    """Nobody leaves an office before taking it: "succeeded in 1969 by Ada Holt, who held office until 1974"."""
    for before, clause in pairwise(clauses):
        begun = before.search(words_of.CAME_TO_OFFICE)
        ended = clause.search(words_of.HELD_UNTIL) if clause.link == "relative" else None
        if begun is not None and ended is not None:
            first, last = clause.stated.dates[int(begun["at"])], clause.stated.dates[int(ended["at"])]
            words = clause.stated.words(clause.start + ended.start("said"), clause.start + ended.end("said"))
            yield Relation(Tie.COURSE, (first,), last, Interval(0, None), words)


def _posthumous(story: Story, clause: Clause) -> Iterator[Relation]:
    """A posthumous publication follows the death."""
    found = clause.search(words_of.POSTHUMOUS)
    if found is None or len(story.dead) != 1:
        return
    (death,) = story.dead
    dates = [date for _, date in event_dates(clause)]
    if len(dates) == 1:
        words = clause.stated.words(clause.start + found.start(), clause.start + found.end())
        if death is not dates[0]:
            yield Relation(Tie.ORDER, (death,), dates[0], Interval(0, None), words)


def _parents(story: Story) -> Iterator[Relation]:
    """No child is born before its parents are ten, or after its mother's death."""
    compared = _compared(story)
    for person in story.people.everybody:
        if (
            person.owner is None
            or (person.kin in names_of.CHILDREN and person.number in compared)
            or person.owner.is_named_late
            or pattern(names_of.NOT_THE_ONE).search(person.kind)
        ):
            continue
        if person.kin in names_of.GRANDCHILDREN:
            yield from _grandparent(story, person.owner, person)
        elif person.kin in names_of.GRANDPARENTS:
            yield from _grandparent(story, person, person.owner)
        elif person.kin in names_of.CHILDREN:
            yield from _parent_and_child(story, person.owner, person)
        elif person.kin in names_of.PARENTS:
            yield from _parent_and_child(story, person, person.owner)


def _parent_and_child(story: Story, parent: Person, child: Person) -> Iterator[Relation]:
    born, own = story.date(child, BIRTH), story.date(parent, BIRTH)
    if born is None:
        return
    is_mother = parent.gender == names_of.FEMININE
    if own is not None:
        least, most = AGES_OF_MOTHERS if is_mother else AGES_OF_FATHERS
        yield _order(own, born, Interval(least * 365, most * _YEAR))
    died = story.date(parent, DEATH)
    if died is not None:
        yield _order(died, born, Interval(None, 2 if is_mother else _YEAR))


def _grandparent(story: Story, old: Person, young: Person) -> Iterator[Relation]:
    """No grandchild is born before a child of its grandparent could be a parent."""
    first, last = story.date(old, BIRTH), story.date(young, BIRTH)
    if first is not None and last is not None:
        yield _order(first, last, Interval(_LEAST_OF_GRANDPARENTS * 365, None))


def _order(anchor: Mention[Time], born: Mention[Time], days: Interval) -> Relation:
    return Relation(Tie.ORDER, (anchor,), born, days, born)
