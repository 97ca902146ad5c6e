"""Ages that clauses tell of the one whom they are about, and the dates at which they were reached."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.biographies.clauses import Clause
from factlint.extraction.biographies.events import DEATH, event_dates
from factlint.extraction.biographies.numbers import ordinal
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.story import Story
from factlint.extraction.chronology.timed import UNKNOWN_YEAR
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.languages.en.biographies.clauses import OTHER_IN_BRACKET, SAME_MOMENT
from factlint.extraction.languages.en.biographies.people import SPOUSES
from factlint.extraction.languages.en.lives.told import DECADES, NOT_TRUE, PARTS_OF_DECADES
from factlint.extraction.lives.told import whole_number
from factlint.extraction.slots import pattern
from factlint.extraction.times.resolution.closed import FROM_DOCUMENT_DATE, OF_STORY
from factlint.model.mention import Mention, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.days import civil
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time

_OLDEST = 120
_LEAP_DAY = (2, 29)
_NOT_OWN_YEAR = frozenset({UNKNOWN_YEAR, OF_STORY, FROM_DOCUMENT_DATE})
"""In the derivations of dates whose year is not written beside them: it may be that of a birth."""
_YEAR_OF_LIFE = -1
"""Who is in the 60th year, or at the eve of the 60th birthday, has completed 59."""
_ORDINAL_AGES = (
    (words_of.BIRTHDAY, 0),
    (words_of.EVE_OF_BIRTHDAY, _YEAR_OF_LIFE),
    (words_of.YEAR_OF_LIFE, _YEAR_OF_LIFE),
)
"""Ages told by an ordinal, each with the years by which it differs from those completed."""

_Number = tuple[tuple[int, int], int, Interval]
"""Where an age stands in its sentence, its number, and the completed years that it allows, the last exclusive."""


@dataclass(frozen=True, slots=True)
class ToldAge:
    """The age of somebody, and when."""

    person: Person
    number: Mention[int]
    years: Interval
    """The completed years that the words allow, the last exclusive."""
    date: Mention[Time] | None
    is_at_death: bool
    place: tuple[int, int]
    """The clause in its sentence, and the sentence in the text."""


def ages_in(story: Story, clauses: Sequence[Clause], at: int) -> Iterator[ToldAge]:
    """The ages in one of the clauses of a sentence."""
    clause = clauses[at]
    numbers = (*_of_subject(clause), *_of_relatives(clause))
    if not numbers or pattern(NOT_TRUE).search(clause.told.text):
        return
    for person, (span, number, then) in numbers:
        if person is None or not person.is_certain or number > _OLDEST:
            continue
        dates = _dates_around(clauses, at, story.births) or _dates_of_deaths(story, clauses, at)
        stretch, length = ([], 0) if dates else _range_around(clauses, at)
        dates, years = dates or stretch, Interval(int(then.low or 0) - length, then.high)
        is_dying = clause.search(words_of.DIES) is not None or _dies_beside(clauses, at)
        if len(dates) == 1 or is_dying:
            mention = mention_at(clause.told.document, clause.told.words(*span).prose, number)
            date = dates[0] if len(dates) == 1 else None
            yield ToldAge(person, mention, years, date, is_dying, (at, 0))


def _of_subject(clause: Clause) -> Iterator[tuple[Person | None, _Number]]:
    return ((clause.subject, number) for number in _numbers(clause))


def _of_relatives(clause: Clause) -> Iterator[tuple[Person | None, _Number]]:
    """How old a relative is: "a daughter of nine"."""
    for reference, person in clause.people:
        found = (
            pattern(words_of.KIN_OF_AGE).match(clause.told.text[reference.end : clause.end])
            if reference.kin
            else None
        )
        if found is not None:
            years = whole_number(found["age"])
            place = reference.end + found.start("age"), reference.end + found.end("age")
            yield person, (place, years, Interval(years, years + 1))


def _numbers(clause: Clause) -> Iterator[_Number]:
    """Where an age stands, its number, and the completed years that its words allow."""
    if clause.search(words_of.NO_AGE):
        return
    taken: set[int] = set()
    for form in words_of.AGES:
        for found in clause.finditer(form):
            if found.start("age") not in taken:
                taken.add(found.start("age"))
                number = whole_number(found["age"])
                yield _place(clause, found, "age"), number, Interval(number, number + 1)
    yield from _rough(clause)
    for reference, person in clause.people:
        if reference.age is not None and person is clause.subject:
            found_age = clause.told.text.index(str(reference.age), reference.start)
            yield (found_age, found_age + 2), reference.age, Interval(reference.age, reference.age + 1)


def _rough(clause: Clause) -> Iterator[_Number]:
    for found in clause.finditer(words_of.DECADE):
        part, _, name = found["decade"].casefold().replace("-", " ").rpartition(" ")
        first, last = PARTS_OF_DECADES.get(part, (0, 10))
        low = DECADES[name]
        last = min(last, words_of.YEARS_OF_DECADES.get(name, last))
        yield _place(clause, found, "decade"), low, Interval(low + first, low + last)
    for found in clause.finditer(words_of.STAGE_OF_LIFE):
        low, high = words_of.STAGES_OF_LIFE[found["stage"]]
        yield _place(clause, found, "stage"), low, Interval(low, high)
    for form, shift in _ORDINAL_AGES:
        for found in clause.finditer(form):
            nth = ordinal(found["nth"])
            if nth is not None and not (form is words_of.BIRTHDAY and _is_leap_day(clause)):
                yield _place(clause, found, "nth"), nth, Interval(nth + shift, nth + shift + 1)


def _is_leap_day(clause: Clause) -> bool:
    """Whether 29 February is told: whoever was born then may count the birthdays that he could keep."""
    days = (date.value.days.low for _, date in event_dates(clause) if date.value.grain is Grain.DAY)
    return any(civil(int(day))[1:] == _LEAP_DAY for day in days if day is not None)


def _place(clause: Clause, found: re.Match[str], group: str) -> tuple[int, int]:
    return clause.start + found.start(group), clause.start + found.end(group)


def _dates_around(clauses: Sequence[Clause], at: int, births: frozenset[int]) -> list[Mention[Time]]:
    """The dates of what happened in a clause, or else in those beside it that tell of the same moment."""
    own = _happened(clauses[at], births)
    if own:
        return own
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
    return False
