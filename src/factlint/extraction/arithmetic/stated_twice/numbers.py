"""Whether two numbers of a document may be one number that it states twice: of one thing, time, part and name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache

from factlint.extraction.aspects import are_of_sibling_things
from factlint.extraction.languages.en.arithmetic.stated_twice import numbers as words_of
from factlint.extraction.languages.en.function_words import AND
from factlint.extraction.languages.en.quantities.numerals import MULTIPLES, SMALL
from factlint.extraction.quantities.scan import Text
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.reading_order import index_at
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_OTHER, _OTHER_THAN_KNOWN = regex(words_of.OTHER), regex(words_of.OTHER_THAN_KNOWN)
_DONE_BEFORE, _DONE_BEHIND = regex(words_of.DONE_BEFORE), regex(words_of.DONE_BEHIND)
_POINTING, _TOTAL = regex(words_of.POINTING), regex(words_of.TOTAL)
_BESIDE = regex(words_of.BESIDE)
_SOURCE = regex(words_of.SOURCE)
_DEFINITE, _RESTRICTED = regex(words_of.DEFINITE), regex(words_of.RESTRICTED)
_OF_ALL, _LOCATED = regex(words_of.OF_ALL), regex(words_of.LOCATED)
_NAME = regex(r"(?<![.!?:\n] )(?<![.!?][”\"] )(?<!  )(?<!\n)(?<!^)\b[A-ZÀ-Þ][\w’'-]+")
_DOER = regex(words_of.DOER)
_PAIR = 2
_CAPITALISED = regex(r"[A-ZÀ-Þ][\w’'-]+")
_CLAUSE_END = regex(r"[,;:()|] ?")
_YEAR = regex(words_of.YEAR)
_NUMBER_WORDS = regex(rf"[\d,]+|\b(?:{'|'.join((*SMALL, *MULTIPLES, AND))})\b")
_OF_SUBJECT, _OF_OTHERS = regex(words_of.OF_SUBJECT), regex(words_of.OF_OTHERS)
_ROWS = frozenset({BlockKind.TABLE_CELL, BlockKind.LIST_ITEM})
_REACH = 40
"""Characters before a number that may contain its verb."""
_AHEAD = 13
"""Characters after a number of things that may say which of them are meant."""
_FEWEST = 13
"""Smaller numbers count parts and companies of many things."""
_SEVERAL = 5
"""Two or three of something often recur with another meaning: "two variables … all three variables"."""
_NEAR = Fraction(135, 100)
"""The largest ratio between two numbers that are near."""
_FARTHEST = Fraction(5)
"""The largest ratio between two numbers that are meant to be one."""
_HEAD = 4
"""How many sentences are the opening of a text."""
_ON_THE_WAY, _BEHIND = 6, 2
"""Sentences before and after a second number that may explain how it came from the first."""
_LEAST_SWAPPED = 3
"""The least number of digits of a number in which two may be swapped by a slip."""


def is_joined(figure: Figure) -> bool:
    """Whether a hyphen joins a number to its noun: "a 24-seat coach", but not "twenty-four seats"."""
    return "-" in figure.said.split()[-1]


def things_of(figure: Figure) -> Sequence[str]:
    """The words between a number and its noun; "five dependency fields" are some of all fields."""
    return words_behind(figure.said)[:-1]


def words_behind(said: str) -> Sequence[str]:
    """The words after a number, up to the noun that it counts."""
    return _NUMBER_WORDS.sub("", said.casefold()).split()


@dataclass(frozen=True, slots=True)
class Tellings:
    """The sentences of a document, and whether two of them are about one thing."""

    analysis: Analysis
    text: Text

    def are_in_prose(self, figures: Sequence[Figure]) -> bool:
        """Whether no two figures stand in tables and lists, where each row has its own."""
        rows = (block.prose for block in self.analysis.document.blocks if block.kind in _ROWS)
        return sum(row.holds(figure.prose) for row in rows for figure in figures) <= 1

    def are_one(self, first: Figure, second: Figure) -> bool:
        """Whether two numbers of one noun can only be about one thing."""
        if not self.may_be_one(first.prose, second.prose, is_known=self._is_definite(second)):
            return False
        if self.is_computed(first, second) or not _is_near(first, second, _FARTHEST):
            return False
        if self._is_definite(second):
            if self.points_elsewhere(first, second) or self.is_about_another(first.prose, second.prose):
                return False
            return min(first.value.written, second.value.written) >= _SEVERAL and not self.are_some(
                first, second
            )
        if is_swapped(first, second):
            return True
        if self.are_done_alike(first, second):
            return True
        is_counted_out = first.value.written >= _FEWEST or first.value.written.denominator > 1
        is_head = self.sentence_of(first.prose) < _HEAD and not self._opens_sentence(second)
        return is_head and is_counted_out and _is_near(first, second, _NEAR)

    def _opens_sentence(self, figure: Figure) -> bool:
        """Whether a sentence begins with a number: "80 berths … Sixty berths are let" means some of them."""
        return self.analysis.sentences[self.sentence_of(figure.prose)].start == figure.prose.start

    def may_be_one(
        self, first: ProseSpan, second: ProseSpan, *, is_known: bool = False, is_planned: bool = False
    ) -> bool:
        """Whether two sentences may be about one thing: about no other part, time or name, and about all of it.

        For a definite mention (`is_known`), a planned action does not separate them; nor does it where the first
        may be of a plan that the second takes up (`is_planned`).
        """
        at, there = self.sentence_of(first), self.sentence_of(second)
        one, other = (self.analysis.sentences[place] for place in (at, there))
        if (
            at == there
            or self._is_another(one, first, is_known=is_planned)
            or self._is_another(other, second, is_known=is_known)
        ):
            return False
        return self.are_of_one_time(first, second) and not self._is_restricted(second)

    def are_of_one_time(self, first: ProseSpan, second: ProseSpan) -> bool:
        """Whether two sentences mention no other times, and the second no new names."""
        at, there = self.sentence_of(first), self.sentence_of(second)
        one, other = (self.analysis.sentences[place] for place in (at, there))
        if at == there or self._is_of_another_time(one, other):
            return False
        return self._are_stated_before(self._names(other), there)

    def brings_no_names(self, place: ProseSpan, *, since: ProseSpan) -> bool:
        """Whether one sentence follows another and names nothing new up to a place in it.

        The same holds for its paragraph up to there, if that begins after the first sentence.
        """
        there, first = self.sentence_of(place), self.sentence_of(since)
        blocks = (block.prose.start for block in self.analysis.document.blocks if block.prose.holds(place))
        start = max(self.analysis.sentences[first].end, *blocks, 0)
        names = self._names(ProseSpan(start, place.end), and_sources=False)
        return first < there and self._are_stated_before(names, first + 1)

    def are_in_sections(self, first: ProseSpan, second: ProseSpan) -> bool:
        """Whether two places stand below two headings that each have a text of their own."""
        headings = [
            block.prose.start
            for block in self.analysis.document.blocks
            if block.kind is BlockKind.HEADING and block.level > 1
        ]
        mine, theirs = (bisect_right(headings, place.start) for place in (first, second))
        return mine not in (0, theirs)

    def is_about_another(self, first: ProseSpan, second: ProseSpan) -> bool:
        """Whether a later paragraph is about another thing than the one before: "all 13 hands … all seven hands"."""
        if "\n" not in self.text.prose[first.end : second.start]:
            return False
        if self.are_in_sections(first, second) or not self.brings_no_names(second, since=first):
            return True
        mine, theirs = (self._years(self._opening(place)) for place in (first, second))
        return bool(mine and theirs) and mine != theirs

    def _opening(self, place: ProseSpan) -> ProseSpan:
        """The paragraph of a place up to there."""
        blocks = (block.prose.start for block in self.analysis.document.blocks if block.prose.holds(place))
        return ProseSpan(max(blocks, default=place.start), place.end)

    def names_are_known(self, place: ProseSpan) -> bool:
        """Whether the sentences before that of a place contain all names in it up to there."""
        there = self.sentence_of(place)
        names = self._names(ProseSpan(self.analysis.sentences[there].start, place.end))
        return self._are_stated_before(names, there)

    def are_done_alike(self, first: Figure, second: Figure) -> bool:
        """Whether the same verb applies to two numbers of things: "completed 96 homes … completed 69 homes"."""
        done = self._done(first)
        if done is None or done != self._done(second) or self._have_counted_subjects(first, second):
            return False
        doers = {self._doer(first), self._doer(second)} - {None}
        document = self.analysis.document
        return len(doers) < _PAIR and not are_of_sibling_things(document, first.prose, second.prose)

    def _doer(self, figure: Figure) -> str | None:
        """The name right before the verb of a number of things: "the Reds counted 40 dead"."""
        start = figure.prose.start
        sentence = self.analysis.sentences[self.sentence_of(figure.prose)]
        found = _DOER.search(self.text.prose[max(sentence.start, start - _REACH) : start])
        return found[1] if found else None

    def around(self, first: ProseSpan, second: ProseSpan) -> Sequence[ProseSpan]:
        """The sentences that may explain how the second of two numbers came from the first: between them, and after."""
        start, end = self.sentence_of(first), self.sentence_of(second)
        near = range(max(start, end - _ON_THE_WAY), min(end + 1 + _BEHIND, len(self.analysis.sentences)))
        return [self.analysis.sentences[at] for at in sorted({start, *near})]

    def sentence_of(self, place: ProseSpan) -> int:
        """The index of the sentence that contains a place."""
        return max(index_at(self.analysis.sentences, place.start), 0)

    def _is_another(self, sentence: ProseSpan, place: ProseSpan, *, is_known: bool = False) -> bool:
        """Whether the clause of a number is about another time, part or thing, or about what its subject has."""
        words = self.text.text
        before = max(sentence.start, place.start - _REACH), place.start
        if _OF_SUBJECT.search(words, *before) or _OF_OTHERS.search(words, *before):
            return True
        start = max(
            (end.end() for end in _CLAUSE_END.finditer(words, sentence.start, place.start)),
            default=sentence.start,
        )
        beside = _BESIDE.match(words, place.end)
        behind = beside.end() if beside else place.end
        ahead = min(behind + _AHEAD, sentence.end)
        end = _CLAUSE_END.search(words, behind, ahead)
        others = _OTHER_THAN_KNOWN if is_known else _OTHER
        return others.search(words, start, end.start() if end else ahead) is not None

    def _is_of_another_time(self, one: ProseSpan, other: ProseSpan) -> bool:
        """Whether one sentence names a year that the other does not, or both name different times."""
        if self._years(one) != self._years(other):
            return True
        mine, theirs = (
            {time.value.timex for time in self.analysis.times if sentence.holds(time.prose)}
            for sentence in (one, other)
        )
        return bool(mine and theirs) and mine != theirs

    def years_at(self, place: ProseSpan) -> set[str]:
        """The years in the sentence of a place."""
        return self._years(self.analysis.sentences[self.sentence_of(place)])

    def _years(self, sentence: ProseSpan) -> set[str]:
        return set(_YEAR.findall(self.text.text, sentence.start, sentence.end))

    def _names(self, place: ProseSpan, *, and_sources: bool = True) -> set[str]:
        """The names in a stretch of prose; those of speakers and tools introduce no other subject."""
        names = {
            found.start(): found[0]
            for found in _NAME.finditer(self.text.prose, place.start, place.end)
            if and_sources or not _SOURCE.search(self.text.prose, place.start, found.start())
        }
        times = (time.prose for time in self.analysis.times if place.holds(time.prose))
        dated = [start for time in times for start in names if time.start <= start < time.end]
        return {name for start, name in names.items() if start not in dated}

    def _are_stated_before(self, names: Iterable[str], there: int) -> bool:
        """Whether all these names occur in the sentences before one."""
        sentences = self.analysis.sentences
        stated = _first_places(self.text.prose, sentences[0].start)
        return all(stated.get(name, len(self.text.prose)) < sentences[there].start for name in names)

    def is_computed(self, first: Figure, second: Figure) -> bool:
        """Whether one of the two sentences also has the other number, or the difference: "30 … 6 were lost"."""
        stated = {first.value.written, second.value.written, abs(first.value.written - second.value.written)}
        places = [self.analysis.sentences[self.sentence_of(figure.prose)] for figure in (first, second)]
        return any(
            figure.value.written in stated and any(place.holds(figure.prose) for place in places)
            for figure in self.analysis.quantities
            if figure.prose not in (first.prose, second.prose)
        )

    def _done(self, figure: Figure) -> str | None:
        """The verb that introduced a number of things."""
        words, start, end = self.text.text, figure.prose.start, figure.prose.end
        found = _DONE_BEFORE.search(words, max(0, start - _REACH), start) or _DONE_BEHIND.match(words, end)
        return found[1] if found and found[1] not in words_of.NOT_DONE else None

    def _have_counted_subjects(self, first: Figure, second: Figure) -> bool:
        """Whether both are about other counted things: "24 classes had 156 pupils … 8 classes had 72"."""
        return all(
            any(place.start <= one.prose.start < figure.prose.start for one in self.analysis.quantities)
            for figure in (first, second)
            for place in (self.analysis.sentences[self.sentence_of(figure.prose)],)
        )

    def _is_definite(self, figure: Figure) -> bool:
        return self._stands_behind(_DEFINITE, figure)

    def is_total(self, figure: Figure) -> bool:
        """Whether the sentence of a number states what several make: "in all 116 boxes were landed"."""
        sentence = self.analysis.sentences[self.sentence_of(figure.prose)]
        return _TOTAL.search(self.text.text, sentence.start, sentence.end) is not None

    def are_some(self, first: Figure, second: Figure) -> bool:
        """Whether the first number is of places where something was, and the second of all that there are."""
        return self._stands_behind(_LOCATED, first) and self._stands_behind(_OF_ALL, second)

    def _stands_behind(self, words: re.Pattern[str], figure: Figure) -> bool:
        start = figure.prose.start
        return words.search(self.text.text, max(0, start - _REACH), start) is not None

    def points_elsewhere(self, first: Figure, second: Figure) -> bool:
        """Whether "these" before the second number refers to a sentence between both."""
        is_near = self.sentence_of(second.prose) <= self.sentence_of(first.prose) + 1
        return not is_near and self._stands_behind(_POINTING, second)

    def _is_restricted(self, place: ProseSpan) -> bool:
        """Whether a number of things is restricted to some: "the 40 pupils in it", "120 trees along the canal"."""
        return _RESTRICTED.match(self.text.text, place.end) is not None


@lru_cache(maxsize=2)
def _first_places(prose: str, start: int) -> Mapping[str, int]:
    """Capitalised word → its first occurrence after a position; cached, since many pairs of numbers ask."""
    return {found[0]: found.start() for found in reversed([*_CAPITALISED.finditer(prose, start)])}


def _is_near(first: Figure, second: Figure, most: Fraction) -> bool:
    small, large = sorted((first.value.written, second.value.written))
    return small > 0 and large <= small * most


def is_swapped(first: Figure, second: Figure) -> bool:
    """Whether two adjacent digits are swapped: 4,812 and 4,182."""
    one, other = (str(figure.value.written) for figure in (first, second))
    odd = [at for at, (mine, theirs) in enumerate(zip(one, other, strict=False)) if mine != theirs]
    if len(one) != len(other) or len(one) < _LEAST_SWAPPED or len(odd) != 2:
        return False
    at, behind = odd
    return behind == at + 1 and one[at] == other[behind] and one[behind] == other[at]
