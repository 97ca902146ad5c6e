"""A weekday that is both an opening day and a closing day: "open from Tuesday to Sunday … closed on Wednesdays"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.languages.en.arithmetic.stated_twice import closed_days as words_of
from factlint.extraction.trigger import Trigger
from factlint.model.arithmetic import RestatedText
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.regex import regex

_OPEN, _CLOSED = Trigger(words_of.OPEN), Trigger(words_of.CLOSED)
_DAY, _OTHERWISE = regex(words_of.DAY), regex(words_of.OTHERWISE)
_WEEK = len(words_of.WEEKDAYS)


def read_closed_days(tellings: Tellings) -> Iterator[RestatedText]:
    """The days of a document with one range of opening days and one mention of closing days."""
    opened, closed = (form.found_in(tellings.text.text) for form in (_OPEN, _CLOSED))
    if len(opened) != 1 or len(closed) != 1 or any(_is_otherwise(tellings, one) for one in (*opened, *closed)):
        return
    first, last = (_at(opened[0][end]) for end in ("first", "last"))
    days = {(first + more) % _WEEK for more in range((last - first) % _WEEK + 1)}
    for found in _DAY.finditer(tellings.text.text, *closed[0].span("days")):
        if words_of.WEEKDAYS.index(found["day"]) in days:
            row = _mention(tellings, opened[0].start("first"), opened[0].end("last"))
            pair = sorted((row, _mention(tellings, *found.span())), key=lambda one: one.prose)
            yield RestatedText(*pair)


def _at(day: str) -> int:
    return next(at for at, name in enumerate(words_of.WEEKDAYS) if day.startswith(name))


def _mention(tellings: Tellings, start: int, end: int) -> Mention[str]:
    place = ProseSpan(start, end)
    return mention_at(tellings.analysis.document, place, tellings.text.prose[start:end])


def _is_otherwise(tellings: Tellings, found: re.Match[str]) -> bool:
    sentence = tellings.analysis.sentences[tellings.sentence_of(ProseSpan(*found.span()))]
    return _OTHERWISE.search(tellings.text.text, sentence.start, sentence.end) is not None
