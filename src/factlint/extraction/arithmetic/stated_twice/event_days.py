"""The day of one event stated twice: "The exhibition runs from 4 March to 28 June … it closes on 28 July".

A text that knows one such event, and gives two days on which it begins, ends or takes place, or by which something is
to be sent in, means one of them. Nothing beside either may mention another time.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.coreference.noun_phrases import repeats_or_omits
from factlint.extraction.coreference.one_of_a_kind import EVENTS
from factlint.extraction.languages.en.arithmetic.stated_twice import event_days as words_of
from factlint.model.arithmetic import RestatedDate
from factlint.model.document import BlockKind
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.time import Time

_SHAPES = {
    "begin": tuple(map(regex, words_of.BEGINS)),
    "end": tuple(map(regex, words_of.ENDS)),
    "on": tuple(map(regex, words_of.TAKES_PLACE)),
}
_DUE = tuple(map(regex, words_of.DUE))
_OF_SPAN, _TO, _SUBJECT = regex(words_of.OF_SPAN), regex(words_of.TO), regex(words_of.SUBJECT)
_OTHERWISE = regex(words_of.OTHERWISE)
_DAY = regex(r"(?P<year>[\dX]{4})-(?P<day>\d\d-\d\d)")
_REACH, _AHEAD, _PAIR, _MOST = 140, 20, 2, 60
_ROWS = frozenset({BlockKind.TABLE_CELL, BlockKind.LIST_ITEM})


@dataclass(frozen=True, slots=True)
class _Event:
    """What is on a day."""

    phase: str
    """Whether it begins, ends, takes place or is due then."""
    noun: str
    modifiers: str
    is_known: bool
    """Whether it is not introduced here: "the fair", and not "a fair"."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """An event with its day."""

    event: _Event
    time: Mention[Time]
    year: str
    day: str


def read_event_days(tellings: Tellings) -> Iterator[RestatedDate]:
    """The pairs of a document, each with the later day last."""
    times = [time for time in tellings.analysis.times if _is_day_of_month(time)]
    if not _PAIR <= len(times) <= _MOST or tellings.analysis.document.is_history:
        return
    stated: defaultdict[tuple[str, str], list[_Dated]] = defaultdict(list)
    for time in times:
        for event in _events_on(tellings, time, times):
            found = _DAY.fullmatch(time.value.timex)
            if found is not None and not (time.value.mod or time.value.is_uncertain):
                stated[event.phase, event.noun].append(_Dated(event, time, found["year"], found["day"]))
    for (_, noun), dates in stated.items():
        days = {one.day: one for one in reversed(dates)}
        if len(days) != _PAIR or (noun and EVENTS.show_several(tellings.text.text, noun)):
            continue
        first, second = sorted(days.values(), key=lambda one: one.time.prose)
        if _are_of_one(first, second) and not _are_in_rows(tellings, first, second):
            yield RestatedDate(first.time, second.time)


def _is_day_of_month(time: Mention[Time]) -> bool:
    """Whether a day is given by its number; a weekday alone is that of a date beside it."""
    return _DAY.fullmatch(time.value.timex) is not None and any(map(str.isdigit, time.said))


def _are_of_one(first: _Dated, second: _Dated) -> bool:
    """Whether both are in one year and about one event, which the second may describe in fewer words."""
    is_one_year = first.year == second.year or "XXXX" in (first.year, second.year)
    is_one_event = second.event.is_known and repeats_or_omits(first.event.modifiers, second.event.modifiers)
    return is_one_year and is_one_event


def _are_in_rows(tellings: Tellings, first: _Dated, second: _Dated) -> bool:
    """Whether both stand in lists or tables, where each row has its own."""
    rows = [block.prose for block in tellings.analysis.document.blocks if block.kind in _ROWS]
    return all(any(row.holds(one.time.prose) for row in rows) for one in (first, second))


def _events_on(tellings: Tellings, time: Mention[Time], times: Sequence[Mention[Time]]) -> Iterator[_Event]:
    """What the clause of a day says to be on it; `times` are all days of the document."""
    words, start = tellings.text.text, time.prose.start
    at = tellings.sentence_of(time.prose)
    sentence = tellings.analysis.sentences[at]
    before = next((one for one in times if _TO.fullmatch(words, one.prose.end, start)), None)
    after = next((one for one in times if _TO.fullmatch(words, time.prose.end, one.prose.start)), None)
    begin = max(sentence.start, start - _REACH)
    behind = words[time.prose.end : min(time.prose.end + _AHEAD, sentence.end)]
    if _OTHERWISE.search(words[begin:start]) or _OTHERWISE.search(behind):
        return
    if after is None and any(shape.search(words[begin:start]) for shape in _DUE):
        yield _Event("due", "", "", is_known=True)
        return
    ahead = words[begin : (before or time).prose.start]
    for phase, found in _found(ahead, is_last=before is not None, is_first=after is not None):
        noun, modifiers, is_known = found["noun"], found["modifiers"], found["article"] not in words_of.NEW
        if found.groupdict().get("pronoun"):
            subject = _SUBJECT.match(words, tellings.analysis.sentences[at - 1].start) if at else None
            if subject is None or begin + found.start("pronoun") != sentence.start:
                continue
            noun, modifiers, is_known = subject["noun"], subject["modifiers"], True
        yield _Event(phase, noun, modifiers, is_known)


def _found(ahead: str, *, is_last: bool, is_first: bool) -> Iterator[tuple[str, re.Match[str]]]:
    """The events before a day in the text; for the two days of a range, those before the first."""
    if is_last:
        found = _OF_SPAN.search(ahead)
        if found is not None:
            yield "end", found
        return
    for what, shapes in _SHAPES.items():
        if is_first and what != "begin":
            continue
        found = next((one for shape in shapes if (one := shape.search(ahead))), None)
        if found is not None:
            yield what, found
            return
