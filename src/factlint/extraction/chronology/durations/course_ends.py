"""The dates at which something began and ended, in the sentences before the one that says how long it lasted.

"The siege began on 2 May … It surrendered on 11 July", for "the siege had lasted ten weeks": a beginning and an end are
a pair of verbs, and both are of what was measured by its noun or by their subject.
"""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.chronology.durations.measured import Measured
from factlint.extraction.chronology.moments import Cue, cue_of
from factlint.extraction.chronology.subjects import Subjects, stems
from factlint.extraction.chronology.timed import TimedSentence, first_day
from factlint.extraction.languages.en.chronology.durations import stated_lengths as words_of
from factlint.extraction.languages.en.chronology.order.courses import MEASURED_COURSES
from factlint.extraction.slots import pattern
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.time import Time

END_REACH = 3
"""How many sentences before it the end may stand."""
_MOST_MEANT = 3
"""The most candidate beginnings."""
_MOST_ENDS = 2
"""The most candidate ends."""
_VERBS = (
    rf"(?i:\b(?:{'|'.join(words for course in zip(*MEASURED_COURSES, strict=True) for words in course)})\b)"
)


@dataclass(frozen=True, slots=True)
class Moment:
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


def moment_at(index: int, sentence: TimedSentence, number: int) -> Moment:
    text = sentence.text
    cue = cue_of(text, number, _VERBS)
    if cue is None:
        return Moment(index, sentence, number, None, frozenset(), frozenset())
    return Moment(index, sentence, number, cue, cue.courses_begun(text), cue.courses_ended(text))


Ends = tuple[tuple[Mention[Time], ...], Mention[Time]]
"""The dates at which something may have begun, and the one at which it ended."""


def ends_before(
    stated: Measured, before: Sequence[tuple[int, TimedSentence]], subjects: Subjects
) -> Ends | None:
    """The beginning and the end that other sentences date, each with its verb."""
    moments = [
        moment_at(index, sentence, number)
        for index, sentence in before
        for number in range(len(sentence.dates))
    ]
    courses = [
        (begin, end)
        for position, end in enumerate(moments)
        if _may_end(stated, end, moments)
        for begin in moments[:position]
        if (end.index in (begin.index, stated.index) or end.index >= stated.index - END_REACH)
        and _make_course(stated, begin, end)
        and _is_linked(stated, begin, subjects)
        and (stated.is_by_then or _is_one_course(stated, begin, end, subjects))
    ]
    ended = {end.date.prose: end.date for _, end in courses}
    began = {begin.date.prose: begin.date for begin, _ in courses}
    if 0 < len(ended) <= _MOST_ENDS and 0 < len(began) <= _MOST_MEANT:
        return tuple(began.values()), max(ended.values(), key=first_day)
    return None


def _may_end(stated: Measured, end: Moment, moments: Sequence[Moment]) -> bool:
    """Whether a date is that of "by then", if the words count to it; "after ten years" is within a range."""
    is_of_stretch = end.cue is not None and end.cue.ends
    if is_of_stretch and not stated.sentence.dates and pattern(words_of.AFTER).match(stated.sentence.text):
        return False
    return not stated.is_by_then or (end is moments[-1] and len(end.sentence.dates) == 1)


def _make_course(stated: Measured, begin: Moment, end: Moment) -> bool:
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
    if are_pair(begin, end) or (is_begun and (bool(end.ended) or _is_outcome(stated, end))):
        return True
    return _is_at_own_date(stated, end) and is_begun and stated.noun <= stems(begin.sentence.text)


def _are_ends_of_state(begin: Moment, end: Moment) -> bool:
    """Whether two dates stand side by side, as the ends of something other than work: "open from 1981 to 1998"."""
    if begin.index != end.index:
        return False
    stretches = pattern(words_of.RANGE).finditer(begin.sentence.text)
    if pattern(words_of.AT_WORK).search(begin.sentence.text):
        return False
    return any((found["first"], found["last"]) == (str(begin.number), str(end.number)) for found in stretches)


def _is_at_own_date(stated: Measured, end: Moment) -> bool:
    return stated.is_at_end and end.index == stated.index


def _is_one_course(stated: Measured, begin: Moment, end: Moment, subjects: Subjects) -> bool:
    """Whether both dates are of what the duration measures. This test is slower than that of the verbs."""
    if not _are_linked(stated, begin, end, subjects):
        return False
    is_of_it = _is_named(stated, begin) or subjects.are_one(stated.index, begin.index)
    return is_of_it or are_pair(begin, end)


def are_pair(begin: Moment, end: Moment) -> bool:
    """Whether the one is the beginning of what the other ends, by their verbs."""
    return not begin.begun.isdisjoint(end.ended)


def _happens_at(stated: Measured, moment: Moment) -> bool:
    """Whether the verb of the noun has this date: "the volcano erupted on 3 May", for an eruption."""
    before, _, _ = moment.sentence.text.partition(f"‹d{moment.number}›")
    return not stated.noun.isdisjoint(stems(" ".join(pattern(words_of.LAST_VERB).findall(before)[-1:])))


def _is_outcome(stated: Measured, end: Moment) -> bool:
    return pattern(stated.outcomes).search(end.sentence.text) is not None


def _is_linked(stated: Measured, moment: Moment, subjects: Subjects) -> bool:
    """Whether a date is of what the duration measures: by its noun, or by the subject of both sentences."""
    if (
        _is_named(stated, moment)
        or stated.index == moment.index
        or subjects.are_one(stated.index, moment.index)
    ):
        return True
    return not stems(" ".join(subjects.named(stated.index))).isdisjoint(stems(moment.sentence.text))


def _is_named(stated: Measured, moment: Moment) -> bool:
    return not stated.noun.isdisjoint(stems(moment.sentence.text))


def _are_linked(stated: Measured, begin: Moment, end: Moment, subjects: Subjects) -> bool:
    """Whether two dates are of one thing; the end may belong to what follows the noun of the beginning."""
    if begin.index == end.index or subjects.are_one(begin.index, end.index):
        return True
    if _is_at_own_date(stated, end):
        return True
    if _is_outcome(stated, end):
        return bool(stated.noun)
    about = stems(" ".join(subjects.of(end.index)))
    return not about.isdisjoint(stems(begin.sentence.text))
