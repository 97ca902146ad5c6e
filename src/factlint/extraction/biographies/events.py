"""Births, deaths and acts of the subject of a clause: "born in Orm in 1902", "died on 3 May 1960"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from factlint.extraction.biographies.acts import (
    acts_in,
    child_births,
    done_by,
    done_to,
    may_be_of_dead,
    tenures_in,
)
from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.event import ACT, BIRTH, DEATH, Event, date_in
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.references import Reference
from factlint.extraction.chronology.timed import first_day
from factlint.extraction.languages.en.biographies import deeds
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.languages.en.biographies.clauses import WHOSE_LIFE
from factlint.extraction.languages.en.biographies.people import CHILDREN, SIBLINGS
from factlint.extraction.slots import pattern
from factlint.model.mention import Mention, mention_at
from factlint.values.dataclass import replace
from factlint.values.interval import Interval
from factlint.values.time import Time

_ASIDES = 3
"""Clauses in which the date may stand of an event stated before them."""
_LATELY = 90
"""Days before an obituary in which its subject may have died."""
_SHORTEST_LIFE = 16 * 365
"""Days of the shortest life given in a bracket; shorter ones are mostly posts."""
_LONGEST_LIFE = 125 * 366
"""Days above which the bracket after a name is a lifespan only if the name is known to be a person's."""
_DATE = "‹d"
_BEGINS_OR_ENDS = frozenset(
    {
        *words_of.BORN,
        *words_of.DIED,
        words_of.BAPTISED,
        words_of.LIVED,
        words_of.HAS_DIED,
        words_of.FOLLOWED,
        words_of.ENDS_WITH_BIRTH,
        words_of.ENDS_WITH_DEATH,
    }
)
"""Patterns, one of which occurs in every clause about the birth or death of its subject."""


def events_in(clauses: Sequence[Clause]) -> Iterator[Event]:
    """The dated events of lives in the clauses of a sentence."""
    kinds: set[str] = set()
    yield from _born_together(clauses)
    for at in range(len(clauses)):
        found = tuple(_events(clauses, at, kinds))
        yield from found
        kinds |= {one.kind for one in found}


def _born_together(clauses: Sequence[Clause]) -> Iterator[Event]:
    """The birth of twins: "Karl Ebert and his twin Paul were born in 1931"."""
    stated = clauses[0].stated
    if len(stated.dates) != 1 or not any(clause.search(words_of.OF_SEVERAL) for clause in clauses):
        return
    if not pattern(words_of.TOGETHER).search(stated.text):
        return
    of_all = next((clause for clause in clauses if clause.search(words_of.OF_SEVERAL)), None)
    born = _dated(of_all, words_of.BORN) if of_all is not None else None
    if of_all is not None and born is not None:
        yield from (
            Event(BIRTH, person, born)
            for clause in clauses
            if clause.start <= of_all.start
            for reference, person in clause.people
            if person is not None and not reference.pronoun
        )


def _events(clauses: Sequence[Clause], at: int, before: AbstractSet[str]) -> Iterator[Event]:
    """The events of one clause; `before` are the kinds of those in the clauses before it."""
    clause = clauses[at]
    yield from _life_in_bracket(clause)
    yield from _of_owners(clause)
    yield from done_by(clause)
    yield from done_to(clause)
    if clause.subject is None:
        return
    if not clause.may_hold_any(_BEGINS_OR_ENDS):
        yield from acts_in(clauses, at)
        return
    born = _dated(clause, words_of.BORN) or _behind_aside(clauses, at, words_of.ENDS_WITH_BIRTH)
    if born is None and (baptised := _dated(clause, (words_of.BAPTISED,))) is not None:
        yield Event(BIRTH, clause.subject, _at_latest(baptised))
    if born is not None and not clause.search(words_of.OF_SEVERAL):
        yield Event(BIRTH, clause.subject, born)
    yield from _lived(clause, clause.subject)
    died = _dated(clause, words_of.DIED) or _just_now(clause)
    died = died or _behind_aside(clauses, at, words_of.ENDS_WITH_DEATH)
    if died is not None:
        yield Event(DEATH, clause.subject, died)
    followed = clause.search(words_of.FOLLOWED)
    if followed is not None and before & {BIRTH, DEATH}:
        is_death = DEATH in before
        if is_death or clause.subject.kin in CHILDREN | SIBLINGS:
            yield Event(DEATH if is_death else BIRTH, clause.subject, date_in(clause, followed))
    elif born is None and died is None:
        yield from acts_in(clauses, at)
        yield from tenures_in(clause)
    yield from child_births(clauses, at)


def _lived(clause: Clause, person: Person) -> Iterator[Event]:
    """Both ends of a life joined by a verb: "lived from 1888 to 1979"."""
    if found := clause.search(words_of.LIVED):
        born, died = date_in(clause, found, "born"), date_in(clause, found, "died")
        if first_day(died) - first_day(born) >= _SHORTEST_LIFE:
            yield Event(BIRTH, person, born)
            yield Event(DEATH, person, died)


def _just_now(clause: Clause) -> Mention[Time] | None:
    """The death in an obituary, some time before the day of the document."""
    written = clause.stated.document.date
    found = clause.search(words_of.HAS_DIED) if written is not None else None
    if found is None or written is None or not written.time.readings:
        return None
    (days, *_) = written.time.readings
    if not isinstance(days.low, int) or not isinstance(days.high, int):
        return None
    lately = replace(written.time, readings=(Interval(days.low - _LATELY, days.high),))
    place = clause.stated.words(clause.start + found.start(), clause.start + found.end()).prose
    return mention_at(clause.stated.document, place, lately)


def _behind_aside(clauses: Sequence[Clause], at: int, form: str) -> Mention[Time] | None:
    """The date of an event after a parenthesis: "died, blind and poor, in 1961"."""
    if clauses[at].search(form) is None:
        return None
    for behind in clauses[at + 1 : at + 1 + _ASIDES]:
        if behind.link != "comma" or (behind.subject or clauses[at].subject) is not clauses[at].subject:
            return None
        if found := behind.search(words_of.DATE_BEHIND_ASIDE):
            return date_in(behind, found)
        if form == words_of.ENDS_WITH_BIRTH and pattern(words_of.STATES_MORE).search(behind.text):
            return None
    return None


def _at_latest(date: Mention[Time]) -> Mention[Time]:
    """A time that ends with a date: somebody is born at a baptism, or before it."""
    readings = tuple(Interval(None, one.high) for one in date.value.readings)
    return replace(date, value=replace(date.value, readings=readings))


def _dated(clause: Clause, forms: tuple[str, ...]) -> Mention[Time] | None:
    """The date of an event in a clause."""
    found = next((found for form in forms if (found := clause.search(form))), None)
    return date_in(clause, found) if found is not None else None


def _of_owners(clause: Clause) -> Iterator[Event]:
    """Events expressed by nouns: "his death in 1926", "the poet's birth in 1798"."""
    if clause.owner is not None and (whose := pattern(WHOSE_LIFE).match(clause.text)):
        yield from _birth_or_death(clause, clause.start + whose.end(), clause.owner)
    for reference, person in clause.people:
        if reference.is_owner and person is not None:
            behind = clause.stated.text[reference.end : clause.end]
            if not pattern(words_of.KEPT_LATER).search(clause.stated.text[: reference.start]):
                yield from _birth_or_death(clause, reference.end, person)
            found = pattern(words_of.OWN_WORK).match(behind)
            if found is not None and not pattern(words_of.NOT_OWN_WORK).search(clause.text):
                yield Event(ACT, person, date_in(clause, found), found["act"])
            yield from _own_deed(clause, reference, person)


def _birth_or_death(clause: Clause, start: int, person: Person) -> Iterator[Event]:
    """A birth or death expressed by a noun: "his birth in 1835"."""
    for form, kind in ((words_of.BIRTH_OF, BIRTH), (words_of.DEATH_OF, DEATH)):
        if found := pattern(form).match(clause.stated.text[start : clause.end]):
            yield Event(kind, person, date_in(clause, found))


def _own_deed(clause: Clause, reference: Reference, person: Person) -> Iterator[Event]:
    """An act expressed by a noun: "her last concert, held in 1962"."""
    found = pattern(deeds.DEED_OF).match(clause.stated.text[reference.end :])
    if found is not None and not may_be_of_dead(clause, reference.start):
        yield Event(ACT, person, date_in(clause, found), found["act"] or found["work"], found["act"] is None)


def _life_in_bracket(clause: Clause) -> Iterator[Event]:
    """The years after a name: "(1850–1921)", ", 1850–1921,"."""
    for reference, person in clause.people:
        behind = clause.stated.text[reference.end : reference.end + 120]
        if _DATE not in behind or person is None or not (reference.name or reference.role):
            continue
        name = clause.stated.words(reference.start, reference.end)
        bracket = pattern(words_of.APPOSED_TRADE).match(behind) if _is_full(clause, reference, person) else None
        if bracket is None:
            continue
        inside = behind[bracket.end() :]
        before = clause.stated.text[max(0, reference.start - 30) : reference.end]
        if found := pattern(words_of.LIFE).match(inside):
            born, died = date_in(clause, found, "born"), date_in(clause, found, "died")
            if first_day(died) - first_day(born) > _LONGEST_LIFE and not (person.is_certain or person.gender):
                continue  # of a state or a language
            is_post = pattern(words_of.NO_LIFE).search(before + bracket.group() + found.group())
            if first_day(died) - first_day(born) >= _SHORTEST_LIFE and (
                not is_post or pattern(words_of.SAYS_BORN).search(found.group())
            ):
                person.is_certain = True
                yield Event(BIRTH, person, born, name=name)
                yield Event(DEATH, person, died, name=name)
        elif found := pattern(words_of.BORN_IN).match(inside):
            person.is_certain = True
            yield Event(BIRTH, person, date_in(clause, found, "born"), name=name)
        elif found := pattern(words_of.DIED_IN).match(inside):
            person.is_certain = True
            yield Event(DEATH, person, date_in(clause, found, "died"), name=name)


_FAMILY_REACH = 300
"""Characters before a name that may mention its bearer's relatives."""


def _is_full(clause: Clause, reference: Reference, person: Person) -> bool:
    """Whether words name somebody in full: a partial name before a lifespan is more likely that of a relative.

    At the head of a sentence a bare name continues about the same person, if no relatives were mentioned.
    """
    if reference.start == 0 and reference.name:
        place = clause.stated.span.start
        before = clause.stated.document.prose[max(0, place - _FAMILY_REACH) : place]
        if pattern(words_of.ANY_FAMILY).search(before) is None:
            return True
    return len(reference.name.split()) >= len(person.names) or bool(reference.role)
