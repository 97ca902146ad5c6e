"""“Opened in 1894. … The last tram ran in 1936, after sixty years of service”: the duration of a state.

A state, such as "service", "office" or "captivity", has words by which it must begin. One sentence gives its duration
where it ends, or right after that; the beginning is dated somewhere before, in whatever words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.chronology.blocks import Block, TimedText
from factlint.extraction.chronology.dates_without_year import in_year_of
from factlint.extraction.chronology.durations.fitting import are_near, fits
from factlint.extraction.chronology.durations.stays import days_of_stay
from factlint.extraction.chronology.moments import cue_of
from factlint.extraction.chronology.subjects import stems
from factlint.extraction.chronology.timed import TimedSentence, first_day, length_words
from factlint.extraction.languages.en.chronology.distances import NOT_SO
from factlint.extraction.languages.en.chronology.durations import states as words_of
from factlint.extraction.languages.en.chronology.spells import spell_verbs
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.time import Time

_REACH = 14
"""How many sentences before the duration the beginning may stand."""
_END_REACH = 2
"""How many sentences before one without a date the end may stand."""
_BESIDE = 3
"""How many sentences apart a beginning and an end may be without words that connect them."""
_TOO_LONG = 6.0
"""A duration up to this many times the distance between beginning and end is still meant as that."""
_MOST_MEANT = 2
"""The most candidate beginnings."""


@dataclass(frozen=True, slots=True)
class _State:
    """A duration, and the state that it measures."""

    index: int
    sentence: TimedSentence
    found: re.Match[str]
    begins: str
    """The words with which it must have begun."""
    what: frozenset[str]
    """The stems of a noun that the sentence of the beginning must have; empty if the words are enough."""
    is_subject: bool
    """Whether that noun is the subject that begins."""
    ends_otherwise: bool
    """Whether its end may have another subject."""


_Dated = tuple[int, TimedSentence, Mention[Time]]


def lengths_of_states(timed: TimedText) -> Iterator[Relation]:
    """The durations of states that one sentence of a paragraph ends and another begins."""
    for block in (*timed.paragraphs, *timed.items):
        if sum(len(sentence.dates) for _, sentence in block) > 1:
            for index, sentence in block:
                state = _state(index, sentence) if sentence.lengths else None
                if state is not None:
                    yield from _lasting(timed, block, state)


def _state(index: int, sentence: TimedSentence) -> _State | None:
    """The state whose length a sentence states, at its own date or without one."""
    forms: tuple[str, ...] = ()
    if len(sentence.dates) <= 1:
        forms = words_of.UP_TO_ITS_DATE if sentence.dates else (words_of.HAD_BEEN, *words_of.WHOLE)
    for form in forms:
        found = pattern(form).search(sentence.text)
        if found is None or _is_doubtful(sentence, found):
            continue
        if not (sentence.dates or form is words_of.HAD_BEEN or _is_definite(sentence, found)):
            continue
        if state := _of_kind(index, sentence, found):
            return state
    return None


def _is_doubtful(sentence: TimedSentence, found: re.Match[str]) -> bool:
    clause = pattern(words_of.CLAUSE_END).match(sentence.text, found.end("length"))
    end = clause.end() if clause else found.end()
    doubts = (words_of.DOUBT, NOT_SO)
    is_counted = pattern(words_of.LATER).match(sentence.text, found.end("length") + 1) is not None
    return is_counted or any(pattern(words).search(sentence.text, 0, end) for words in doubts)


def _is_definite(sentence: TimedSentence, found: re.Match[str]) -> bool:
    """Whether a length without a date is that of something stated before."""
    before = sentence.text[: found.start("length")]
    said = sentence.length(found).said
    return bool(pattern(words_of.DEFINITE).search(before) or pattern(words_of.DEFINITE).match(said))


def _of_kind(index: int, sentence: TimedSentence, found: re.Match[str]) -> _State | None:
    stated, kind = found["state"] or "", found.groupdict().get("kind") or ""
    for state, kinds, begins, ends_otherwise in words_of.STATES:
        is_stated = pattern(rf"(?:{state})\b").match(stated) if stated else pattern(kinds).fullmatch(kind)
        if is_stated:
            return _State(index, sentence, found, begins, frozenset(), False, ends_otherwise)
    for form, begins in ((words_of.NAMED, words_of.NAMED_BEGAN), (words_of.MEMBER, words_of.JOINED)):
        if named := pattern(form).match(stated):
            is_subject = form is words_of.NAMED
            return _State(index, sentence, found, begins, stems(named["what"]), is_subject, is_subject)
    return None


def _lasting(timed: TimedText, block: Block, state: _State) -> Iterator[Relation]:
    end = _end(block, state)
    if end is None:
        return
    before = [
        (index, sentence, date)
        for index, sentence in block
        if state.index - _REACH <= index <= end[0]
        for date in sentence.dates
        if date is not end[2]
    ]
    begins = [one for one in before if _begins(timed, state, one, end, before)]
    if not 0 < len(begins) <= _MOST_MEANT or _has_rival(timed, state, begins[0], end):
        return
    length = state.sentence.length(state.found)
    days = days_of_stay(length.value)
    stated = [in_year_of(date, end[2]) for _, _, date in before]
    if days is None or any(fits(days, *pair) for one in stated for pair in ((one, end[2]),)):
        return
    anchors = tuple(in_year_of(date, end[2]) for _, _, date in begins)
    if any(are_near(days, anchor, end[2], too_long=_TOO_LONG) for anchor in anchors):
        yield Relation(Tie.LENGTH, anchors, end[2], days, length_words(state.sentence.document, length))


def _end(block: Block, state: _State) -> _Dated | None:
    """The date at which it ended: that of the sentence, or the last one of what ended right before."""
    if state.sentence.dates:
        return state.index, state.sentence, state.sentence.dates[0]
    last = next(((at, one) for at, one in reversed(block) if at < state.index and one.dates), None)
    if last is None or state.index - last[0] > _END_REACH:
        return None
    index, sentence = last
    if pattern(words_of.HAD_BEEN).match(state.sentence.text):
        return (index, sentence, sentence.dates[-1]) if state.index == index + 1 else None
    cue = cue_of(sentence.text, len(sentence.dates) - 1, spell_verbs.ENDS)
    is_range = pattern(words_of.RANGE_ENDED).search(sentence.text) is not None
    return (index, sentence, sentence.dates[-1]) if cue is not None or is_range else None


def _begins(timed: TimedText, state: _State, one: _Dated, end: _Dated, before: Sequence[_Dated]) -> bool:
    """Whether it may have begun at a date."""
    index, sentence, date = one
    if first_day(date) >= first_day(in_year_of(end[2], date)):
        return False
    number = sentence.dates.index(date)
    cue = cue_of(sentence.text, number, rf"(?i:\b(?:{state.begins})\b)")
    if cue is None or cue.ends:
        return False
    if state.what:
        stated = stems(" ".join(timed.subjects.of(index))) if state.is_subject else stems(sentence.text)
        if state.what.isdisjoint(stated):
            return False
        return state.is_subject or timed.subjects.are_one(index, end[0])
    return _are_tied(timed, one, end) or _stands_alone(timed, state, one, end, before)


def _are_tied(timed: TimedText, one: _Dated, end: _Dated) -> bool:
    """Whether the sentences of both ends are about one thing, by their subjects or a shared noun."""
    if one[0] == end[0] or timed.subjects.are_one(one[0], end[0]):
        return True
    about = stems(" ".join(timed.subjects.of(end[0]))), stems(" ".join(timed.subjects.of(one[0])))
    return not (about[0].isdisjoint(stems(one[1].text)) and about[1].isdisjoint(stems(end[1].text)))


def _stands_alone(timed: TimedText, state: _State, one: _Dated, end: _Dated, before: Sequence[_Dated]) -> bool:
    """Whether nothing but the beginning is dated right before the end, whose sentence is about nothing else that is
    known.
    """
    if len(before) > 1 or end[0] - one[0] > _BESIDE:
        return False
    subject = timed.subjects.of(end[0])
    return state.ends_otherwise or all(pattern(words_of.PRONOUN).match(word) for word in subject)


def _has_rival(timed: TimedText, state: _State, begin: _Dated, end: _Dated) -> bool:
    """Whether a sentence in between gives an undated beginning, or it began more than once."""
    last = max(end[0], state.index)
    if any(pattern(words_of.RENEWED).search(timed.prose(number)) for number in range(begin[0], last + 1)):
        return True
    verbs = pattern(rf"(?i:\b(?:{state.begins})\b)")
    return any(
        verbs.search(timed.prose(number)) is not None
        and (
            not timed.subjects.of(number)
            or timed.subjects.are_one(number, begin[0])
            or timed.subjects.are_one(number, end[0])
        )
        for number in range(begin[0] + 1, end[0])
        if not timed.has_time(number)
    )
