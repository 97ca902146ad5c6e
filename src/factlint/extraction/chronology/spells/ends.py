"""Where a sentence states the beginning and the end of a spell: side by side, or each with its own verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.chronology.timed import TimedSentence, first_day
from factlint.extraction.languages.en.chronology.spells import spell_verbs
from factlint.extraction.languages.en.chronology.spells import spells as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import expanded, pattern
from factlint.extraction.trigger import Trigger
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_REACH = 90
"""Characters from a verb to its time."""
_TIME = regex(words_of.TIME)
_ANY_TIME = regex(r"‹[dcst]\d+›|[;:.] ")
"""What separates a verb from the time after it."""
_BEGINS, _ENDS = Trigger(expanded(spell_verbs.BEGINS)), Trigger(expanded(spell_verbs.ENDS))
_NOUNS = Trigger(expanded(spell_verbs.BEGINNINGS)), Trigger(expanded(spell_verbs.ENDINGS))
_BEGINNING_WORDS = spell_verbs.BEGINS, spell_verbs.BEGINNINGS
_END_WORDS = spell_verbs.ENDS, spell_verbs.ENDINGS
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Spell:
    """Two times of one kind, dates or times of day, between which something lasts."""

    kind: str
    """The letter of their tokens."""
    first: int
    last: int
    """Their indices among those of their kind."""
    start: int
    end: int
    """The span of the words for both in the sentence."""
    is_stretch: bool
    """Whether they stand side by side: “from … to …”."""
    is_spanned: bool = False
    """Whether each has a noun of its own: “from the first stone, laid in …, to …”."""
    runs_out: bool = False
    """Whether it ends by expiry."""
    is_sure: bool = True
    """Whether both verbs are known; else only one of them is."""

    def is_in_brackets(self, text: str) -> bool:
        """Whether its ends are in brackets, like those of a life."""
        return text.startswith("(", self.start)


def stretches_in(text: str) -> Iterator[Spell]:
    """Both ends side by side; of overlapping readings the first."""
    taken = 0
    found = shapes(words_of.STRETCHES).finditer(text)
    for one in sorted(found, key=lambda one: (one.start("first"), one.end())):
        if one.start() >= taken and (spell := spell_between(one, is_stretch=True)):
            taken = one.end()
            yield spell


def spell_between(found: re.Match[str], *, is_stretch: bool, is_spanned: bool = False) -> Spell | None:
    """The spell of a match with its `first` and `last` time, if these are of one kind."""
    kind, other = (found.string[found.start(slot) - 1] for slot in ("first", "last"))
    if kind != other:
        return None
    first, last = int(found["first"]), int(found["last"])
    return Spell(kind, first, last, *found.span(), is_stretch=is_stretch, is_spanned=is_spanned)


def spell_of_all(stated: TimedSentence) -> Spell:
    """From the earlier to the later of the only two dates, in whatever order they stand."""
    first, last = sorted(range(_PAIR), key=lambda number: first_day(stated.dates[number]))
    start, end = (stated.text.index(f"‹d{number}›") for number in range(_PAIR))
    return Spell("d", first, last, start, end + len("‹d0›"), is_stretch=False)


def only_spell(stated: TimedSentence) -> Spell | None:
    """The spell of the only two times of a text: one verb marks a beginning at the first, another an end at the last.

    Or each has a noun, and both a preposition.
    """
    times = list(_TIME.finditer(stated.text))
    if len(times) != _PAIR or times[0][1] != times[1][1]:
        return None
    if found := pattern(words_of.SPANNED).search(stated.text):
        return spell_between(found, is_stretch=True, is_spanned=True)
    (one, one_verb), (other, other_verb) = ((time, _cue(stated.text, time)) for time in times)
    if one_verb.begins and other_verb.ends and _are_in_order(stated, one, other):
        return _spell(one, other, other_verb)
    if one_verb.ends and other_verb.begins and _is_stated_behind(stated, other, one, other_verb):
        return _spell(other, one, one_verb)
    is_open = (one_verb.begins and not other_verb.begins) or (other_verb.ends and not one_verb.ends)
    if is_open and _are_in_order(stated, one, other):
        return _spell(one, other, other_verb, is_sure=False)
    return None


def _spell(first: re.Match[str], last: re.Match[str], end: _Cue, *, is_sure: bool = True) -> Spell:
    start, stop = min(first.start(), last.start()), max(first.end(), last.end())
    numbers = int(first[2]), int(last[2])
    return Spell(first[1], *numbers, start, stop, is_stretch=False, runs_out=end.runs_out, is_sure=is_sure)


def _are_in_order(stated: TimedSentence, first: re.Match[str], last: re.Match[str]) -> bool:
    if first[1] != "d":
        return True
    return first_day(stated.dates[int(first[2])]) < first_day(stated.dates[int(last[2])])


def _is_stated_behind(stated: TimedSentence, first: re.Match[str], last: re.Match[str], begin: _Cue) -> bool:
    """Whether the beginning, stated after the end, precedes it; across midnight, only what "had begun" does."""
    return _are_in_order(stated, first, last) if first[1] == "d" else begin.is_before_then


@dataclass(frozen=True, slots=True)
class _Cue:
    """The role that a verb or preposition gives its time."""

    begins: bool = False
    ends: bool = False
    runs_out: bool = False
    is_before_then: bool = False
    """Whether it is over at another time: “had begun”, “having begun”."""


def _cue(text: str, time: re.Match[str]) -> _Cue:
    start = max((one.end() for one in _ANY_TIME.finditer(text, 0, time.start())), default=0)
    if pattern(words_of.BEGUN_AT).search(text, start, time.start()):
        return _Cue(begins=True)
    if pattern(words_of.ENDED_AT).search(text, start, time.start()):
        return _Cue(ends=True)
    is_fronted_by = pattern(words_of.BY_THEN).fullmatch(text, start, time.start())
    if is_fronted_by and pattern(words_of.HAD_GONE_ON).match(text, time.end()):
        return _Cue(ends=True)
    if pattern(words_of.FRONTED).fullmatch(text, start, time.start()):
        stop = pattern(words_of.CLAUSE_ENDED).search(text, time.end())
        verbs = _verbs(text[time.end() : stop.start() if stop else len(text)])
        return _said_by(_readings(min(verbs, key=re.Match.start, default=None), verbs))
    before = text[start : time.start()]
    verbs = _verbs(before)
    verb = max(verbs, key=re.Match.end, default=None)
    if verb is None or len(before) - verb.end() > _REACH:
        return _Cue()
    if pattern(words_of.OF_ANOTHER).search(before, verb.end()):
        return _Cue()
    stated = _readings(verb, verbs)
    is_before_then = pattern(words_of.BEFORE_THEN).search(before, 0, stated[0].start()) is not None
    return _said_by(stated, is_before_then=is_before_then)


def _verbs(text: str) -> list[re.Match[str]]:
    """The verbs of either kind; if there are none, the nouns."""
    found = [*_BEGINS.found_in(text), *_ENDS.found_in(text)]
    return found or [one for nouns in _NOUNS for one in nouns.found_in(text)]


def _readings(one: re.Match[str] | None, verbs: Sequence[re.Match[str]]) -> tuple[re.Match[str], ...]:
    """A verb and all that overlap it, in reading order: “came” and “came in”, “taken over” and “over”."""
    if one is None:
        return ()
    alike = (other for other in verbs if other.start() < one.end() and one.start() < other.end())
    return tuple(sorted(alike, key=re.Match.span))


def _said_by(verbs: Sequence[re.Match[str]], *, is_before_then: bool = False) -> _Cue:
    """The role that the readings of one verb give; some mark the beginning of one thing and the end of another."""
    begins, ends, runs_out = (
        any(pattern(words).fullmatch(verb.group()) for verb in verbs for words in lists)
        for lists in (_BEGINNING_WORDS, _END_WORDS, (spell_verbs.EXPIRES,))
    )
    return _Cue(begins, ends, runs_out, is_before_then)
