"""The dates in other sentences at which somebody may have had an age: of the moment before, a death, an act, a post."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.event import ACT, DEATH, event_dates
from factlint.extraction.biographies.moments_in_sentence import dates_of_happenings
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.story import Story
from factlint.extraction.biographies.tenures import ends_of_posts
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.interludes import brings_in_nobody
from factlint.extraction.languages.en.biographies import deeds
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.languages.en.biographies import tenures as tenures_of
from factlint.extraction.languages.en.biographies.people import INDEFINITE, SPOUSES
from factlint.extraction.slots import pattern
from factlint.extraction.times.resolution.closed import FROM_DOCUMENT_DATE
from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.interval import Interval, minus
from factlint.values.time import Grain, Time

_GOES_ON = frozenset({"hard", "link", "dash"})
"""Breaks after which an age may be that at the moment mentioned before them."""
_YEAR = 366
"""Days by which a time counted in years from a date may be off."""


def dates_before(story: Story, index: int, at: int) -> tuple[list[Mention[Time]], bool]:
    """The date of what was mentioned right before, and whether that is the death: "She left in 1974. She was 19."."""
    clauses = story.sentences[index]
    clause = clauses[at]
    if not clause.search(words_of.MOMENT_BEFORE):
        return [], False
    is_behind_birth = _is_behind_birth(story, clauses, at)
    if at > 0 and clause.link in _GOES_ON and not is_behind_birth:
        return _moment_before(story, clauses[:at], clause)
    before = story.sentences[max(0, index - 1)]
    has_date = any(date.prose.start not in story.births for date in clause.stated.dates)
    if (
        (at > 1 and not is_behind_birth)
        or has_date
        or index == 0
        or not _is_next(before[0].stated, clause.stated)
    ):
        return [], False
    return _moment_before(story, before, clause)


def _is_behind_birth(story: Story, clauses: Sequence[Clause], at: int) -> bool:
    """Whether a clause says "at the time" behind the birth of the same person: that moment was stated before both."""
    stated = [date for _, date in (pair for one in clauses[:at] for pair in event_dates(one))]
    is_birth = bool(stated) and all(date.prose.start in story.births for date in stated)
    is_one = all(one.subject is clauses[at].subject for one in clauses[:at])
    return is_birth and is_one and clauses[at].search(words_of.AT_THAT_TIME) is not None


def _is_next(before: TimedSentence, stated: TimedSentence) -> bool:
    """Whether a sentence follows another in its paragraph, with at most introductory words in between."""
    gap = stated.document.prose[before.span.end : stated.span.start]
    return pattern(words_of.NEXT).fullmatch(gap) is not None or ("\n" not in gap and brings_in_nobody(gap))


def _moment_before(story: Story, before: Sequence[Clause], clause: Clause) -> tuple[list[Mention[Time]], bool]:
    """The only date that some clauses state, and whether they state the death of the one whom another is about."""
    person, text = clause.subject, before[0].stated.text[before[0].start : before[-1].end]
    slots = {int(found["at"]) for found in pattern(words_of.DATED).finditer(text)}
    own = {slot for slot in slots if before[0].stated.dates[slot].prose.start in story.births}
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
    return [
        date for one in before if one.subject is not person for date in dates_of_happenings(one, births)
    ] or [date for one in before for date in dates_of_happenings(one, story.births)], False


def _brings_in(clause: Clause, person: Person | None) -> bool:
    """Whether a clause introduces a relative whom "she" may mean as well: "was raised by an aunt"."""
    return any(
        reference.kin
        and pattern(INDEFINITE).match(clause.stated.text, reference.start)
        and other is not None
        and (person is None or other.gender in (person.gender, ""))
        for reference, other in clause.people
    )


def counted_on(story: Story, index: int, at: int) -> list[Mention[Time]]:
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
    shift = clause.stated.shifts[int(found["at"])]
    last = story.sentences[max(0, index - 1)][0].stated
    before = [date for date in clause.stated.dates if date.prose.end <= shift.prose.start]
    before = before or list(last.dates if _is_next(last, clause.stated) else ())
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
    """A clause, and the preceding ones separated from it by commas alone."""
    yield at
    while at > 0 and clauses[at].link in {"comma", "when"}:
        at -= 1
        yield at


def dates_of_deaths(story: Story, clauses: Sequence[Clause], at: int) -> list[Mention[Time]]:
    """The date, stated in another sentence, of the death at which somebody was so old: "when his father died"."""
    person = clauses[at].subject
    if person is not None and clauses[at].search(words_of.WIDOWED):
        who = person.owner if person.kin in SPOUSES else story.relative(person, SPOUSES)
    else:
        around = (one for one in clauses[at : at + 2] if one.link == "when" and one.search(words_of.DIES))
        who = next((one.subject for one in around), None)
    date = story.date(who, DEATH) if who is not None and who is not person else None
    return [date] if date is not None else []


def dates_of_acts(story: Story, clauses: Sequence[Clause], at: int) -> list[Mention[Time]]:
    """The date, stated in another sentence, of what somebody did at that age: "when she qualified"."""
    person = clauses[at].subject
    around = [one for one in clauses[at : at + 2] if one.link == "when" and one.subject is person]
    found = around[0].search(deeds.ACT) if around else None
    if person is None or found is None:
        return []
    done = [
        one for one in story.events if one.kind == ACT and one.person is person and one.verb == found["act"]
    ]
    return [done[0].date] if len(done) == 1 else []


def dates_of_tenure(story: Story, clauses: Sequence[Clause], at: int) -> list[Mention[Time]]:
    """The date, stated in another sentence, at which somebody came to the only post, or left it: "when she left it"."""
    person = clauses[at].subject
    around = [one for one in clauses[at : at + 2] if one.link == "when" and one.subject is person]
    if person is None or not around:
        return []
    ends = ((tenures_of.WHEN_IT_BEGAN, False), (tenures_of.WHEN_IT_ENDED, True))
    is_end = next((is_end for form, is_end in ends if around[0].search(form)), None)
    return [] if is_end is None else ends_of_posts(story.sentences, person, are_last=is_end)
