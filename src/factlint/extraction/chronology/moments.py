"""The verb or preposition by which something begins or ends at a date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from factlint.extraction.chronology.dates_without_year import has_year
from factlint.extraction.languages.en.chronology.order import courses as words_of
from factlint.extraction.shapes import Shapes
from factlint.extraction.slots import expanded, pattern
from factlint.extraction.trigger import Trigger
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.time import Time

_REACH = 70
"""Characters from a verb to its date."""


@dataclass(frozen=True, slots=True)
class Cue:
    """The verb of a date, or the preposition by which anything begins or ends at it."""

    start: int
    """Its offset in the sentence."""
    begins: bool = False
    ends: bool = False
    """Whether a preposition marks an end."""

    def stands_at(self, words: str, text: str) -> bool:
        """Whether the words stand at the cue; it may be only the first of them."""
        return _whole(words).match(text, self.start) is not None

    def courses_begun(self, text: str) -> frozenset[int]:
        """The processes that begin with it, as indices in `MEASURED_COURSES`."""
        return _ALL_COURSES if self.begins else self._courses(_BEGINNINGS, text)

    def courses_ended(self, text: str) -> frozenset[int]:
        """The indices of those that end with it."""
        return _ALL_COURSES if self.ends else self._courses(_ENDINGS, text)

    def _courses(self, ends: _Ends, text: str) -> frozenset[int]:
        words = ends.shapes.possible(text[self.start :])
        return frozenset(place for one in words if self.stands_at(one, text) for place in ends.places[one])


class _Ends:
    """The words for one end of each process, with one automaton that finds those that may stand at a cue."""

    def __init__(self, words: Sequence[str]) -> None:
        self.shapes = Shapes(words, written=lambda one: f"^{expanded(_whole_words(one))}")
        self.places = {one: [at for at, other in enumerate(words) if other == one] for one in words}


@cache
def _whole(words: str) -> re.Pattern[str]:
    return pattern(_whole_words(words))


def _whole_words(words: str) -> str:
    return rf"(?i:(?:{words})\b)"


_BEGINNINGS, _ENDINGS = map(_Ends, zip(*words_of.MEASURED_COURSES, strict=True))
_ALL_COURSES = frozenset(range(len(words_of.MEASURED_COURSES)))


@cache
def _trigger(verbs: str) -> Trigger:
    return Trigger(expanded(verbs))


def cue_before(text: str, number: int, verbs: str) -> Cue | None:
    """The last verb before a date in its clause, or the preposition right before it."""
    end = text.index(f"‹d{number}›")
    before = max(pattern(r"‹[dstc]\d›").finditer(text, 0, end), key=re.Match.end, default=None)
    start = before.end() if before else 0
    segment = text[start:end]
    if found := pattern(words_of.SINCE).search(segment):
        return Cue(start + found.start(), begins=True)
    if found := pattern(words_of.UNTIL).search(segment):
        return Cue(start + found.start(), ends=True)
    stated = (
        one for one in _trigger(verbs).found_in(segment) if not segment.endswith(words_of.AGAIN, 0, one.start())
    )
    verb = max(stated, key=re.Match.end, default=None)
    if (
        verb is None
        or len(segment) - verb.end() > _REACH
        or pattern(words_of.ASIDE).search(segment, verb.end())
    ):
        return None
    return Cue(start + verb.start())


def cue_of(text: str, number: int, verbs: str) -> Cue | None:
    """The same; for a date that opens the sentence, the first verb after it in its clause."""
    start = text.index(f"‹d{number}›")
    if found := pattern(words_of.FROM_THEN_TO).search(text, 0, start):
        return Cue(found.start(), ends=True)
    if not pattern(words_of.FRONTED).fullmatch(text, 0, start):
        return cue_before(text, number, verbs)
    behind = start + len("‹d0›")
    stop = pattern(words_of.CLAUSE_ENDED).search(text, behind)
    verb = pattern(verbs).search(text, behind, stop.start() if stop else len(text))
    return Cue(verb.start()) if verb else None


def have_other_objects(text: str, first: int, last: int) -> bool:
    """Whether the object of the second verb differs from that of the first."""
    if pattern(words_of.OTHER_OBJECT).match(text, last):
        return True
    if _is_another_place(text, first, last):
        return True
    nouns = [found["noun"] for end in (first, last) if (found := pattern(words_of.THE_OBJECT).match(text, end))]
    return len(set(nouns)) > 1


def _is_another_place(text: str, first: int, last: int) -> bool:
    """Whether the place left, after the second verb, differs from the one reached by the first."""
    found = pattern(words_of.LEFT).match(text, last)
    if found is None or pattern(words_of.TO_LIFE).search(text, 0, first):
        return False
    if found["other"]:
        return pattern(words_of.CAME_IN).search(text, 0, first) is not None
    return re.search(rf"\b{re.escape(found['noun'])}\b", text[first : last - 1]) is None


def come_each_year(text: str, stated: Iterable[tuple[str, Mention[Time]]]) -> bool:
    """Whether verbs date what begins and ends every year: "The tax year begins on 6 April and ends on 5 April"."""
    return pattern(words_of.CYCLE).search(text) is not None and all(
        pattern(words_of.HABITUAL).fullmatch(verb) is not None and not has_year(date) for verb, date in stated
    )
