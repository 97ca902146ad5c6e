"""A date that prose tells twice: "an abbey founded in 1142 … Of the abbey, which was founded in 1124, a gate remains".

A short text that knows one such thing, and gives two dates for what happened to it, means one of them; the second names
the thing as known. Nothing in either clause may tell of another thing, a part of it or another time.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.told_twice.numbers import Tellings
from factlint.extraction.languages.en.arithmetic.told_twice import dated_again as words_of
from factlint.extraction.plain_dates import is_plain
from factlint.extraction.trigger import Trigger
from factlint.model.arithmetic import RetoldDate
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.time import Time

_DATED = tuple(regex(shape) for shape in words_of.DATED)
_DATED_IT = regex(words_of.DATED_IT)
_OTHERWISE = regex(words_of.OTHERWISE)
_VERBS = Trigger(rf"\b(?:{'|'.join(words_of.HAPPENINGS)})\b")
_CLAUSE_END = regex(r"[;:()|.] |[\n\v]")
_LONGEST_TEXT = 80
"""Sentences; in a longer text "the tower" is soon another one."""
_REACH, _AHEAD = 120, 24
_PAIR = 2


@dataclass(frozen=True, slots=True)
class _Dated:
    time: Mention[Time]
    noun: str
    modifiers: str
    is_known: bool
    place: ProseSpan
    """Where the second of its two words begins, the verb and the thing."""


def read_dated_again(tellings: Tellings) -> Iterator[RetoldDate]:
    """The pairs of a document, each with the later date last."""
    if len(tellings.analysis.sentences) > _LONGEST_TEXT or len(_VERBS.found_in(tellings.text.text)) < _PAIR:
        return
    by_happening: defaultdict[tuple[str, str], list[_Dated]] = defaultdict(list)
    for time in tellings.analysis.times:
        if is_plain(time) and time.said[-4:].isdigit():
            for verb, told in _told(tellings, time):
                by_happening[verb, told.noun].append(told)
    for (_, noun), dates in by_happening.items():
        first = dates[0]
        others = [one for one in dates if first.time.value.excludes(one.time.value)]
        if others and _is_of_one(tellings, dates) and _is_the_only(tellings, noun, first):
            yield RetoldDate(first.time, others[0].time)


def _told(tellings: Tellings, time: Mention[Time]) -> Iterator[tuple[str, _Dated]]:
    """What happened to what at a time, as its clause tells it."""
    words, start = tellings.text.text, time.prose.start
    reach = max(0, start - _REACH)
    clause = max((end.end() for end in _CLAUSE_END.finditer(words, reach, start)), default=reach)
    found = next((one for shape in _DATED if (one := shape.search(words, clause, start))), None)
    found = found or _DATED_IT.search(words, max(0, start - 2 * _REACH), start)
    if found is None or found["noun"] in words_of.NO_THING or _is_otherwise(words, found, time.prose):
        return
    at = max(found.start("noun"), found.start("verb"))
    place = ProseSpan(at, at + 1)
    known = found["article"] in words_of.KNOWN
    yield words_of.HAPPENINGS[found["verb"]], _Dated(time, found["noun"], found["modifiers"], known, place)


def _is_otherwise(words: str, found: re.Match[str], time: ProseSpan) -> bool:
    """Whether the words before a date, or behind it in its clause, tell of another thing or time."""
    start = words.rfind(", ", max(0, found.start() - _AHEAD), found.start()) + 1
    end = _CLAUSE_END.search(words, time.end, time.end + _AHEAD)
    behind = end.start() if end else time.end + _AHEAD
    before = max(start, found.start() - _AHEAD), time.start
    return any(_OTHERWISE.search(words, *place) for place in (before, (time.end, behind)))


def _is_of_one(tellings: Tellings, told: Sequence[_Dated]) -> bool:
    """Whether all but the first name the thing as known, by no other words, in sentences of their own."""
    first, *others = told
    is_pair = len({one.time.value.timex for one in told}) == _PAIR
    return is_pair and all(
        one.is_known
        and one.modifiers in ("", first.modifiers)
        and tellings.brings_no_names(one.place, since=first.place)
        for one in others
    )


def _is_the_only(tellings: Tellings, noun: str, first: _Dated) -> bool:
    """Whether the text brings in one such thing, where it is first dated, or none."""
    several = regex(words_of.SEVERAL.replace("{noun}", re.escape(noun)))
    return sum(1 for _ in several.finditer(tellings.text.text)) <= (0 if first.is_known else 1)
