"""Relations between two dates of one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.chronology.lengths import days_apart, in_order
from factlint.extraction.chronology.timed import TimedSentence, with_hedge
from factlint.extraction.languages.en import chronology as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.values.interval import Interval

_NOT_BEFORE = Interval(0, None)


def relations_in(sentence: TimedSentence) -> Iterator[Relation]:
    """What a sentence says of the distance of its own dates."""
    if len(sentence.dates) < 2 or pattern(words_of.NOT_SO).search(sentence.text):
        return
    is_pair = len(sentence.dates) == 2
    for found in _matches((*words_of.STRETCHES, *words_of.COURSE_LENGTHS), sentence):
        length = sentence.length(found)
        if (days := days_apart(length.value)) is not None:
            first, last = sentence.date(found, "first"), sentence.date(found, "last")
            yield Relation(Tie.LENGTH, (first,), last, days, with_hedge(sentence.document, length))
    shifted = _matches(words_of.SHIFTED, sentence) or (
        _matches(words_of.SHIFTED_AFAR, sentence) if is_pair else ()
    )
    for found in shifted:
        if (days := days_apart(sentence.length(found).value)) is not None:
            yield _relation(sentence, found, Tie.SHIFT, in_order(found, days))
    ordered = _matches(words_of.ORDERED, sentence) or (
        _matches(words_of.ORDERED_AFAR, sentence) if is_pair and not shifted else ()
    )
    for found in ordered:
        yield _relation(sentence, found, Tie.ORDER, in_order(found, _NOT_BEFORE))
    is_renewed = pattern(words_of.RENEWED).search(sentence.text)
    for found in () if is_renewed else _matches(words_of.ONE_SENTENCE_COURSES, sentence):
        yield _relation(sentence, found, Tie.COURSE, _NOT_BEFORE)


def _matches(patterns: tuple[str, ...], sentence: TimedSentence) -> tuple[re.Match[str], ...]:
    """The matches of the patterns; of several over the same words the first."""
    matches: list[re.Match[str]] = []
    for each in patterns:
        for found in pattern(each).finditer(sentence.text):
            if not any(found.start() < other.end() and other.start() < found.end() for other in matches):
                matches.append(found)
    return tuple(matches)


def _relation(sentence: TimedSentence, found: re.Match[str], tie: Tie, days: Interval) -> Relation:
    said = sentence.words(*found.span("said"))
    return Relation(tie, (sentence.date(found, "anchor"),), sentence.date(found, "dated"), days, said)
