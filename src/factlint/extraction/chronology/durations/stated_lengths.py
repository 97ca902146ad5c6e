"""“The siege began on 2 May … surrendered on 11 July. … had lasted fifteen weeks”: durations whose ends are stated
elsewhere.

A sentence says how long something lasted; earlier ones date its beginning and its end. They are joined if one noun
names it in both ("trial", "president" and "presidency"), or if the sentences have one subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.durations.fitting import are_near, fits, misses
from factlint.extraction.chronology.durations.measured import Measured, measured_in
from factlint.extraction.chronology.lengths import days_apart, days_between
from factlint.extraction.chronology.moments import Cue, cue_of
from factlint.extraction.chronology.subjects import Subjects, stems
from factlint.extraction.chronology.timed import TimedSentence, first_day, in_year_of, length_words
from factlint.extraction.languages.en.chronology.distances import RENEWED
from factlint.extraction.languages.en.chronology.durations import stated_lengths as words_of
from factlint.extraction.languages.en.chronology.order.courses import MEASURED_COURSES
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.time import Time

_REACH = 14
"""How many sentences before the duration the beginning may stand."""
_END_REACH = 3
"""How many sentences before it the end may stand."""
_MOST_MEANT = 3
"""The most candidate beginnings."""
_MOST_ENDS = 2
"""The most candidate ends."""
_PAIR = 2
_TOO_LONG = 4.0
"""A duration up to this many times the distance between beginning and end is still meant as that."""
_VERBS = (
    rf"(?i:\b(?:{'|'.join(words for course in zip(*MEASURED_COURSES, strict=True) for words in course)})\b)"
)


@dataclass(frozen=True, slots=True)
class _Moment:
    """A date with its verb."""

    index: int
    sentence: TimedSentence
    number: int
    """The index of the date among those of its sentence."""
    cue: Cue | None
    begun: frozenset[int]
    """The processes that begin with its cue, as indices in `MEASURED_COURSES`."""
    ended: frozenset[int]

    @property
    def date(self) -> Mention[Time]:
        return self.sentence.dates[self.number]

    def begins(self, words: str) -> bool:
        """Whether something begins with it, by one of some verbs or by a preposition."""
        return self.cue is not None and (self.cue.begins or self.cue.stands_at(words, self.sentence.text))


def _moment(index: int, sentence: TimedSentence, number: int) -> _Moment:
    text = sentence.text
    cue = cue_of(text, number, _VERBS)
    if cue is None:
        return _Moment(index, sentence, number, None, frozenset(), frozenset())
    return _Moment(index, sentence, number, cue, cue.courses_begun(text), cue.courses_ended(text))


def stated_lengths(timed: TimedText, stated: Sequence[Relation]) -> Iterator[Relation]:
    """The durations of processes that no other relation covers."""
    taken = [relation.words.prose for relation in stated]
    for blocks in (timed.paragraphs, *((item,) for item in timed.items)):
        sentences = {index: sentence for block in blocks for index, sentence in block}
        if not any(sentence.dates for sentence in sentences.values()):
            continue
        for index, sentence in sentences.items():
            one = measured_in(index, sentence, timed.subjects.of(index)) if sentence.lengths else None
            if one is not None and not any(span.overlaps(one.length.prose) for span in taken):
                relation = _relation(one, sentences, timed)
                if relation is not None:
                    yield relation


def _relation(stated: Measured, sentences: Mapping[int, TimedSentence], timed: TimedText) -> Relation | None:
    days = days_apart(stated.length.value)
    before = [
        (index, sentences[index])
        for index in range(stated.index - _REACH, stated.index + 1)
        if index in sentences and sentences[index].dates
    ]
    if days is None or _follows_another(stated, sentences):
        return None
    right_before = _stated_right_before(stated, sentences, timed.subjects) if stated.is_definite else None
    anchors, end = (
        right_before or _ends_of(stated, before, timed.subjects) or _range(stated, before) or ((), None)
    )
    if end is None:
        return None
    anchors = tuple(in_year_of(anchor, end) for anchor in anchors)
    about = [
        date
        for index, sentence in _of_section(stated, before, timed, (*anchors, end))
        if _may_be_about(stated, index, sentence, timed.subjects)
        for date in sentence.dates
    ]
    own = {(anchor, end) for anchor in anchors}
    others = (pair for pair in permutations((*about, *anchors, end), 2) if pair not in own)
    if any(fits(days, *pair) for pair in others):
        return None
    if not any(are_near(days, anchor, end, too_long=_TOO_LONG) for anchor in anchors):
        return None
    if len(anchors) == 1:
        days = days_between(stated.length.value, anchors[0], end) or days
    if any(fits(days, *pair) for pair in own):
        return None
    nearest_last = sorted(anchors, key=lambda anchor: misses(days, anchor, end), reverse=True)
    return Relation(
        Tie.LENGTH, tuple(nearest_last), end, days, length_words(stated.sentence.document, stated.length)
    )


def _of_section(
    stated: Measured,
    before: Sequence[tuple[int, TimedSentence]],
    timed: TimedText,
    ends: Sequence[Mention[Time]],
) -> Sequence[tuple[int, TimedSentence]]:
    """The earlier sentences under its heading, if those of both ends are there; else all."""
    opening = timed.section(stated.index)
    own = [(index, sentence) for index, sentence in before if index >= opening]
    dated = {date.prose for _, sentence in own for date in sentence.dates}
    return own if all(date.prose in dated for date in ends) else before


def _may_be_about(stated: Measured, index: int, sentence: TimedSentence, subjects: Subjects) -> bool:
    """Whether a sentence may be about what the duration measures; not if its subject is known to be another.

    A duration that fits between two of its dates belongs to these. One without a noun may measure anything.
    """
    subject, own = subjects.of(index), subjects.of(stated.index)
    if index == stated.index and pattern(words_of.ATTRIBUTE).match(sentence.text):
        return False
    if index == stated.index or not stated.noun or not subject or not own or not subject.isdisjoint(own):
        return True
    if pattern(words_of.ANY_PRONOUN).search(sentence.text):
        return True
    return not (stated.noun | stems(" ".join(own))).isdisjoint(stems(sentence.text))


def _follows_another(stated: Measured, sentences: Mapping[int, TimedSentence]) -> bool:
    """Whether the earlier sentences mention a second thing of its kind."""
    last = [sentences[at] for at in range(stated.index - _END_REACH, stated.index) if at in sentences]
    return any(one.holds(RENEWED) and pattern(words_of.BEGUN_AGAIN).search(one.text) for one in last) or any(
        found["alone"] is not None or not stated.noun or not stated.noun.isdisjoint(stems(found.group()))
        for sentence in last
        for found in pattern(words_of.ANOTHER).finditer(sentence.text)
    )


Ends = tuple[tuple[Mention[Time], ...], Mention[Time]]
"""The dates at which something may have begun, and the one at which it ended."""


def _ends_of(stated: Measured, before: Sequence[tuple[int, TimedSentence]], subjects: Subjects) -> Ends | None:
    """The beginning and the end that other sentences date, each with its verb."""
    moments = [
        _moment(index, sentence, number) for index, sentence in before for number in range(len(sentence.dates))
    ]
    courses = [
        (begin, end)
        for position, end in enumerate(moments)
        if _may_end(stated, end, moments)
        for begin in moments[:position]
        if (end.index in (begin.index, stated.index) or end.index >= stated.index - _END_REACH)
        and _make_course(stated, begin, end)
        and _is_linked(stated, begin, subjects)
        and (stated.is_by_then or _is_one_course(stated, begin, end, subjects))
    ]
    ended = {end.date.prose: end.date for _, end in courses}
    began = {begin.date.prose: begin.date for begin, _ in courses}
    if 0 < len(ended) <= _MOST_ENDS and 0 < len(began) <= _MOST_MEANT:
        return tuple(began.values()), max(ended.values(), key=first_day)
    return None


def _may_end(stated: Measured, end: _Moment, moments: Sequence[_Moment]) -> bool:
    """Whether a date is that of "by then", if the words count to it; "after ten years" is within a range."""
    is_of_stretch = end.cue is not None and end.cue.ends
    if is_of_stretch and not stated.sentence.dates and pattern(words_of.AFTER).match(stated.sentence.text):
        return False
    return not stated.is_by_then or (end is moments[-1] and len(end.sentence.dates) == 1)


def _make_course(stated: Measured, begin: _Moment, end: _Moment) -> bool:
    """Whether the verbs of two dates are a beginning and an end that the words of the duration allow.

    Any beginning and end will do if the noun of the duration is in the sentence of the beginning, or is a process.
    """
    if stated.began and not begin.begins(stated.began):
        return False
    if stated.is_of_role and not _is_named(stated, begin):
        return False
    if stated.is_of_act and not _is_named(stated, begin) and _are_ends_of_state(begin, end):
        return False  # "It was the longest from 1981 to 1998. It took eight years to build"
    if stated.is_by_then:
        return bool(begin.begun)
    may_be_of_it = _is_named(stated, begin) or stated.is_course
    is_begun = may_be_of_it and (bool(begin.begun) or _happens_at(stated, begin))
    if _are_pair(begin, end) or (is_begun and (bool(end.ended) or _is_outcome(stated, end))):
        return True
    return _is_at_own_date(stated, end) and is_begun and stated.noun <= stems(begin.sentence.text)


def _are_ends_of_state(begin: _Moment, end: _Moment) -> bool:
    """Whether two dates stand side by side, as the ends of something other than work: "open from 1981 to 1998"."""
    if begin.index != end.index:
        return False
    stretches = pattern(words_of.RANGE).finditer(begin.sentence.text)
    if pattern(words_of.AT_WORK).search(begin.sentence.text):
        return False
    return any((found["first"], found["last"]) == (str(begin.number), str(end.number)) for found in stretches)


def _is_at_own_date(stated: Measured, end: _Moment) -> bool:
    return stated.is_at_end and end.index == stated.index


def _is_one_course(stated: Measured, begin: _Moment, end: _Moment, subjects: Subjects) -> bool:
    """Whether both dates are of what the duration measures. This test is slower than that of the verbs."""
    if not _are_linked(stated, begin, end, subjects):
        return False
    is_of_it = _is_named(stated, begin) or subjects.are_one(stated.index, begin.index)
    return is_of_it or _are_pair(begin, end)


def _are_pair(begin: _Moment, end: _Moment) -> bool:
    return not begin.begun.isdisjoint(end.ended)


def _happens_at(stated: Measured, moment: _Moment) -> bool:
    """Whether the verb of the noun has this date: "the volcano erupted on 3 May", for an eruption."""
    before, _, _ = moment.sentence.text.partition(f"‹d{moment.number}›")
    return not stated.noun.isdisjoint(stems(" ".join(pattern(words_of.LAST_VERB).findall(before)[-1:])))


def _is_outcome(stated: Measured, end: _Moment) -> bool:
    return pattern(stated.outcomes).search(end.sentence.text) is not None


def _is_linked(stated: Measured, moment: _Moment, subjects: Subjects) -> bool:
    """Whether a date is of what the duration measures: by its noun, or by the subject of both sentences."""
    if (
        _is_named(stated, moment)
        or stated.index == moment.index
        or subjects.are_one(stated.index, moment.index)
    ):
        return True
    return not stems(" ".join(subjects.named(stated.index))).isdisjoint(stems(moment.sentence.text))


def _is_named(stated: Measured, moment: _Moment) -> bool:
    return not stated.noun.isdisjoint(stems(moment.sentence.text))


def _are_linked(stated: Measured, begin: _Moment, end: _Moment, subjects: Subjects) -> bool:
    """Whether two dates are of one thing; the end may belong to what follows the noun of the beginning."""
    if begin.index == end.index or subjects.are_one(begin.index, end.index):
        return True
    if _is_at_own_date(stated, end):
        return True
    if _is_outcome(stated, end):
        return bool(stated.noun)
    about = stems(" ".join(subjects.of(end.index)))
    return not about.isdisjoint(stems(begin.sentence.text))


def _stated_right_before(
    stated: Measured, sentences: Mapping[int, TimedSentence], subjects: Subjects
) -> Ends | None:
    """Both ends of the course that the sentence right before states, where it has no other dates."""
    before = sentences.get(stated.index - 1)
    if before is None or stated.sentence.dates:
        return None
    if len(before.dates) == 1:
        return _distinguished(stated, sentences, subjects)
    if len({date.value for date in before.dates}) != _PAIR:
        return None
    if stated.noun and stated.noun.isdisjoint(stems(f"{before.text} {words_of.OF_ANY_COURSE}")):
        return None
    if stretch := pattern(words_of.RANGE).search(before.text):
        first, last = ("first", "last") if stretch["first"] else ("begun", "ended")
        return (before.date(stretch, first),), before.date(stretch, last)
    begin, end = (_moment(stated.index - 1, before, number) for number in range(_PAIR))  # others repeat these
    return ((begin.date,), end.date) if _are_pair(begin, end) else None


def _distinguished(stated: Measured, sentences: Mapping[int, TimedSentence], subjects: Subjects) -> Ends | None:
    """The same where that sentence states the end, and the one with a date before it the beginning, of one subject."""
    first = next(
        (at for at in range(stated.index - 2, stated.index - _REACH, -1) if _has_date(sentences, at)), None
    )
    if stated.noun or first is None or len(sentences[first].dates) != 1:
        return None
    begin, end = _moment(first, sentences[first], 0), _moment(stated.index - 1, sentences[stated.index - 1], 0)
    if not (_are_pair(begin, end) and subjects.are_one(first, stated.index - 1)):
        return None
    return (begin.date,), end.date


def _has_date(sentences: Mapping[int, TimedSentence], index: int) -> bool:
    return index in sentences and bool(sentences[index].dates)


def _range(stated: Measured, before: Sequence[tuple[int, TimedSentence]]) -> Ends | None:
    """Both ends of the only range in a sentence with the noun of the duration: "from 1962 to 1970"."""
    stretches = [
        (sentence, found)
        for index, sentence in before
        if index < stated.index and not stated.noun.isdisjoint(stems(sentence.text))
        for found in pattern(words_of.RANGE).finditer(sentence.text)
    ]
    if len(stretches) != 1 or stated.sentence.dates or stated.is_by_then:
        return None
    sentence, found = stretches[0]
    first, last = ("first", "last") if found["first"] else ("begun", "ended")
    return (sentence.date(found, first),), sentence.date(found, last)
