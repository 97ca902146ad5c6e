"""The length of a course, stated with its beginning and end: "joined in 1941 and, after six years, left in 1947"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factlint.extraction.chronology.lengths import days_between
from factlint.extraction.chronology.moments import Cue, cue_before
from factlint.extraction.chronology.subjects import is_of_new_subject, is_of_what_was_stated
from factlint.extraction.chronology.timed import TimedSentence, length_words
from factlint.extraction.languages.en.chronology.distances import NOT_SO, RENEWED
from factlint.extraction.languages.en.chronology.durations import whole as words_of
from factlint.extraction.languages.en.chronology.order.courses import MEASURED_COURSES
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.time import Time


def whole_lengths(sentence: TimedSentence) -> Iterator[Relation]:
    """The durations between the two dates of a sentence."""
    text = sentence.text
    lengths = {length.value.timex for length in sentence.lengths}
    if len(sentence.dates) != 2 or len(lengths) != 1 or _is_doubtful(text):
        return
    cues = tuple(cue_before(text, number, _verbs()) for number in (0, 1))
    for first, last in ((0, 1), (1, 0)):
        begin, end = cues[first], cues[last]
        if (
            begin
            and end
            and _make_course(text, begin, end)
            and _is_before(sentence.dates[first], sentence.dates[last])
        ):
            found = _length_of_whole(text, begin, end, first, last)
            pair = sentence.dates[first], sentence.dates[last]
            if found is not None and (days := days_between(sentence.length(found).value, *pair)) is not None:
                words = length_words(sentence.document, sentence.length(found))
                yield Relation(Tie.LENGTH, pair[:1], pair[1], days, words)
            return


def _is_doubtful(text: str) -> bool:
    return any(
        pattern(words).search(text) for words in (NOT_SO, RENEWED, words_of.NOT_WHOLE, words_of.NOT_AS_MEANT)
    )


@cache
def _verbs() -> str:
    return rf"(?i:\b(?:{'|'.join(f'{began}|{ended}' for began, ended in MEASURED_COURSES)})\b)"


def _make_course(text: str, first: Cue, last: Cue) -> bool:
    return not first.courses_begun(text).isdisjoint(last.courses_ended(text))


def _is_before(first: Mention[Time], last: Mention[Time]) -> bool:
    low, high = first.value.readings[0].low, last.value.readings[0].high
    return low is not None and high is not None and low < high


def _length_of_whole(text: str, cue: Cue, last_cue: Cue, first: int, last: int) -> re.Match[str] | None:
    """The duration of what began with the cue's verb."""
    begin, end = (text.index(f"‹d{number}›") for number in (first, last))
    for form, began in words_of.AT_END:
        found = pattern(form).search(text)
        if found and _begins_so(text, cue, began) and _stands_by_end(text, found, begin, end):
            if is_of_new_subject(text, max(begin, end), found.start()):
                return None
            return None if pattern(words_of.OF_ANOTHER).search(text, 0, last_cue.start) else found
    forms = (pattern(form).search(text) for form, began in words_of.IN_ALL if _begins_so(text, cue, began))
    return next((found for found in forms if found and is_of_what_was_stated(text, found)), None)


def _begins_so(text: str, cue: Cue, verbs: str | None) -> bool:
    if verbs in words_of.NO_PREPOSITION:
        return cue.stands_at(verbs, text)
    return verbs is None or cue.begins or cue.stands_at(verbs, text)


def _stands_by_end(text: str, after: re.Match[str], begin: int, end: int) -> bool:
    """Whether "after six years" belongs to the end and not to the beginning of the course."""
    at = after.start()
    if at < min(begin, end) and text.startswith((":", ";"), after.end()):
        return True  # "was lifted after six years: it had begun … and ended …"
    if begin < end:
        return (
            at > end or (begin < at and _is_behind_clause(text, begin, at, end)) or _is_aside(text, at, begin)
        )
    return at < end or end < at < begin


def _is_behind_clause(text: str, begin: int, at: int, end: int) -> bool:
    """Whether a length between both dates follows a conjunction, or the verb of the end, in a clause of its own."""
    if ";" in text[at:end]:
        return False  # "was shut in 1989 after 27 years; the second ran until 2004"
    is_next = pattern(words_of.GOING_ON_TO).search(text, begin, at) is not None
    return is_next or pattern(_verbs()).search(text, at, end) is None


def _is_aside(text: str, at: int, begin: int) -> bool:
    """Whether the beginning is stated in a relative clause on what the length measures."""
    return at < begin and pattern(words_of.IN_RELATIVE_CLAUSE).search(text, at, begin) is not None
