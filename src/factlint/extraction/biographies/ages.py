"""Ages that clauses tell of the one whom they are about, and the dates at which they were reached."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.biographies.clauses import Clause
from factlint.extraction.biographies.events import BIRTH, DEATH, event_dates
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.stated import ages_told, number_in
from factlint.extraction.biographies.story import Story
from factlint.extraction.chronology.timed import UNKNOWN_YEAR
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.languages.en.biographies.clauses import OTHER_IN_BRACKET, SAME_MOMENT
from factlint.extraction.languages.en.biographies.people import INDEFINITE, SPOUSES
from factlint.extraction.languages.en.lives.told import NOT_TRUE
from factlint.extraction.slots import pattern
from factlint.extraction.times.resolution.closed import FROM_DOCUMENT_DATE, OF_STORY
from factlint.model.mention import Mention, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.duration import DAYS_PER_UNIT
from factlint.values.interval import Bound, Interval
from factlint.values.time import Time

_OLDEST = 125
"""Jeanne Calment died at 122; anything above is no age in years of a person."""
_REACH = 30
"""Characters before an age that may tell when it is told of."""
_SLACK = 1
"""Years by which an age on the day of writing may miss: it was asked for some time before."""
_NOT_OWN_YEAR = frozenset({UNKNOWN_YEAR, OF_STORY, FROM_DOCUMENT_DATE})
"""In the derivations of dates whose year is not written beside them: it may be that of a birth."""


@dataclass(frozen=True, slots=True)
class ToldAge:
    """The age of somebody, and when."""

    person: Person
    number: Mention[int]
    years: Interval
    """The completed years that the words allow, the last exclusive."""
    date: Mention[Time] | None
    is_at_death: bool


def ages_in(story: Story, index: int, at: int) -> Iterator[ToldAge]:
    """The ages in one of the clauses of a sentence, each by its place."""
    clauses = story.sentences[index]
    clause = clauses[at]
    numbers = tuple(ages_told(clause))
    if not numbers or pattern(NOT_TRUE).search(clause.told.text):
        return
    for person, (number, then) in numbers:
        if number.value > _OLDEST or not ((person is not None and person.is_certain) or clause.either):
            continue
        date, years, is_dying = _moment(story, index, at, number, then)
        is_living = not is_dying and story.date(person, DEATH) is None
        if date is not None and is_living and _may_be_of_now(clause, number, date):
            date = None
        who = person or _none_of(story, clause, years, date)
        if who is not None and (date is not None or is_dying):
            yield ToldAge(who, number, years, date, is_dying)
    yield from _ages_now(story, clauses, clause)


def _may_be_of_now(clause: Clause, number: Mention[int], date: Mention[Time]) -> bool:
    """Whether an age between commas is rather that on the day of writing: "Ada Holt, 52, sold the mill in 1998"."""
    return (
        date.prose.start > number.prose.start
        and pattern(words_of.AGE_BETWEEN_COMMAS).fullmatch(clause.text) is not None
    )


def _none_of(story: Story, clause: Clause, years: Interval, date: Mention[Time] | None) -> Person | None:
    """The first of those whom an open pronoun may mean, if an age is that of none of them."""
    if date is None or clause.subject is not None:
        return None
    days = Interval(
        None if years.low is None else years.low * 365, None if years.high is None else years.high * 366
    )
    births = [story.date(one, BIRTH) for one in clause.either]
    is_of_none = all(born is not None and _since(born, date).excludes(days) for born in births)
    return clause.either[0] if is_of_none else None


def _since(born: Mention[Time], date: Mention[Time]) -> Interval:
    """The days that may lie between two dates."""
    first, last = born.value.days, date.value.days
    return Interval(_minus(last.low, first.high), _minus(last.high, first.low))


def _minus(later: Bound, earlier: Bound) -> Bound:
    return None if later is None or earlier is None else later - earlier


def _moment(
    story: Story, index: int, at: int, number: Mention[int], years: Interval
) -> tuple[Mention[Time] | None, Interval, bool]:
    """The date of an age, the years that it allows then, and whether it is that at death."""
    clauses = story.sentences[index]
    dates = _births_of_others(clauses, at, story.births) or _dates_around(clauses, at, story.births)
    dates = dates or _dates_of_deaths(story, clauses, at)
    if _is_another_time(clauses[at], number):
        dates = [date for date in dates if date.prose.start > number.prose.start]
    if len(dates) > 1:
        is_of_one = sum(bool(one.name) for one, _ in clauses[at].people) <= 1
        dates = [date for date in dates if is_of_one and _is_beside(clauses[at], date, number)]
    stretch, length = ([], 0) if dates else _range_around(clauses, at)
    dates = dates or stretch
    is_dying = clauses[at].search(words_of.DIES) is not None or _dies_beside(clauses, at)
    if not dates and not is_dying:
        dates, is_dying = _told_before(story, index, at)
    return (dates[0] if len(dates) == 1 else None), _widened(years, length), is_dying


def _told_before(story: Story, index: int, at: int) -> tuple[list[Mention[Time]], bool]:
    """The date of what the sentence before tells, and whether that is the death: "She left in 1974. She was 19."."""
    clauses, before = story.sentences[index], story.sentences[max(0, index - 1)]
    person = clauses[at].subject
    told, last = clauses[at].told, before[0].told
    gap = told.document.prose[last.span.end : told.span.start]
    is_next = index > 0 and not gap.strip() and "\n\n" not in gap
    if any(_brings_in(one, person) for one in before):
        return [], False
    has_date = any(date.prose.start not in story.births for date in told.dates)
    if not is_next or has_date or at > 1 or not clauses[at].search(words_of.MOMENT_BEFORE):
        return [], False
    if not last.dates:
        return [], any(one.subject is person and one.search(words_of.DIES) for one in before)
    if len(last.dates) > 1 or pattern(words_of.NO_MOMENT).search(last.text):
        return [], False
    births = frozenset[int]() if clauses[at].search(words_of.AT_THE_TIME) else story.births
    return [date for one in before if one.subject is not person for date in _happened(one, births)] or [
        date for one in before for date in _happened(one, story.births)
    ], False


def _brings_in(clause: Clause, person: Person | None) -> bool:
    """Whether a clause brings in a relative whom "she" may mean as well: "was raised by an aunt"."""
    return any(
        reference.kin
        and pattern(INDEFINITE).match(clause.told.text, reference.start)
        and other is not None
        and (person is None or other.gender in (person.gender, ""))
        for reference, other in clause.people
    )


def _ages_now(story: Story, clauses: Sequence[Clause], clause: Clause) -> Iterator[ToldAge]:
    """The ages on the day of the document, in sentences that tell of no other time, and of no death."""
    found, person, written = clause.search(words_of.AGE_NOW), clause.subject, clause.told.document.date
    if found is None or written is None or person is None or not person.is_certain:
        return
    days = written.time.days
    since = {found["at"] for found in pattern(words_of.SINCE).finditer(clause.told.text)}
    others = (
        one
        for slot, one in enumerate(clause.told.dates)
        if one.prose.start not in story.births and str(slot) not in since
    )
    born = story.date(person, BIRTH)
    if born is not None and int(days.low or 0) - int(born.value.days.low or 0) > _OLDEST * DAYS_PER_UNIT["Y"]:
        return
    if any(one.value.days.excludes(days) for one in others) or any(
        one.search(words_of.DIES) for one in clauses
    ):
        return
    group = "age" if found["age"] else "apposed"
    number = number_in(clause, found, group)
    date = mention_at(clause.told.document, number.prose, written.time)
    years = Interval(number.value - _SLACK, number.value + _SLACK + 1)
    if number.value <= _OLDEST and (group == "age" or len(person.names) > 1):
        yield ToldAge(person, number, years, date, is_at_death=False)


def _widened(years: Interval, length: int) -> Interval:
    return Interval(None if years.low is None else years.low - length, years.high)


def _dates_around(clauses: Sequence[Clause], at: int, births: frozenset[int]) -> list[Mention[Time]]:
    """The dates of what happened in a clause, or else in those beside it that tell of the same moment."""
    own = _happened(clauses[at], births)
    if own:
        return own
    if at > 0 and clauses[at].link == "when" and (last := clauses[at - 1].search(words_of.WITH_DATE_LAST)):
        date = clauses[at].told.dates[int(last["at"])]
        if date.prose.start not in births or clauses[at - 1].subject is not clauses[at].subject:
            return [date]
    low = high = at
    while True:
        is_back = low > 0 and clauses[low].link in SAME_MOMENT
        is_on = high + 1 < len(clauses) and _is_same_moment(clauses[high + 1], clauses[at])
        if not is_back and not is_on:
            return []
        low, high = low - is_back, high + is_on
        found = _happened(clauses[low], births) if is_back else []
        found += _happened(clauses[high], births) if is_on else []
        if found:
            return found


def _births_of_others(clauses: Sequence[Clause], at: int, births: frozenset[int]) -> list[Mention[Time]]:
    """The date of another's birth at which somebody was so old: "was 30 when she was born in 1981", or turned round."""
    person, first = clauses[at].subject, at
    while first > 0 and clauses[first].link != "when" and clauses[first].subject is person:
        first -= 1
    beside = [one for one in clauses[at + 1 : at + 2] if one.link == "when"]
    if clauses[first].link == "when" and first > 0:
        beside.append(clauses[first - 1])
    return [
        date
        for one in beside
        if one.subject is not None and one.subject is not person and one.search(words_of.WAS_BORN)
        for _, date in event_dates(one)
        if date.prose.start in births
    ]


def _is_another_time(clause: Clause, number: Mention[int]) -> bool:
    """Whether an age is that at a time of its own, no earlier one: "first at 17, in 1950, and last at 83"."""
    start = max(clause.told.span.start, number.prose.start - _REACH)
    return (
        pattern(words_of.ANOTHER_TIME).search(clause.told.document.prose[start : number.prose.start])
        is not None
    )


def _is_beside(clause: Clause, date: Mention[Time], number: Mention[int]) -> bool:
    """Whether an age stands right behind a date or before it: "in 2003 aged 18", "at 39 in 2021"."""
    first, last = sorted((date.prose, number.prose), key=lambda one: one.start)
    between = clause.told.document.prose[first.end : last.start]
    return pattern(words_of.BESIDE).fullmatch(between) is not None


def _is_same_moment(clause: Clause, of: Clause) -> bool:
    """Whether the date of a clause may be that of one before it; not what "who" tells of another: "met Ida, who …"."""
    is_of_other = clause.link == "relative" and clause.subject is not of.subject
    return clause.link in SAME_MOMENT and not is_of_other


def _dates_of_deaths(story: Story, clauses: Sequence[Clause], at: int) -> list[Mention[Time]]:
    """The date, told in another sentence, of the death at which somebody was so old: "when his father died"."""
    person = clauses[at].subject
    if person is not None and clauses[at].search(words_of.WIDOWED):
        who = person.owner if person.kin in SPOUSES else story.relative(person, SPOUSES)
    else:
        around = (one for one in clauses[at : at + 2] if one.link == "when" and one.search(words_of.DIES))
        who = next((one.subject for one in around), None)
    date = story.date(who, DEATH) if who is not None and who is not person else None
    return [date] if date is not None else []


def _range_around(clauses: Sequence[Clause], at: int) -> tuple[list[Mention[Time]], int]:
    """The first year of a stretch told in a clause or right behind it, and the years that it lasted."""
    for clause in clauses[at : at + 2]:
        found = clause.search(words_of.STRETCH)
        if found is not None and (clause is clauses[at] or clause.link == "comma"):
            first, last = (clause.told.dates[int(found[slot])] for slot in ("first", "last"))
            return [first], 1 + (int(last.value.days.high or 0) - int(first.value.days.low or 0)) // 365
    return [], 0


def _happened(clause: Clause, births: frozenset[int]) -> list[Mention[Time]]:
    """The dates of a clause that are not those of births, nor of an aside about something else."""
    if clause.link == "open" and pattern(OTHER_IN_BRACKET).match(clause.text):
        return []
    return [
        date
        for _, date in event_dates(clause)
        if date.prose.start not in births and _NOT_OWN_YEAR.isdisjoint(date.derivation)
    ]


def _dies_beside(clauses: Sequence[Clause], at: int) -> bool:
    """Whether an aside or "when he died" beside a clause ties it to the death of the same person."""
    for other in (at - 1, at + 1):
        if 0 <= other < len(clauses) and clauses[max(other, at)].link in {"when", "comma"}:
            beside = clauses[other]
            if beside.subject is clauses[at].subject and beside.search(words_of.DIES):
                return True
    if at > 0 and clauses[at].search(words_of.REACHED) and clauses[at - 1].search(words_of.LIVED):
        return True
    is_in_bracket = at > 0 and clauses[at].link == "comma" and clauses[at - 1].link == "open"
    return is_in_bracket and clauses[at - 1].search(words_of.IN_BRACKET_OF_LIFE) is not None
