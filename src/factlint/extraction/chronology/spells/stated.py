"""Which of the lengths in a sentence is that of its spell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.chronology.spells.ends import Spell
from factlint.extraction.chronology.subjects import is_of_what_was_stated
from factlint.extraction.chronology.timed import TimedSentence, first_day
from factlint.extraction.languages.en.chronology.spells import spells as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern

_SHORTEST_LIFE = 16 * 365
"""Days between two dates in brackets that may be those of a life."""


def length_beside(stated: TimedSentence, spell: Spell) -> re.Match[str] | None:
    """The length that stands right by both ends, whatever else the sentence states."""
    text = stated.text
    if found := next(_matches(_forms_behind(text, spell), text, spell.end), None):
        return found
    for form in words_of.THEN_LASTED if spell.is_stretch else ():
        found = pattern(form).match(text, spell.end)
        if found and is_of_what_was_stated(text, found, or_any_of=words_of.WORKS):
            return found
    if not spell.is_stretch or pattern(words_of.ALONE_BEHIND).match(text, spell.end) is None:
        return None
    return pattern(words_of.AHEAD_OF_STRETCH).search(text, 0, spell.start)


def _forms_behind(text: str, spell: Spell) -> tuple[str, ...]:
    """The forms of a duration right after both ends; none if somebody else ends it."""
    if spell.is_stretch:
        return words_of.APPOSED
    is_of_another = pattern(words_of.OF_ANOTHER_SUBJECT).search(text, spell.start, spell.end)
    having = () if is_of_another else words_of.HAVING
    if not spell.is_sure:
        return having
    return words_of.APPOSED if is_of_another else (*words_of.APPOSED, *words_of.AFTERWARDS, *having)


def length_anywhere(stated: TimedSentence, spell: Spell) -> re.Match[str] | None:
    """The only duration of a sentence, if its words relate it to the only spell."""
    return next((found for found in _readings(stated, spell) if not _is_of_part(stated, found)), None)


def _readings(stated: TimedSentence, spell: Spell) -> Iterator[re.Match[str]]:
    text = stated.text
    if not spell.is_sure:
        yield from _ahead(text, spell)
        return
    yield from (found for found in _anywhere(words_of.SUMMED_UP, text) if is_of_what_was_stated(text, found))
    found = pattern(words_of.DEMONSTRATIVE).search(text, spell.end)
    if found and (found["these"] or pattern(words_of.THESE).match(stated.length(found).said)):
        yield found
    for form in words_of.POSSESSED:
        found = pattern(form).search(text, spell.end)
        is_definite = found and (found["article"] or pattern(words_of.THE).match(stated.length(found).said))
        if found and is_definite and is_of_what_was_stated(text, found):
            yield found
    yield from _of_marriage(text)
    yield from _matches_before(words_of.UP_TO_BEGINNING, text, spell)
    if spell.is_spanned:
        yield from _anywhere(words_of.ELAPSED, text)
    if spell.is_stretch:
        yield from _matches((words_of.STRETCH_LASTED,), text, spell.end)
        yield from _matches((*words_of.ENDED_AFTERWARDS, *words_of.HAVING), text, spell.end)
        if spell.is_in_brackets(text):
            found = pattern(words_of.COVERED).search(text, 0, spell.start)
            yield from (found,) if found else ()
            if not _may_be_life(stated, spell):
                yield from _matches((words_of.IN_BRACKETS_BEFORE,), text, spell.end)
    for form in words_of.PREDICATES:
        found = pattern(form).search(text, spell.end if spell.is_stretch else 0)
        ways = words_of.WAYS if pattern(words_of.TRAVELLED).search(text) else ""
        is_of_it = found and is_of_what_was_stated(text, found, or_any_of=f"{ways} {words_of.ALL_OF_IT}")
        if found and is_of_it and not _is_apart(text, found, spell):
            yield found
    if spell.is_stretch:
        return
    yield from _anywhere(words_of.ALL_ALONG, text)
    yield from _ahead(text, spell)
    yield from _anywhere((words_of.MARKED,), text)
    if spell.runs_out:
        yield from _anywhere(words_of.TERMS, text)


def _may_be_life(stated: TimedSentence, spell: Spell) -> bool:
    """Whether both ends in brackets may be a birth and a death."""
    if spell.kind != "d" or pattern(words_of.OF_A_THING).match(stated.text, spell.end):
        return False
    return first_day(stated.dates[spell.last]) - first_day(stated.dates[spell.first]) >= _SHORTEST_LIFE


def _of_marriage(text: str) -> Iterator[re.Match[str]]:
    """The duration of a marriage whose wedding and end a text dates."""
    if pattern(words_of.ANOTHER_MARRIAGE).search(text):
        return
    for found in _anywhere(words_of.OF_MARRIAGE, text):
        if pattern(words_of.WEDDED).search(text[: found.start()] + text[found.end() :]):
            yield found


def _ahead(text: str, spell: Spell) -> Iterator[re.Match[str]]:
    found = pattern(words_of.AHEAD_OF_ENDS).search(text, 0, spell.start)
    yield from (found,) if found else ()


def _matches(forms: tuple[str, ...], text: str, start: int) -> Iterator[re.Match[str]]:
    return shapes(forms).matches(text, start)


def _matches_before(form: str, text: str, spell: Spell) -> Iterator[re.Match[str]]:
    """A form that ends right where the ends of a spell begin."""
    found = pattern(form).search(text, 0, spell.start)
    yield from (found,) if found else ()


def _anywhere(forms: tuple[str, ...], text: str) -> Iterator[re.Match[str]]:
    return shapes(forms).firsts(text)


def _is_apart(text: str, found: re.Match[str], spell: Spell) -> bool:
    """Whether another clause states the later end: “It lasted an hour; at noon we left”."""
    return pattern(words_of.OWN_CLAUSE).search(text, found.end(), spell.end) is not None


def _is_of_part(stated: TimedSentence, found: re.Match[str]) -> bool:
    return pattern(words_of.PART).search(stated.length(found).said) is not None
