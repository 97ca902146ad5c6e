"""A date that prose states twice: "an abbey founded in 1142 … Of the abbey, which was founded in 1124, a gate remains".

A text that knows one such thing, and gives two dates for what happened to it, means one of them; the second names the
thing as known. Nothing in either clause may mention another thing, a part of it or another time.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.same_thing.reasons import Apart
from factlint.extraction.arithmetic.same_thing.restated import why_apart
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.coreference.noun_phrases import repeats_or_omits
from factlint.extraction.coreference.one_of_a_kind import DATED_THINGS
from factlint.extraction.languages.en.arithmetic.stated_twice import dated_again as words_of
from factlint.extraction.plain_dates import is_plain
from factlint.extraction.shapes import Shapes
from factlint.extraction.trigger import Trigger
from factlint.model.arithmetic import RestatedDate
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.time import Time

_DATED = Shapes((*words_of.DATED, words_of.DATED_NOUN), written=str)
_WHAT = {**words_of.HAPPENINGS, **words_of.NOMINAL}
_FRONTED, _IN = tuple(regex(shape) for shape in words_of.FRONTED), regex(words_of.IN)
_DATED_IT = regex(words_of.DATED_IT)
_OTHERWISE, _OTHERWISE_BEHIND = regex(words_of.OTHERWISE), regex(words_of.OTHERWISE_BEHIND)
_OTHER_BESIDE, _PRESUPPOSED = regex(words_of.OTHER_BESIDE), regex(words_of.PRESUPPOSED)
_IN_PLACE = regex(words_of.IN_PLACE)
_VERBS = Trigger(rf"\b(?:{words_of.VERBS}|{'|'.join(words_of.NOMINAL)})\b")
_CLAUSE_END = regex(r"[;:()|.] |[\n\v]")
_LONGEST_TEXT = 90
"""Sentences; in a longer text "the tower" is often another one."""
_REACH, _AHEAD = 140, 24
_PAIR = 2


@dataclass(frozen=True, slots=True)
class _Dated:
    time: Mention[Time]
    noun: str
    modifiers: str
    is_known: bool
    place: ProseSpan
    """Where the later of its two words begins: the verb or the thing."""
    is_presupposed: bool
    """Whether its clause states the date of what is known to have happened."""


def read_dated_again(tellings: Tellings) -> Iterator[RestatedDate]:
    """The pairs of a document, each with the later date last."""
    if len(tellings.analysis.sentences) > _LONGEST_TEXT or tellings.analysis.document.is_history:
        return
    times = [time for time in tellings.analysis.times if is_plain(time) and time.said[-4:].isdigit()]
    if len(times) < _PAIR or len(_VERBS.found_in(tellings.text.text)) < _PAIR:
        return
    by_happening: defaultdict[tuple[str, str], list[_Dated]] = defaultdict(list)
    for time in times:
        for happening, stated in _stated(tellings, time):
            by_happening[happening, stated.noun].append(stated)
    for (what, noun), dates in by_happening.items():
        first = dates[0]
        if what in words_of.REPEATED and not all(one.is_presupposed for one in dates[1:]):
            continue
        others = [one for one in dates if first.time.value.excludes(one.time.value)]
        if others and _is_of_one(tellings, dates) and _is_the_only(tellings, noun):
            yield RestatedDate(first.time, others[0].time)


def _stated(tellings: Tellings, time: Mention[Time]) -> Iterator[tuple[str, _Dated]]:
    """The event at a time and what it happened to, from its clause."""
    words, start = tellings.text.text, time.prose.start
    reach = max(0, start - _REACH)
    clause = max((end.end() for end in _CLAUSE_END.finditer(words, reach, start)), default=reach)
    found = next(iter(_DATED.first_of_each(words, clause, start).values()), None)
    found = found or _DATED_IT.search(words, max(0, start - 2 * _REACH), start) or _fronted(tellings, time)
    if found is None or found["noun"] in words_of.NO_THING or _is_otherwise(words, found, time.prose):
        return
    happening = _WHAT[found["verb"]]
    if is_of_place(tellings, time, happening):
        return
    at = max(found.start("noun"), found.start("verb"))
    place = ProseSpan(at, at + 1)
    known = found["article"] in words_of.KNOWN
    between = (found.end("noun"), found.start("verb"))
    presupposed = found["verb"] in words_of.NOMINAL or _PRESUPPOSED.search(words, *between) is not None
    yield happening, _Dated(time, found["noun"], found["modifiers"], known, place, presupposed)


def is_of_place(tellings: Tellings, time: Mention[Time], happening: str) -> bool:
    """Whether a date is that of a release in a place, which has others elsewhere."""
    is_release = happening in words_of.RELEASED
    return is_release and _IN_PLACE.match(tellings.text.prose, time.prose.end) is not None


def may_happen_again(tellings: Tellings, happening: str) -> bool:
    """Whether a text says that what ended went on later, and so has two ends: "closed in 1940 … reopened in 1946"."""
    resumed = words_of.RESUMED.get(happening)
    return resumed is not None and regex(resumed).search(tellings.text.text) is not None


def _fronted(tellings: Tellings, time: Mention[Time]) -> re.Match[str] | None:
    """The event at a date that opens its sentence."""
    words, place = tellings.text.text, time.prose
    sentence = tellings.analysis.sentences[tellings.sentence_of(place)]
    if not _IN.fullmatch(words, sentence.start, place.start):
        return None
    return next((one for shape in _FRONTED if (one := shape.match(words, place.end, sentence.end))), None)


def _is_otherwise(words: str, found: re.Match[str], time: ProseSpan) -> bool:
    """Whether the words before a date, or behind it in its clause, mention another thing or time."""
    start = words.rfind(", ", max(0, found.start() - _AHEAD), found.start()) + 1
    if _OTHERWISE.search(words, max(start, found.start() - _AHEAD), max(time.start, found.end())):
        return True
    if _OTHER_BESIDE.match(words, time.end):
        return True
    end = _CLAUSE_END.search(words, time.end, time.end + _AHEAD)
    return _OTHERWISE_BEHIND.search(words, time.end, end.start() if end else time.end + _AHEAD) is not None


def _is_of_one(tellings: Tellings, stated: Sequence[_Dated]) -> bool:
    """Whether all but the first mention are definite, in the same words, in sentences and sections about one thing."""
    first, *others = stated
    is_pair = len({one.time.value.timex for one in stated}) == _PAIR
    return is_pair and all(
        one.is_known
        and repeats_or_omits(first.modifiers, one.modifiers)
        and (
            tellings.brings_no_names(one.place, since=first.place)
            if first.is_known
            else tellings.sentence_of(first.place) < tellings.sentence_of(one.place)
        )
        and why_apart(tellings, first.place, one.place, *_asked(first)) is None
        for one in others
    )


def _asked(first: _Dated) -> Sequence[Apart]:
    """The reasons to ask for, besides those that hold for all readers."""
    return (Apart.ROWS,) if first.is_known else (Apart.ROWS, Apart.NAME)


def _is_the_only(tellings: Tellings, noun: str) -> bool:
    """Whether the text introduces one such thing, or none."""
    words = tellings.text.text
    return not DATED_THINGS.show_several(words, noun) and DATED_THINGS.count_introductions(words, noun) <= 1
