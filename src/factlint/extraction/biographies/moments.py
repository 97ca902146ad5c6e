"""When somebody had the age that a clause tells: at the clause's own date, or at that of an event beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.biographies.clauses import Clause
from factlint.extraction.biographies.event import ACT, DEATH, event_dates
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.story import Story
from factlint.extraction.biographies.tenures import ends_of_posts
from factlint.extraction.chronology.timed import UNKNOWN_YEAR, TimedSentence
from factlint.extraction.interludes import brings_in_nobody
from factlint.extraction.languages.en.biographies import deeds
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.languages.en.biographies import tenures as tenures_of
from factlint.extraction.languages.en.biographies.clauses import (
    FINITE,
    NEXT_VERB,
    OTHER_IN_BRACKET,
    SAME_MOMENT,
    WHAT_ELSE,
)
from factlint.extraction.languages.en.biographies.people import INDEFINITE, SPOUSES
from factlint.extraction.slots import pattern
from factlint.extraction.times.resolution.closed import FROM_DOCUMENT_DATE, OF_STORY
from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.interval import Bound, Interval
from factlint.values.time import Grain, Time

_REACH = 30
"""Characters before an age that may tell when it is told of."""
_GOES_ON = frozenset({"hard", "link", "dash"})
"""Breaks behind which an age may be that at the moment told of before them."""
_YEAR = 366
"""Days by which a time counted in years from a date may miss."""
_NOT_OWN_YEAR = frozenset({UNKNOWN_YEAR, OF_STORY, FROM_DOCUMENT_DATE})
"""In the derivations of dates whose year is not written beside them: it may be that of a birth."""


def moment_of(
    story: Story, index: int, at: int, number: Mention[int], years: Interval
) -> tuple[Mention[Time] | None, Interval, bool]:
    """The date of an age, the years that it allows then, and whether it is that at death."""
    clauses = story.sentences[index]
    dates = _births_of_others(clauses, at, story.births) or _dates_around(clauses, at, story.births)
    dates = dates or _dates_of_deaths(story, clauses, at) or _dates_of_acts(story, clauses, at)
    dates = dates or _dates_of_tenure(story, clauses, at)
    if _is_another_time(clauses[at], number):
        dates = [date for date in dates if date.prose.start > number.prose.start]
    if behind := _right_behind(clauses[at].told, number):
        dates = [behind]
    if len(dates) > 1:
        is_of_one = sum(bool(one.name) for one, _ in clauses[at].people) <= 1
        dates = [date for date in dates if is_of_one and _is_beside(clauses[at], date, number)]
    stretch, length = ([], 0) if dates else _range_around(clauses, at)
    dates = dates or stretch
    is_dying = clauses[at].search(words_of.DIES) is not None or _dies_beside(clauses, at)
    dates = dates or _counted_on(story, index, at)
    if not dates and not is_dying:
        dates, is_dying = _told_before(story, index, at)
    return (dates[0] if len(dates) == 1 else None), _widened(years, length), is_dying


def _right_behind(told: TimedSentence, number: Mention[int]) -> Mention[Time] | None:
    """The date right behind an age, in whatever clause: "turned 30 in 2019 and will retire at 67, in 2056"."""
    prose = told.document.prose
    last = next((date for date in told.dates if date.prose.start >= number.prose.end), None)
    if last is None:
        return None
    is_behind = pattern(words_of.RIGHT_BEHIND).fullmatch(prose[number.prose.end : last.prose.start])
    return last if is_behind and pattern(words_of.RIGHT_BEHIND_ENDS).match(prose, last.prose.end) else None


def _told_before(story: Story, index: int, at: int) -> tuple[list[Mention[Time]], bool]:
    """The date of what was told right before, and whether that is the death: "She left in 1974. She was 19."."""
    clauses = story.sentences[index]
    clause = clauses[at]
    if not clause.search(words_of.MOMENT_BEFORE):
        return [], False
    is_behind_birth = _is_behind_birth(story, clauses, at)
    if at > 0 and clause.link in _GOES_ON and not is_behind_birth:
        return _moment_before(story, clauses[:at], clause)
    before = story.sentences[max(0, index - 1)]
    has_date = any(date.prose.start not in story.births for date in clause.told.dates)
    if (at > 1 and not is_behind_birth) or has_date or index == 0 or not _is_next(before[0].told, clause.told):
        return [], False
    return _moment_before(story, before, clause)


def _is_behind_birth(story: Story, clauses: Sequence[Clause], at: int) -> bool:
    """Whether a clause says "at the time" behind the birth of the same person: that moment was told before both."""
    told = [date for _, date in (pair for one in clauses[:at] for pair in event_dates(one))]
    is_birth = bool(told) and all(date.prose.start in story.births for date in told)
    is_one = all(one.subject is clauses[at].subject for one in clauses[:at])
    return is_birth and is_one and clauses[at].search(words_of.AT_THAT_TIME) is not None


def _is_next(before: TimedSentence, told: TimedSentence) -> bool:
    """Whether a sentence follows another in its paragraph, with at most words between that only lead up to it."""
    gap = told.document.prose[before.span.end : told.span.start]
    return pattern(words_of.NEXT).fullmatch(gap) is not None or ("\n" not in gap and brings_in_nobody(gap))


def _moment_before(story: Story, before: Sequence[Clause], clause: Clause) -> tuple[list[Mention[Time]], bool]:
    """The only date that some clauses tell, and whether they tell the death of the one whom another is about."""
    person, text = clause.subject, before[0].told.text[before[0].start : before[-1].end]
    slots = {int(found["at"]) for found in pattern(words_of.DATED).finditer(text)}
    own = {slot for slot in slots if before[0].told.dates[slot].prose.start in story.births}
    if pattern(words_of.BY_THEN).search(clause.text):
        slots = (
            slots - own or slots
        )  # "Ada Holt, born in 1925, opened it in 1990. She was then in her sixties."
    if any(_brings_in(one, person) for one in before):
        return [], False
    if not slots:
        return [], any(one.subject is person and one.search(words_of.DIES) for one in before)
    if len(slots) > 1 or pattern(words_of.NO_MOMENT).search(text):
        return [], False
    births = frozenset[int]() if clause.search(words_of.AT_THE_TIME) else story.births
    return [date for one in before if one.subject is not person for date in _happened(one, births)] or [
        date for one in before for date in _happened(one, story.births)
    ], False


def _counted_on(story: Story, index: int, at: int) -> list[Mention[Time]]:
    """The time counted from the only date before it: "opened it in 1932 and died two years later, at 46"."""
    clauses = story.sentences[index]
    counted = [
        (clauses[place], found)
        for place in _near(clauses, at)
        for found in clauses[place].finditer(words_of.COUNTED)
    ]
    if len(counted) != 1:
        return []
    clause, found = counted[0]
    shift = clause.told.shifts[int(found["at"])]
    last = story.sentences[max(0, index - 1)][0].told
    before = [date for date in clause.told.dates if date.prose.end <= shift.prose.start]
    before = before or list(last.dates if _is_next(last, clause.told) else ())
    before = [date for date in before if date.prose.start not in story.births]
    if (
        len(before) != 1
        or not shift.value.readings
        or shift.value.grain is not Grain.YEAR
        or FROM_DOCUMENT_DATE in shift.derivation
    ):
        return []
    widened = tuple(Interval(minus(one.low, _YEAR), minus(one.high, -_YEAR)) for one in shift.value.readings)
    return [replace(shift, value=replace(shift.value, readings=widened))]


def _near(clauses: Sequence[Clause], at: int) -> Iterator[int]:
    """A clause, and those before it that are parted from it by commas alone."""
    yield at
    while at > 0 and clauses[at].link in {"comma", "when"}:
        at -= 1
        yield at


def _brings_in(clause: Clause, person: Person | None) -> bool:
    """Whether a clause brings in a relative whom "she" may mean as well: "was raised by an aunt"."""
    return any(
        reference.kin
        and pattern(INDEFINITE).match(clause.told.text, reference.start)
        and other is not None
        and (person is None or other.gender in (person.gender, ""))
        for reference, other in clause.people
    )


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
        if is_back and _is_next_deed(clauses, low, at):
            return []
        low, high = low - is_back, high + is_on
        found = _happened(clauses[low], births) if is_back and not _is_aside(clauses, low, at) else []
        found += _happened(clauses[high], births) if is_on else []
        if found:
            return found


def _is_next_deed(clauses: Sequence[Clause], place: int, at: int) -> bool:
    """Whether a clause tells what came after one with an age of its own: "left at 65 in 1990, came back at 70"."""
    before, clause = clauses[place - 1], clauses[place]
    is_deed = clause.link == "comma" and pattern(NEXT_VERB).match(clause.text) is not None
    return is_deed and place <= at and any(before.search(form) for form in words_of.AGES)


def _is_aside(clauses: Sequence[Clause], place: int, at: int) -> bool:
    """Whether a clause before another only says more of its subject: "Ada Holt, who had joined in 1990, was 49"."""
    behind = clauses[place + 1]
    has_verb = behind.link == "comma" and pattern(FINITE).match(behind.text, 1) is not None
    return clauses[place].link == "relative" and has_verb and place < at


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
    is_same = clause.link in SAME_MOMENT or pattern(WHAT_ELSE).match(clause.text) is not None
    return is_same and not is_of_other


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


def _dates_of_acts(story: Story, clauses: Sequence[Clause], at: int) -> list[Mention[Time]]:
    """The date, told in another sentence, of what somebody did at that age: "when she qualified"."""
    person = clauses[at].subject
    around = [one for one in clauses[at : at + 2] if one.link == "when" and one.subject is person]
    found = around[0].search(deeds.ACT) if around else None
    if person is None or found is None:
        return []
    done = [
        one for one in story.events if one.kind == ACT and one.person is person and one.verb == found["act"]
    ]
    return [done[0].date] if len(done) == 1 else []


def _dates_of_tenure(story: Story, clauses: Sequence[Clause], at: int) -> list[Mention[Time]]:
    """The date, told in another sentence, at which somebody came to the only post, or left it: "when she left it"."""
    person = clauses[at].subject
    around = [one for one in clauses[at : at + 2] if one.link == "when" and one.subject is person]
    if person is None or not around:
        return []
    ends = ((tenures_of.WHEN_IT_BEGAN, False), (tenures_of.WHEN_IT_ENDED, True))
    is_end = next((is_end for form, is_end in ends if around[0].search(form)), None)
    return [] if is_end is None else ends_of_posts(story.sentences, person, are_last=is_end)


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


def minus(later: Bound, earlier: Bound) -> Bound:
    """The difference of two ends, open if either is."""
    return None if later is None or earlier is None else later - earlier
