"""Beginning, end and duration of posts: "took over in 1960 … left in 1985, after ten years".

The three may stand in separate clauses or sentences; the person they are about connects them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.event import date_in, detached_dates, event_dates
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.references import Reference
from factlint.extraction.chronology.lengths import days_apart
from factlint.extraction.chronology.timed import TimedSentence, length_words
from factlint.extraction.languages.en.biographies import tenures as words_of
from factlint.extraction.languages.en.biographies.people import SUCCESSOR
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.time import Time

_REACH = 8
"""How many sentences before a duration the beginning may stand."""
_OVERLAP = 366
"""Days by which a successor may begin earlier: elected before taking office, or in the course of a year."""

_Sentences = Sequence[tuple[Clause, ...]]


@dataclass(frozen=True, slots=True)
class Step:
    """Somebody's arrival at or departure from a post or a place."""

    person: Person
    index: int
    """The index of the sentence."""
    place: int
    """The offset in the prose."""
    date: Mention[Time] | None
    is_end: bool = False
    is_post: bool = True
    """Whether it is a post, and not only a place."""
    may_be_later: bool = False
    """Whether the date may be that of another verb before it."""


def steps_in(sentences: _Sentences) -> tuple[Step, ...]:
    """All steps of a text, in reading order."""
    return tuple(
        step
        for index, clauses in enumerate(sentences)
        for at in range(len(clauses))
        for step in _steps(clauses, index, at)
    )


def ends_of_posts(sentences: _Sentences, person: Person, *, are_last: bool) -> list[Mention[Time]]:
    """The dates at which somebody took up or left posts."""
    steps = (one for one in steps_in(sentences) if one.person is person and one.is_post)
    return [one.date for one in steps if one.date is not None and one.is_end is are_last]


def _steps(clauses: Sequence[Clause], index: int, at: int) -> Iterator[Step]:
    clause = clauses[at]
    yield from _of_heirs(clauses, index, at)
    if clause.subject is None:
        return
    if term := clause.search(words_of.TERM_FRONTED) or clause.search(words_of.TERM):
        if pattern(words_of.OF_A_POST).search(clause.stated.text):
            for slot, is_end in (("first", False), ("last", True)):
                end = clause.stated.dates[int(term[slot])]
                yield Step(clause.subject, index, end.prose.start, end, is_end)
        return
    if held := clause.search(words_of.HOLDS_UNTIL):
        until = date_in(clause, held)
        yield Step(clause.subject, index, until.prose.start, until, is_end=True)
    if clause.search(words_of.BEFORE_THEN):
        return
    taken, joined = clause.search(words_of.TAKES_POST), clause.search(words_of.JOINS)
    left = clause.search(words_of.LEAVES_POST)
    if found := taken or joined:
        date, may_be_later = _date(clauses, at)
        is_post = taken is not None or pattern(words_of.TO_HEAD).search(clause.text) is not None
        yield Step(
            clause.subject, index, _place(clause, found), date, is_post=is_post, may_be_later=may_be_later
        )
    if left is not None:
        date, _ = _date(clauses, at)
        yield Step(clause.subject, index, _place(clause, left), date, is_end=True)


def _place(clause: Clause, found: re.Match[str]) -> int:
    return clause.stated.words(clause.start + found.start(), clause.start + found.end()).prose.start


def _date(clauses: Sequence[Clause], at: int) -> tuple[Mention[Time] | None, bool]:
    """The only date of a clause, or the one in front of its sentence; and whether another verb stands between."""
    clause = clauses[at]
    own = detached_dates(clauses, at)
    if own:
        return (own[0] if len(own) == 1 else None), False
    fronted = pattern(words_of.DATE_FRONTED).match(clauses[0].text)
    is_one = all(one.subject is clause.subject for one in clauses[: at + 1])
    is_only = len([date for one in clauses[:at] for _, date in event_dates(one)]) == 1
    if fronted is None or clause.link != "link" or not (is_one and is_only):
        return None, False
    return clause.stated.dates[int(fronted["at"])], True


def _of_heirs(clauses: Sequence[Clause], index: int, at: int) -> Iterator[Step]:
    """The beginning for a successor or heir: "was succeeded in 1960 by Nora Dell"."""
    clause = clauses[at]
    for reference, person in clause.people:
        if person is None or person is clause.subject or not (reference.name or reference.kin):
            continue
        before = clause.stated.text[clause.start : reference.start]
        followed = pattern(words_of.FOLLOWED_BY).search(before)
        if followed is None and pattern(words_of.LEFT_TO).search(before) is None:
            continue
        if followed is not None and followed["at"]:
            dates = [clause.stated.dates[int(followed["at"])]]
        else:
            dates = [date for _, date in event_dates(clause)] or [
                date for one in clauses[max(0, at - 1) : at] for _, date in event_dates(one)
            ]
        place = clause.stated.words(reference.start, reference.end).prose.start
        yield Step(person, index, place, dates[0] if len(dates) == 1 else None)


def relations_of_tenures(sentences: _Sentences) -> Iterator[Relation]:
    """The durations of posts, and the order of predecessors and successors."""
    steps = steps_in(sentences)
    yield from _lengths(sentences, steps)
    yield from _successions(sentences, steps)


def _lengths(sentences: _Sentences, steps: Sequence[Step]) -> Iterator[Relation]:
    """For how long somebody was in a post, from its beginning stated before to its end."""
    for index, clauses in enumerate(sentences):
        stated = clauses[0].stated
        if not stated.lengths or not stated.dates:
            continue
        for found in shapes(words_of.HELD_SO_LONG).finditer(stated.text):
            relation = _length(steps, sentences[: index + 1], found)
            if relation is not None:
                yield relation


def _length(steps: Sequence[Step], sentences: _Sentences, found: re.Match[str]) -> Relation | None:
    """What the words for a length in the last of some sentences state."""
    index, clauses = len(sentences) - 1, sentences[-1]
    stated = clauses[0].stated
    person, length, last = _subject_at(clauses, found), stated.length(found), stated.date(found, "last")
    days = days_apart(length.value)
    if person is None or days is None or _is_of_part(found, length.said):
        return None
    place = length.prose.start
    before = [
        one for one in steps if one.person is person and one.place < place and index - one.index <= _REACH
    ]
    begun = before[-1] if before else None
    if begun is not None and begun.is_end and begun.index == index and begun.date is last:
        begun = before[-2] if before[1:] else None  # "resigned in 2010, after seven years as head"
    if begun is None or begun.is_end or begun.date is None or begun.date is last:
        return None
    if _goes_on(sentences[begun.index][0].stated, begun.date, last, place):
        return None
    if any(pattern(words_of.NOT_FROM_THERE).search(one[0].stated.text) for one in sentences[begun.index :]):
        return None
    if not begun.is_post and not pattern(words_of.STAYED).search(found.group()):
        return None
    days = Interval(days.low, None) if begun.may_be_later else days
    return Relation(Tie.LENGTH, (begun.date,), last, days, length_words(stated.document, length))


def _goes_on(stated: TimedSentence, begun: Mention[Time], last: Mention[Time], place: int) -> bool:
    """Whether a sentence states another time behind a beginning: "… in 1966 and head of department in 1974"."""
    times = (one for one in (*stated.dates, *stated.shifts) if one is not last)
    return any(begun.prose.start < one.prose.start < place for one in times)


def _subject_at(clauses: Sequence[Clause], found: re.Match[str]) -> Person | None:
    """The subject of the clause in which a match in its sentence begins."""
    start, end = found.span()
    own = next((one.subject for one in reversed(clauses) if one.start <= start), None)
    return own or next((one.subject for one in clauses if one.start >= start and one.end > end), None)


def _is_of_part(found: re.Match[str], said: str) -> bool:
    return any(pattern(words_of.PART_OF_IT).search(text) for text in (found.group(), said))


def _successions(sentences: _Sentences, steps: Sequence[Step]) -> Iterator[Relation]:
    """A successor does not begin long before the predecessor leaves."""
    for index, clauses in enumerate(sentences):
        for clause in clauses:
            for reference, person in clause.people:
                if person is not None and (before := _predecessor(clause, reference, person)) is not None:
                    place = clause.stated.words(reference.start, reference.end).prose.start
                    yield from _in_turn(steps, before, person, index, place)


def _predecessor(clause: Clause, reference: Reference, person: Person) -> Person | None:
    """The predecessor that the words before a name indicate."""
    if reference.kin == SUCCESSOR:
        return person.owner
    before = clause.stated.text[clause.start : reference.start]
    if reference.name and clause.subject is not person and pattern(words_of.FOLLOWED_BY).search(before):
        return clause.subject
    return None


def _in_turn(
    steps: Sequence[Step], before: Person, person: Person, index: int, place: int
) -> Iterator[Relation]:
    stated = [one for one in steps if one.person is before and one.place < place and one.date is not None]
    left = stated[-1:] if stated and stated[-1].is_end else []
    came = [one for one in steps if one.person is person and 0 <= one.index - index <= 1 and one.place >= place]
    dated = [one for one in came if one.date is not None]
    if not left or not dated or dated[0].is_end or not dated[0].is_post or dated[0].may_be_later:
        return
    ended, begun = left[-1].date, dated[0].date
    if ended is not None and begun is not None and ended is not begun:
        yield Relation(Tie.ORDER, (ended,), begun, Interval(-_OVERLAP, None), begun)
