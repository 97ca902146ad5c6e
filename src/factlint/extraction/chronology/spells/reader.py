"""“From 1 July 1999 to 30 June 2001 she worked in Orm, two years in total”: spells and their durations.

The beginning, the end and the duration are read separately, and joined if a sentence, or one and its neighbour, has one
of each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.chronology.lengths import UNITS_WITHIN_A_DAY, days_between
from factlint.extraction.chronology.spells.ends import (
    Spell,
    only_spell,
    spell_between,
    spell_of_all,
    stretches_in,
)
from factlint.extraction.chronology.spells.parts import at_least, part_of
from factlint.extraction.chronology.spells.stated import length_anywhere, length_beside
from factlint.extraction.chronology.timed import TimedSentence, length_words
from factlint.extraction.chronology.times_of_day.clocks import minutes_of
from factlint.extraction.languages.en.chronology.distances import NOT_SO
from factlint.extraction.languages.en.chronology.durations.whole import NOT_AS_MEANT
from factlint.extraction.languages.en.chronology.spells import spells as words_of
from factlint.extraction.languages.en.chronology.times_of_day import clocks as words_of_clocks
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import ClockCount, Relation, Tie
from factlint.values.dataclass import dataclass

_PAIR = 2


@dataclass(frozen=True, slots=True)
class _Lasting:
    """A spell and its stated duration."""

    spell: Spell
    found: re.Match[str]
    is_of_part: bool = False
    """Whether the duration may have begun later or ended earlier."""


def lengths_of_spells(stated: TimedSentence) -> Iterator[Relation]:
    """The durations that one or two sentences give for the time between two of their dates."""
    if not stated.lengths or len(stated.dates) < _PAIR:
        return
    for one in _lasting(stated, "d"):
        first, last = stated.dates[one.spell.first], stated.dates[one.spell.last]
        length = stated.length(one.found)
        days = days_between(length.value, first, last)
        if days is not None and length.value.unit not in UNITS_WITHIN_A_DAY:
            days = at_least(days, first, last) if one.is_of_part else days
            yield Relation(Tie.LENGTH, (first,), last, days, length_words(stated.document, length))


def minutes_of_spells(stated: TimedSentence) -> Iterator[ClockCount]:
    """The same between two times of day."""
    if not stated.lengths or len(stated.clocks) < _PAIR:
        return
    doubts = (
        words_of_clocks.ELSEWHERE,
        words_of_clocks.WITH_BREAK,
        words_of_clocks.NOT_SO,
        words_of_clocks.NOT_A_LENGTH,
    )
    if any(pattern(words).search(stated.text) for words in doubts):
        return
    for one in _lasting(stated, "c"):
        length = stated.length(one.found)
        minutes = minutes_of(length.value)
        if minutes is not None and not one.is_of_part:
            first, last = stated.clocks[one.spell.first], stated.clocks[one.spell.last]
            yield ClockCount(Tie.LENGTH, first, last, minutes, length_words(stated.document, length))


def _lasting(stated: TimedSentence, kind: str) -> Iterator[_Lasting]:
    """The spells of a sentence with their durations."""
    gaps = _gaps(stated) if kind == "d" else ()
    for one in (*_distinguished(stated, kind), *_computed(stated.text), *gaps):
        if one.spell.kind == kind and not _is_doubtful(stated.text, one.spell, one.found):
            yield one


def _distinguished(stated: TimedSentence, kind: str) -> Iterator[_Lasting]:
    """Spells whose ends and duration are stated separately."""
    spells = tuple(spell for spell in stretches_in(stated.text) if spell.kind == kind)
    if len(spells) > 1 and pattern(words_of.ALL_STRETCHES).search(stated.text):
        return
    if len(spells) > 1 and len(spells) != len(stated.lengths):
        # "from 1990 to 1993 and from 1997 to 2000, six years in all"; but "Marr (1803–1879) built it from 1846 to 1851"
        spells = tuple(spell for spell in spells if not spell.is_in_brackets(stated.text))
        if len(spells) > 1:
            return
    if not spells and (only := only_spell(stated)):
        spells = (only,)
    is_alone = _is_alone(stated, kind)
    for spell in spells:
        found = length_beside(stated, spell)
        if found is None and is_alone:
            found = length_anywhere(stated, spell)
        if found is not None:
            yield _Lasting(spell, found)
        elif is_alone and spell.is_sure and (part := part_of(stated, spell)):
            yield _Lasting(spell, part, is_of_part=True)


def _is_alone(stated: TimedSentence, kind: str) -> bool:
    """Whether nothing else is stated that a duration might measure, and no other duration."""
    times = stated.dates if kind == "d" else stated.clocks
    if len(times) != _PAIR or len({length.value.timex for length in stated.lengths}) != 1:
        return False
    return pattern(words_of.OFTEN).search(stated.text) is None


def _computed(text: str) -> Iterator[_Lasting]:
    """A duration counted from a time to the time that follows from it."""
    found = pattern(words_of.COMPUTED).search(text)
    if found and (spell := spell_between(found, is_stretch=False)):
        yield _Lasting(spell, found)


def _gaps(stated: TimedSentence) -> Iterator[_Lasting]:
    """What is stated as lying between two dates, whatever happened at them."""
    if len(stated.dates) != _PAIR or len(stated.lengths) != 1:
        return
    found = pattern(words_of.SINCE_THE_LAST).search(stated.text)
    if found and (spell := spell_between(found, is_stretch=False)):
        yield _Lasting(spell, found)
        return
    spell = spell_of_all(stated)
    yield from (_Lasting(spell, found) for found in shapes(words_of.GAPS).matches(stated.text, spell.end))


def _is_doubtful(text: str, spell: Spell, found: re.Match[str]) -> bool:
    """Whether the words up to the ends and the duration make it that of a part, or only planned."""
    end = max(spell.end, found.end())
    doubts = (NOT_SO, *((NOT_AS_MEANT,) if spell.runs_out else ()))
    is_of_part = pattern(words_of.WITH_GAPS).search(text) is not None
    is_belated = not spell.is_stretch and pattern(words_of.BELATED).search(text, 0, spell.start) is not None
    return is_of_part or is_belated or any(pattern(words).search(text, 0, end) for words in doubts)
