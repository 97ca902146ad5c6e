"""“The siege began on 2 May … surrendered on 11 July. … had lasted fifteen weeks”: durations whose ends are stated
elsewhere.

A sentence says how long something lasted; earlier ones date its beginning and its end. They are joined if one noun
names it in both ("trial", "president" and "presidency"), or if the sentences have one subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.dates_without_year import in_year_of
from factlint.extraction.chronology.durations.course_ends import (
    END_REACH,
    Ends,
    are_pair,
    ends_before,
    moment_at,
)
from factlint.extraction.chronology.durations.fitting import are_near, fits, misses
from factlint.extraction.chronology.durations.measured import Measured, measured_in
from factlint.extraction.chronology.lengths import days_apart, days_between
from factlint.extraction.chronology.subjects import Subjects, stems
from factlint.extraction.chronology.timed import TimedSentence, length_words
from factlint.extraction.languages.en.chronology.distances import RENEWED
from factlint.extraction.languages.en.chronology.durations import stated_lengths as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.time import Time

_REACH = 14
"""How many sentences before the duration the beginning may stand."""
_PAIR = 2
_TOO_LONG = 4.0
"""A duration up to this many times the distance between beginning and end is still meant as that."""


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
        right_before or ends_before(stated, before, timed.subjects) or _range(stated, before) or ((), None)
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
    opening = timed.places.section(stated.index)
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
    last = [sentences[at] for at in range(stated.index - END_REACH, stated.index) if at in sentences]
    return any(one.holds(RENEWED) and pattern(words_of.BEGUN_AGAIN).search(one.text) for one in last) or any(
        found["alone"] is not None or not stated.noun or not stated.noun.isdisjoint(stems(found.group()))
        for sentence in last
        for found in pattern(words_of.ANOTHER).finditer(sentence.text)
    )


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
    begin, end = (moment_at(stated.index - 1, before, number) for number in range(_PAIR))  # others repeat these
    return ((begin.date,), end.date) if are_pair(begin, end) else None


def _distinguished(stated: Measured, sentences: Mapping[int, TimedSentence], subjects: Subjects) -> Ends | None:
    """The same where that sentence states the end, and the one with a date before it the beginning, of one subject."""
    first = next(
        (at for at in range(stated.index - 2, stated.index - _REACH, -1) if _has_date(sentences, at)), None
    )
    if stated.noun or first is None or len(sentences[first].dates) != 1:
        return None
    begin, end = (
        moment_at(first, sentences[first], 0),
        moment_at(stated.index - 1, sentences[stated.index - 1], 0),
    )
    if not (are_pair(begin, end) and subjects.are_one(first, stated.index - 1)):
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
