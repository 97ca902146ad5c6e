"""A time of day that a document states twice: "The keynote begins at 10:00 … 10:30 Keynote".

What a sentence says that something begins, ends or leaves at, what a label states, and what the lines of a programme
begin with. The document has to state two times of it and no third, and neither sentence another day or case.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.languages.en.arithmetic.stated_twice import hours as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import RestatedDate
from factlint.model.mention import Mention
from factlint.model.reading_order import within
from factlint.values.regex import regex
from factlint.values.time import Time

_STATED, _LABELLED, _LISTED = regex(words_of.STATED), regex(words_of.LABELLED), regex(words_of.LISTED)
_OTHERWISE, _HALF = regex(words_of.OTHERWISE), regex(words_of.HALF_OF_DAY)
_SPANS, _TO = regex(words_of.SPANS), regex(words_of.TO)
_DATED_DAY, _SPAN_ELSEWHERE = regex(words_of.DATED_DAY), regex(words_of.SPAN_ELSEWHERE)
_CLOCK = regex(r"T(\d\d):(\d\d)$")
_DATE = regex(r"(?:\d{4}|XXXX)-(\d\d-\d\d)")
_NUMBERED = regex(r"\d{1,2} [A-Za-z]|[A-Za-z] \d{1,2}\b")
_REACH, _AHEAD, _PAIR, _HALF_A_DAY, _MOST = 90, 16, 2, 12 * 60, 60
_BEGIN, _END = "begin", "end"


def read_hours(tellings: Tellings) -> Iterator[RestatedDate]:
    """The pairs of a document, each with the later time last."""
    times = [time for time in tellings.analysis.times if _minutes(time) is not None]
    if not _PAIR <= len(times) <= _MOST or tellings.analysis.document.is_history:
        return
    stated: defaultdict[tuple[str, str], dict[int, Mention[Time]]] = defaultdict(dict)
    for time in times:
        for key in (*_stated(tellings, time), *_in_span(tellings, time, times)):
            minutes = _minutes(time)
            if minutes is not None:
                stated[key].setdefault(minutes, time)
    for found in stated.values():
        if len(found) == _PAIR:
            first, second = found.values()
            if all(_opens_line(tellings, one) for one in (first, second)):
                continue  # "9:05 Orm, 10:05 Orm": two of a timetable
            if _are_on_one_day(tellings, first, second) and not _may_be_one(*found):
                yield RestatedDate(first, second)


def _minutes(time: Mention[Time]) -> int | None:
    """The time in minutes since midnight."""
    found = _CLOCK.search(time.value.timex)
    if found is None or time.value.mod or time.value.is_uncertain:
        return None
    return int(found[1]) * 60 + int(found[2])


def _opens_line(tellings: Tellings, time: Mention[Time]) -> bool:
    """Whether a line, an item or a cell begins with a time."""
    start = time.prose.start
    return start == 0 or tellings.text.text[start - 1] in words_of.LINE


def _in_span(
    tellings: Tellings, time: Mention[Time], times: Sequence[Mention[Time]]
) -> Iterator[tuple[str, str]]:
    """What lasts from one time to another; `time` is the first or the last of the two."""
    words, place = tellings.text.text, time.prose
    before = next((one for one in times if _TO.fullmatch(words, one.prose.end, place.start)), None)
    after = next((one for one in times if _TO.fullmatch(words, place.end, one.prose.start)), None)
    if (before is None) is (after is None) or len(_days(tellings, time)) > 1:
        return
    start = (before or time).prose.start
    sentence = tellings.analysis.sentences[tellings.sentence_of(place)]
    stated = _DATED_DAY.sub("", words[max(sentence.start, start - _REACH) : start])
    found = _SPANS.search(stated)
    if found is None or _SPAN_ELSEWHERE.search(stated) or _OTHERWISE.match(words, place.end + 1):
        return
    noun = stem_of(found["noun"])
    is_event = noun not in words_of.NO_EVENT and found["noun"] not in words_of.NO_EVENT
    begins, ends = (_BEGIN, _END) if is_event else words_of.OF_SPAN
    yield noun, ends if before else begins


def _may_be_one(one: int, other: int) -> bool:
    """Whether both may be one time, of which one omits a.m. or p.m."""
    return (one - other) % _HALF_A_DAY == 0


def _are_on_one_day(tellings: Tellings, first: Mention[Time], second: Mention[Time]) -> bool:
    """Whether no two days are stated with them."""
    mine, theirs = (_days(tellings, time) for time in (first, second))
    return not (mine and theirs) or mine == theirs


def _days(tellings: Tellings, time: Mention[Time]) -> frozenset[str]:
    """Month and day of each date in the sentence of a time, and of its own."""
    sentence = tellings.analysis.sentences[tellings.sentence_of(time.prose)]
    others = (one for one in within(tellings.analysis.times, sentence) if one is time or _minutes(one) is None)
    found = (_DATE.match(one.value.timex) for one in others if one is not time or _is_dated(one))
    return frozenset(date[1] for date in found if date)


def _is_dated(time: Mention[Time]) -> bool:
    return _NUMBERED.search(_HALF.sub("", time.said)) is not None


def _stated(tellings: Tellings, time: Mention[Time]) -> Iterator[tuple[str, str]]:
    """The event at a time, and whether it begins, ends or departs."""
    words, start, end = tellings.text.text, time.prose.start, time.prose.end
    sentence = tellings.analysis.sentences[tellings.sentence_of(time.prose)]
    begin = max(sentence.start, start - _REACH)
    if _OTHERWISE.search(words, begin, min(end + _AHEAD, sentence.end)):
        return
    stated = _STATED.search(words, begin, start)
    labelled = None if stated else _LABELLED.search(words, max(0, start - _REACH), start)
    listed = _LISTED.match(words, end) if _opens_line(tellings, time) else None
    found = stated or labelled or listed
    if found is None:
        return
    noun = stem_of(found["noun"].split(" ")[-1])
    if noun not in words_of.NO_EVENT and found["noun"] not in words_of.NO_EVENT:
        yield noun, words_of.BEGINNINGS[found["verb"]] if stated else _BEGIN
