"""Ages of the subject of a clause, each with its time: "in 1990, aged 28, she opened a shop"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.event import BIRTH, DEATH
from factlint.extraction.biographies.moments import moment_of
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.stated import ages_stated, number_in
from factlint.extraction.biographies.story import Story
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.languages.en.biographies import people as names_of
from factlint.extraction.languages.en.lives.stated import IN_FACT, NOT_TRUE, SAYS_SO
from factlint.extraction.slots import pattern
from factlint.model.mention import Mention, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.duration import DAYS_PER_UNIT
from factlint.values.interval import Interval, minus
from factlint.values.time import Time

_OLDEST = 125
"""Jeanne Calment died at 122; anything above is not the age of a person in years."""
_YOUNGEST_PARENT = 11 * 365
"""The least number of days from the birth of a parent to that of a child."""
_NUMBER_ENDS = ("›", *"0123456789")
_SLACK = 1
"""Years by which an age on the day of writing may be off: it was asked for some time before."""


@dataclass(frozen=True, slots=True)
class StatedAge:
    """A person's age, and when it was reached."""

    person: Person
    number: Mention[int]
    years: Interval
    """The completed years that the words allow, the last exclusive."""
    date: Mention[Time] | None
    is_at_death: bool


def ages_in(story: Story, index: int, at: int) -> Iterator[StatedAge]:
    """The ages in one of the clauses of a sentence, given by its index."""
    clauses = story.sentences[index]
    clause = clauses[at]
    numbers = tuple(ages_stated(clause))
    if not numbers or pattern(NOT_TRUE).search(clause.stated.text) or _is_in_row(clause):
        return
    if _is_corrected(story, index):
        return
    now = tuple(_ages_now(story, clauses, clause))
    for person, (number, then) in numbers:
        if _is_of_writing(story, clause, person, number):
            continue
        if number.value > _OLDEST or not ((person is not None and person.is_certain) or clause.either):
            continue
        moment = moment_of(story, index, at, number, then)
        date, years, is_dying = moment.date, moment.years, moment.is_death
        if date is not None and _is_of_own_deed(clause, number, date):
            continue
        if _is_of_aside(clause, date) or _is_of_another_age(clauses, number, date):
            continue
        is_living = not is_dying and story.date(person, DEATH) is None
        is_of_now = is_living and _may_be_of_now(clause, number, date)
        if is_of_now and person is not None and not now:
            yield from _least_now(story, clause, person, number)
        if is_of_now:
            years = Interval(None, years.high)
            date = date if _is_past(clauses, at) else None
        who = person or _none_of(story, clause, years, date)
        if who is not None and (date is not None or is_dying):
            yield StatedAge(who, number, years, date, is_dying)
    yield from now


def _is_corrected(story: Story, index: int) -> bool:
    """Whether a sentence states what somebody says, and the next one what is so: "The list says 93. In fact …"."""
    given, *following = (clauses[0].stated for clauses in story.sentences[index : index + 2])
    prose = given.document.prose
    is_said = pattern(SAYS_SO).search(prose, given.span.start, given.span.end) is not None
    return is_said and any(pattern(IN_FACT).search(prose, one.span.start, one.span.end) for one in following)


def _is_in_row(clause: Clause) -> bool:
    """Whether a number stands between commas after a date or another number, as in a reference: "1973, 16, 6"."""
    is_bare = pattern(words_of.NUMBER_IN_ROW).fullmatch(clause.text) is not None
    return is_bare and clause.stated.text.endswith(_NUMBER_ENDS, 0, clause.start)


def _is_of_own_deed(clause: Clause, number: Mention[int], date: Mention[Time]) -> bool:
    """Whether an age is that at what its own clause states, and the date that of the next: "elected at 77, she …"."""
    between = clause.stated.document.prose[number.prose.end : date.prose.start]
    is_behind = pattern(words_of.NEXT_DEED).match(between) is not None
    return is_behind and pattern(words_of.DONE_AT_AGE).match(clause.text) is not None


def _is_of_another_age(clauses: Sequence[Clause], number: Mention[int], date: Mention[Time] | None) -> bool:
    """Whether a date is that of another age, which is closer to it: "a clerk at 22 and judge at 51, in 1904", "aged 70
    in 1806, had been a captain at 20".
    """
    if date is None:
        return False
    others = (other.prose for clause in clauses for _, (other, _) in ages_stated(clause))
    behind = max((one for one in others if one.end <= date.prose.start), default=number.prose)
    prose = clauses[0].stated.document.prose
    if number.prose.end <= behind.start:
        return True
    if behind == number.prose or pattern(words_of.BESIDE).fullmatch(prose[date.prose.end : number.prose.start]):
        return False
    return pattern(words_of.RIGHT_BEHIND).fullmatch(prose[behind.end : date.prose.start]) is not None


def _is_of_aside(clause: Clause, date: Mention[Time] | None) -> bool:
    """Whether an age is that at what a relative clause states without a date: that of the main clause is another."""
    if clause.link != "relative" or pattern(words_of.DONE_IN_ASIDE).match(clause.text) is None:
        return False
    is_own = date is not None and clause.stated.words(clause.start, clause.end).prose.holds(date.prose)
    return not is_own


def _is_of_writing(story: Story, clause: Clause, person: Person | None, number: Mention[int]) -> bool:
    """Whether an age introduces somebody without a date of birth: "a 45-year-old man, jailed in 1995, has died"."""
    return story.date(person, BIRTH) is None and any(
        reference.is_new and clause.stated.words(reference.start, reference.end).prose.overlaps(number.prose)
        for reference, _ in clause.people
    )


def _may_be_of_now(clause: Clause, number: Mention[int], date: Mention[Time] | None) -> bool:
    """Whether an age is more likely that on the day of writing: "Ada Holt, 52, sold the mill in 1998", "who is 52"."""
    if pattern(words_of.AGE_OF_PRESENT).fullmatch(clause.text):
        return True
    is_behind = date is not None and date.prose.start < number.prose.start
    return not is_behind and pattern(words_of.AGE_BETWEEN_COMMAS).fullmatch(clause.text) is not None


def _least_now(story: Story, clause: Clause, person: Person, number: Mention[int]) -> Iterator[StatedAge]:
    """The least age on the day of the document of somebody whose age was stated then, or at an earlier event."""
    written, born = clause.stated.document.date, story.date(person, BIRTH)
    if written is not None and born is not None and person.is_certain and _may_live(born, written.time):
        date = mention_at(clause.stated.document, number.prose, written.time)
        yield StatedAge(person, number, Interval(number.value - _SLACK, None), date, is_at_death=False)


def _may_live(born: Mention[Time], now: Time) -> bool:
    return int(now.days.low or 0) - int(born.value.days.low or 0) <= _OLDEST * DAYS_PER_UNIT["Y"]


def _is_past(clauses: Sequence[Clause], at: int) -> bool:
    """Whether the event after an age is past: whoever has this age now was no older then."""
    behind = clauses[at + 1].text if at + 1 < len(clauses) else ""
    is_stated = pattern(words_of.PAST_BEHIND_AGE).match(behind) is not None
    return is_stated and pattern(words_of.NOT_PAST).search(behind) is None


def _none_of(story: Story, clause: Clause, years: Interval, date: Mention[Time] | None) -> Person | None:
    """The first candidate of an ambiguous pronoun, if an age fits none of them."""
    if date is None or clause.subject is not None:
        return None
    days = Interval(
        None if years.low is None else years.low * 365, None if years.high is None else years.high * 366
    )
    is_of_none = all(_since(_born(story, one), date).excludes(days) for one in clause.either)
    who = next((one for one in clause.either if story.date(one, BIRTH) is not None), None)
    return who if is_of_none else None


def _born(story: Story, person: Person) -> Interval:
    """The days on which somebody may have been born, from stated births of them, a child or a parent."""
    own, theirs = story.date(person, BIRTH), story.date(person.owner, BIRTH)
    if own is not None:
        return own.value.days
    if theirs is None or pattern(names_of.NOT_THE_ONE).search(person.kind):
        return Interval(None, None)
    if person.kin in names_of.PARENTS:
        return Interval(None, minus(theirs.value.days.high, _YOUNGEST_PARENT))
    if person.kin in names_of.GRANDPARENTS:
        return Interval(None, minus(theirs.value.days.high, 2 * _YOUNGEST_PARENT))
    if person.kin in names_of.CHILDREN:
        return Interval(minus(theirs.value.days.low, -_YOUNGEST_PARENT), None)
    return Interval(None, None)


def _since(born: Interval, date: Mention[Time]) -> Interval:
    """The days that may lie between a birth and a date."""
    return Interval(minus(date.value.days.low, born.high), minus(date.value.days.high, born.low))


def _ages_now(story: Story, clauses: Sequence[Clause], clause: Clause) -> Iterator[StatedAge]:
    """The ages on the day of the document, in sentences that mention no other time, and no death."""
    found, person, written = clause.search(words_of.AGE_NOW), clause.subject, clause.stated.document.date
    if found is None or written is None or person is None or not person.is_certain:
        return
    days = written.time.days
    since = {found["at"] for found in pattern(words_of.SINCE).finditer(clause.stated.text)}
    others = (
        one
        for slot, one in enumerate(clause.stated.dates)
        if one.prose.start not in story.births and str(slot) not in since
    )
    born = story.date(person, BIRTH)
    if born is not None and not _may_live(born, written.time):
        return
    if any(one.value.days.excludes(days) for one in others) or any(
        one.search(words_of.DIES) for one in clauses
    ):
        return
    group = "age" if found["age"] else "apposed"
    number = number_in(clause, found, group)
    date = mention_at(clause.stated.document, number.prose, written.time)
    years = Interval(number.value - _SLACK, number.value + _SLACK + 1)
    if number.value <= _OLDEST and (group == "age" or len(person.names) > 1):
        yield StatedAge(person, number, years, date, is_at_death=False)
