"""“The siege began on 2 May … surrendered on 11 July. … had lasted fifteen weeks”: lengths whose ends stand elsewhere.

A sentence tells how long something was; others before it date its beginning and its end. They are taken together where
one noun names it in both ("trial", "president" and "presidency"), or where the sentences have one subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.lengths import days_apart
from factlint.extraction.chronology.moments import Cue, cue_of
from factlint.extraction.chronology.subjects import Subjects, stems
from factlint.extraction.chronology.timed import TimedSentence, length_words
from factlint.extraction.languages.en.chronology import told_lengths as words_of
from factlint.extraction.languages.en.chronology.courses import NOT_AS_MEANT
from factlint.extraction.languages.en.chronology.distances import NOT_SO
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration
from factlint.values.time import Time

_REACH = 14
"""Sentences before that of the length in which the beginning may stand."""
_END_REACH = 3
"""Sentences before it in which the end may stand."""
_MOST_MEANT = 3
"""Beginnings up to which any may be meant."""
_FACTOR = 3
"""Dates so many times further apart, or closer, than a length are rather those of something else."""
_DOUBTS = (NOT_SO, NOT_AS_MEANT, words_of.DOUBT)
_FORMS = tuple(form for form, _ in words_of.LENGTHS)


@dataclass(frozen=True, slots=True)
class _Told:
    """A length, and what it measures."""

    index: int
    """The number of its sentence."""
    sentence: TimedSentence
    length: Mention[Duration]
    noun: frozenset[str]
    """The stem of the noun for what was so long; empty where only its subject says it."""
    began: str
    """The verbs with which it must have begun, or nothing where any will do."""


@dataclass(frozen=True, slots=True)
class _Moment:
    """A date with its verb."""

    index: int
    sentence: TimedSentence
    date: Mention[Time]
    cue: Cue

    def holds(self, words: str) -> bool:
        return self.cue.stands_at(words, self.sentence.text)


def told_lengths(timed: TimedText, told: Sequence[Relation]) -> Iterator[Relation]:
    """The lengths of courses that no other relation tells."""
    sentences = {index: sentence for block in timed.paragraphs for index, sentence in block}
    taken = [relation.words.prose for relation in told]
    for index, sentence in sentences.items():
        one = _told_in(index, sentence) if sentence.lengths else None
        if one is not None and not any(span.overlaps(one.length.prose) for span in taken):
            relation = _relation(one, sentences, timed.subjects)
            if relation is not None and _is_near(relation):
                yield relation


def _told_in(index: int, sentence: TimedSentence) -> _Told | None:
    """The length that a sentence with one date or none tells of a course."""
    if len(sentence.dates) > 1 or any(pattern(words).search(sentence.text) for words in _DOUBTS):
        return None
    for form, began in words_of.LENGTHS if shapes(_FORMS).possible(sentence.text) else ():
        if found := pattern(form).search(sentence.text):
            behind = pattern(words_of.OF_WHAT).match(sentence.text, found.end())
            noun = stems(found.group() + (behind.group() if behind else ""))
            return _Told(index, sentence, sentence.length(found), noun, began)
    return None


def _relation(told: _Told, sentences: dict[int, TimedSentence], subjects: Subjects) -> Relation | None:
    days = days_apart(told.length.value)
    before = [
        (index, sentences[index])
        for index in range(told.index - _REACH, told.index + 1)
        if index in sentences and sentences[index].dates
    ]
    if days is None:
        return None
    ends = _ends_of(told, before, subjects) or _range(told, before)
    if ends is None:
        return None
    anchors, end = ends
    return Relation(Tie.LENGTH, anchors, end, days, length_words(told.sentence.document, told.length))


Ends = tuple[tuple[Mention[Time], ...], Mention[Time]]
"""The dates at which something may have begun, and that at which it ended."""


def _ends_of(told: _Told, before: Sequence[tuple[int, TimedSentence]], subjects: Subjects) -> Ends | None:
    """The beginning and the end that other sentences date, each with its verb."""
    moments = [
        _Moment(index, sentence, date, cue)
        for index, sentence in before
        for number, date in enumerate(sentence.dates)
        if (cue := cue_of(sentence.text, number, _verbs())) is not None
    ]
    least = told.index if told.sentence.dates else told.index - _END_REACH
    courses = [
        (begin, end)
        for position, end in enumerate(moments)
        for begin in moments[:position]
        if (end.index >= least or begin.index == end.index)
        and _make_course(told, begin, end)
        and _is_linked(told, begin, subjects)
        and _are_linked(told, begin, end, subjects)
    ]
    ended = {end.date.prose: end.date for _, end in courses}
    began = {begin.date.prose: begin.date for begin, _ in courses}
    if len(ended) != 1 or not 0 < len(began) <= _MOST_MEANT:
        return None
    if not told.noun:
        first = min(begin.index for begin, _ in courses)
        began |= {
            moment.date.prose: moment.date
            for moment in moments
            if moment.index > first and moment.date.prose not in ended and subjects.are_one(moment.index, first)
        }
    return tuple(began.values()), next(iter(ended.values()))


def _make_course(told: _Told, begin: _Moment, end: _Moment) -> bool:
    """Whether the verbs of two dates make a course that the words for its length allow."""
    if told.began and not (begin.cue.begins or begin.holds(told.began)):
        return False
    return any(
        (begin.cue.begins or begin.holds(began)) and (end.cue.ends or end.holds(ended))
        for began, ended in words_of.ENDS
    )


def _is_linked(told: _Told, moment: _Moment, subjects: Subjects) -> bool:
    """Whether a date is that of what the length measures: by its noun, or by what both sentences are about."""
    is_named = not told.noun.isdisjoint(stems(moment.sentence.text))
    return is_named or told.index == moment.index or subjects.are_one(told.index, moment.index)


def _are_linked(told: _Told, begin: _Moment, end: _Moment, subjects: Subjects) -> bool:
    """Whether two dates are of one thing; the end may be told of what stands behind the noun of the beginning."""
    if begin.index == end.index or subjects.are_one(begin.index, end.index):
        return True
    if end.holds(words_of.OUTCOMES):
        return bool(told.noun)
    about = stems(" ".join(subjects.of(end.index)))
    return bool(told.noun) and not about.isdisjoint(stems(begin.sentence.text))


def _range(told: _Told, before: Sequence[tuple[int, TimedSentence]]) -> Ends | None:
    """Both ends of the only stretch that a sentence with the noun of the length tells: "from 1962 to 1970"."""
    stretches = [
        (sentence, found)
        for index, sentence in before
        if index < told.index and not told.noun.isdisjoint(stems(sentence.text))
        for found in pattern(words_of.RANGE).finditer(sentence.text)
    ]
    if len(stretches) != 1 or told.sentence.dates:
        return None
    sentence, found = stretches[0]
    first, last = ("first", "last") if found["first"] else ("begun", "ended")
    return (sentence.date(found, first),), sentence.date(found, last)


@cache
def _verbs() -> str:
    return rf"(?i:\b(?:{'|'.join(f'{began}|{ended}' for began, ended in words_of.ENDS)})\b)"


def _is_near(relation: Relation) -> bool:
    """Whether the length may well be that between the dates: within a factor of three."""
    low, high = relation.days.low, relation.days.high
    begin, end = (one.value.readings[0].low for one in (relation.anchors[-1], relation.dated))
    if low is None or high is None or begin is None or end is None:
        return False
    told, real = (low + high) / 2, end - begin + 1
    return told <= _FACTOR * real <= _FACTOR**2 * told
