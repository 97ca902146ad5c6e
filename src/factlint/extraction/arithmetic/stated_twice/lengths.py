"""One length stated twice: "was jailed for six years … the four-year sentence"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from fractions import Fraction

from factlint.extraction.arithmetic.same_thing.restated import may_be_one
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.languages.en.arithmetic.stated_twice import lengths as words_of
from factlint.extraction.trigger import Trigger
from factlint.model.arithmetic import Restated
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.duration import DAYS_PER_UNIT, Duration
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_JOINED, _BY_NOUN = Trigger(words_of.JOINED), Trigger(words_of.BY_NOUN)
_TAKEN_UP, _ITS = Trigger(words_of.TAKEN_UP), Trigger(words_of.ITS)
_CHANGED = regex(words_of.CHANGED)
_BY_VERB = tuple((noun, Trigger(form)) for noun, form in words_of.BY_VERB)
_ANY = Trigger(words_of.ANY)
_AS_LONG = Fraction(9, 10)
"""The least ratio between two durations in different units that are the same: twelve months and 52 weeks."""
_PAIR = 2


@dataclass(frozen=True, slots=True)
class _Stated:
    length: Mention[Duration]
    place: ProseSpan
    """Its words, with the noun after them."""
    is_definite: bool
    is_taken_up: bool = False
    """Whether it can only be that of a course which was stated before."""


def read_restated_lengths(tellings: Tellings) -> Iterator[Restated]:
    """The pairs of a document with two durations for something, of which the later is definite."""
    is_joined = any("-" in length.said for length in tellings.analysis.durations)
    if not is_joined or len(_ANY.found_in(tellings.text.text)) < _PAIR:
        return
    by_noun: defaultdict[str, list[_Stated]] = defaultdict(list)
    for noun, stated in _stated(tellings):
        by_noun[words_of.SAME.get(noun, noun)].append(stated)
    for lengths in by_noun.values():
        lengths.sort(key=lambda stated: stated.place)
        first = lengths[0]
        others = [stated for stated in lengths if lengths_differ(first.length.value, stated.length.value)]
        is_pair = all(not lengths_differ(others[0].length.value, stated.length.value) for stated in others)
        is_first = others and (not first.is_definite or others[0].is_taken_up) and not first.is_taken_up
        if not is_first or not is_pair or not all(stated.is_definite for stated in others):
            continue
        between = tellings.text.text[first.place.end : others[0].place.start]
        if may_be_one(tellings, first.place, others[0].place, is_known=True) and not _CHANGED.search(between):
            yield Restated(first.length, others[0].length)


def _stated(tellings: Tellings) -> Iterator[tuple[str, _Stated]]:
    """The noun of each duration in a text, with its details."""
    text = tellings.text.text
    lengths = {length.prose.end: length for length in tellings.analysis.durations}
    for found in _JOINED.found_in(text):
        if (length := lengths.get(found.end("length"))) is not None:
            words = ProseSpan(*found.span("length"))
            stated = mention_at(tellings.analysis.document, words, length.value)
            place = ProseSpan(words.start, found.end())
            yield found["noun"], _Stated(stated, place, found["before"] in words_of.DEFINITE)
    yield from _taken_up(tellings, lengths)
    forms = ((found["noun"], found) for found in _BY_NOUN.found_in(text))
    verbs = ((noun, found) for noun, form in _BY_VERB for found in form.found_in(text))
    for noun, found in (*forms, *verbs):
        if (length := lengths.get(found.end("length"))) is not None:
            yield noun, _Stated(length, length.prose, is_definite=False)


def _taken_up(tellings: Tellings, lengths: Mapping[int, Mention[Duration]]) -> Iterator[tuple[str, _Stated]]:
    """The durations of known things, by noun, or by "its" if there is only one such thing."""
    text = tellings.text.text
    nouns = {found["noun"] for found in _JOINED.found_in(text)}
    forms = [(found["noun"], found) for found in _TAKEN_UP.found_in(text)]
    if len(nouns) == 1:
        forms += [(noun, found) for noun in nouns for found in _ITS.found_in(text)]
    for noun, found in forms:
        if (length := lengths.get(found.end("length"))) is not None:
            place = ProseSpan(length.prose.start, found.end())
            yield noun, _Stated(length, place, is_definite=True, is_taken_up=True)


def lengths_differ(one: Duration, other: Duration) -> bool:
    """Whether two durations in whole units differ."""
    if one.hedge is not Hedge.EXACTLY or other.hedge is not Hedge.EXACTLY:
        return False
    mine, theirs = (_days(length) for length in (one, other))
    return mine is not None and theirs is not None and not _AS_LONG * mine <= theirs <= mine / _AS_LONG


def _days(length: Duration) -> Fraction | None:
    if length.amount is None or length.unit is None:
        return None
    return length.amount * DAYS_PER_UNIT[length.unit]
