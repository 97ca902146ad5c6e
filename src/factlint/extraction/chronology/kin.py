"""Constraints between the lives of relatives: "she was born in 1931; her mother had died in 1929"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.extraction.chronology.lengths import backwards, days_apart
from factlint.extraction.chronology.timed import TimedSentence, first_day
from factlint.extraction.languages.en.lives import kin as words_of
from factlint.extraction.quantities.numerals import read_numeral
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.interval import Interval
from factlint.values.time import Time

_YEAR = 366
_SHORT_LIFE = 30 * _YEAR
"""Years in a bracket that are closer together are those of a post."""
_MOST_DATES, _BOTH = 6, 2
_ALIVE_AT_BIRTH = Interval(-1, None)
"""A birth around midnight may be dated a day off."""
_FORMS = (
    *words_of.BORN_AFTER_DEATH,
    *words_of.BORN_BEFORE_PARENT,
    *words_of.BORN_TO_STATED,
    *words_of.AGED_AT_BIRTH,
    *words_of.OWN_AGE,
    *words_of.OTHER_AGE,
    *words_of.SIBLINGS,
    *words_of.OUTLIVED,
    words_of.ELDEST,
)
"""All patterns about two relatives in one or two sentences; few sentences that mention any match one."""
AGES_OF_MOTHERS, AGES_OF_FATHERS = (9, 70), (9, 100)
"""Completed years at the birth of a child, generously; the youngest and oldest mothers known were 5 and 73."""


def _ages(parent: str) -> tuple[int, int]:
    return AGES_OF_MOTHERS if parent in words_of.MOTHERS else AGES_OF_FATHERS


def kin_relations(stated: TimedSentence) -> Iterator[Relation]:
    """Relations between two relatives in one or two sentences with two dates."""
    if not 2 <= len(stated.dates) <= _MOST_DATES or not is_about_kin(stated):
        return
    if not shapes(_FORMS).possible(stated.text) or pattern(words_of.STEP).search(stated.text):
        return
    for found in _matches(words_of.BORN_AFTER_DEATH, stated):
        yield _of_parent(stated, found, _ALIVE_AT_BIRTH)
    for found in _matches(words_of.BORN_BEFORE_PARENT, stated):
        least, most = _ages(found["parent_is"])
        yield _of_parent(stated, found, Interval(-most * _YEAR, -least * 365))
    for found in _matches(words_of.BORN_TO_STATED, stated):
        least, most = _ages(found["whose"].casefold())
        parent, words = stated.date(found, "parent"), stated.words(*found.span("said"))
        if (
            "death" in found.groupdict()
            and first_day(stated.date(found, "death")) - first_day(parent) < _SHORT_LIFE
        ):
            continue
        later = Interval(least * 365, most * _YEAR)
        yield Relation(Tie.ORDER, (parent,), stated.date(found, "child"), later, words)
    yield from _aged_at_birth(stated)
    yield from _years_apart(stated)
    for found in _matches(words_of.SIBLINGS, stated):
        later = Interval(0, None) if found["side"] == words_of.YOUNGER else Interval(None, 1)
        words = stated.words(*found.span("said"))
        yield Relation(Tie.ORDER, (stated.date(found, "own"),), stated.date(found, "other"), later, words)
    yield from _eldest(stated)
    for found in _matches(words_of.OUTLIVED, stated):
        if (days := days_apart(stated.length(found).value)) is not None:
            ends = sorted(
                (stated.date(found, "first"), stated.date(found, "last")),
                key=lambda one: one.value.days.low or 0,
            )
            yield Relation(Tie.LENGTH, (ends[0],), ends[1], days, stated.words(*found.span("said")))


def kin_apart(sentences: Sequence[TimedSentence]) -> Iterator[Relation]:
    """“Jonas, born in 1890, and Abel, born in 1894. … Abel, six years younger, …”: in sentences apart."""
    for stated in sentences:
        found = (
            pattern(words_of.OLDER_ELSEWHERE).search(stated.text)
            if stated.lengths and not stated.dates
            else None
        )
        days = days_apart(stated.length(found).value) if found else None
        if found is None or days is None:
            continue
        pairs = [pair for pair in _births_of_two(sentences) if found["name"] in pair]
        if len(pairs) != 1:
            continue
        own = pairs[0].pop(found["name"])
        ((name, other),) = pairs[0].items()
        if not found["than"] or " " in found["than"] or found["than"] == name:
            days = days if found["side"] == words_of.YOUNGER else backwards(days)
            yield Relation(Tie.SHIFT, (other,), own, days, stated.words(*found.span("said")))
    yield from _apart_from_me(sentences)


def _apart_from_me(sentences: Sequence[TimedSentence]) -> Iterator[Relation]:
    """“My brother was born in 1947, and I was born in 1950. He is three years older than me”."""
    for births, stated in pairwise(sentences):
        found = (
            pattern(words_of.OLDER_THAN_ME).search(stated.text) if stated.lengths and not stated.dates else None
        )
        of_both = next(shapes(words_of.BIRTHS_OF_MINE).firsts(births.text), None)
        days = days_apart(stated.length(found).value) if found else None
        if found is None or of_both is None or days is None or len(births.dates) != _BOTH:
            continue
        own, other = births.date(of_both, "own"), births.date(of_both, "other")
        days = days if found["side"] == words_of.YOUNGER else backwards(days)
        yield Relation(Tie.SHIFT, (own,), other, days, stated.words(*found.span("said")))


def _births_of_two(sentences: Sequence[TimedSentence]) -> Iterator[dict[str, Mention[Time]]]:
    """Each sentence that dates the births of two people and nothing else, by their names."""
    for stated in sentences:
        found = pattern(words_of.TWO_BIRTHS).search(stated.text) if len(stated.dates) == 2 else None
        if found is not None and found["one"] != found["other"]:
            yield {found["one"]: stated.date(found, "first"), found["other"]: stated.date(found, "last")}


def is_about_kin(stated: TimedSentence) -> bool:
    """Whether a sentence has a word for a relative, or for a life next to another."""
    return stated.holds(words_of.ANY)


def _aged_at_birth(stated: TimedSentence) -> Iterator[Relation]:
    """The age of a parent at the birth of a child."""
    for found in _matches(words_of.AGED_AT_BIRTH, stated):
        years = int(read_numeral(found["age"].casefold()).value)
        days = Interval(-(years + 1) * _YEAR, 1 - years * 365)
        words = stated.words(*found.span("age"))
        yield Relation(Tie.SHIFT, (stated.date(found, "child"),), stated.date(found, "parent"), days, words)


def _years_apart(stated: TimedSentence) -> Iterator[Relation]:
    """The age difference of two people."""
    for forms, is_own in ((words_of.OWN_AGE, True), (words_of.OTHER_AGE, False)):
        for found in _matches(forms, stated):
            days = days_apart(stated.length(found).value)
            if days is not None:
                is_later = (found["side"] in words_of.OLDER) is is_own
                own, other = stated.date(found, "own"), stated.date(found, "other")
                words = stated.words(*found.span("said"))
                yield Relation(Tie.SHIFT, (own,), other, days if is_later else backwards(days), words)


def _eldest(stated: TimedSentence) -> Iterator[Relation]:
    """The eldest or youngest of several; all dates must be births."""
    found = pattern(words_of.ELDEST).search(stated.text)
    births = tuple(pattern(words_of.BIRTH_OF_EACH).finditer(stated.text))
    if found is None or len(births) != len(stated.dates) or pattern(words_of.NOT_BIRTHS).search(stated.text):
        return
    name = found["name"] or found["other_name"]
    behind = pattern(words_of.ITS_BIRTH).match(stated.text, found.end())
    own = [b for b in births if b["name"] == name or (behind and b["born"] == behind["born"])]
    if len(own) != 1:
        return
    is_youngest = (found["side"] or found["other_side"]) == words_of.YOUNGEST
    later = Interval(None, 1) if is_youngest else Interval(0, None)
    words = stated.words(*found.span("said" if found["said"] else "other_said"))
    for birth in births:
        if birth is not own[0]:
            yield Relation(Tie.ORDER, (stated.date(own[0], "born"),), stated.date(birth, "born"), later, words)


def _matches(forms: tuple[str, ...], stated: TimedSentence) -> Iterator[re.Match[str]]:
    return shapes(forms).firsts(stated.text)


def _of_parent(stated: TimedSentence, found: re.Match[str], days: Interval) -> Relation:
    """The days from the birth of the child to the date of the parent."""
    words = stated.words(*found.span("said"))
    return Relation(Tie.KIN, (stated.date(found, "child"),), stated.date(found, "parent"), days, words)
