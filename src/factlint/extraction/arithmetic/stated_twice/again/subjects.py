"""Whether two sentences of a document refer to one subject: what each names, and what the document is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.again.naming import Telling
from factlint.extraction.arithmetic.stated_twice.again.phrases import POSSESSIVE
from factlint.extraction.coreference.noun_phrases import repeats_or_omits
from factlint.extraction.coreference.one_of_a_kind import MEASURED_THINGS
from factlint.extraction.languages.en.arithmetic.stated_twice import again as words_of
from factlint.extraction.languages.en.function_words import POSSESSIVES
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.document import Block, BlockKind, ProseSpan
from factlint.model.reading_order import within
from factlint.values.regex import regex

_WORD = regex(r"[a-z][a-z’'-]{2,}")
_WITHOUT = regex(words_of.WITHOUT)
_RESTRICTED, _FRONTED = regex(words_of.RESTRICTED), regex(words_of.FRONTED)
_OTHERWISE = regex(words_of.OTHERWISE)
_IN_TURN = regex(words_of.IN_TURN)
_CLAUSE_END = regex(r"[,;:()|.!?] |[\n\v]")
_JOINT, _TOPIC_END = regex(words_of.JOINT), regex(words_of.TOPIC_END)
_TURNING = regex(words_of.TURNING)
_VERB, _CASE = regex(words_of.VERB), regex(words_of.CASE)
_SPENDING = regex(words_of.SPENDING)
_OTHERWISE_BEHIND = regex(words_of.OTHERWISE_BEHIND)
_OTHER_BESIDE = regex(words_of.OTHER_BESIDE)
_REACH, _AHEAD = 80, 40
_YEAR = regex(r"\d{4}")
_CLOCK = "T"
"""In the value of a time of day, which distinguishes no two things."""
_PLACED = regex(words_of.PLACED)


class Subjects:
    """The names and nouns in the sentences of a document."""

    def __init__(self, tellings: Tellings) -> None:
        self._tellings = tellings
        self._words = tellings.text.text
        self._named: dict[int, frozenset[str]] = {}

    def are_one(self, first: Telling, second: Telling) -> bool:
        """Whether the second amount can only be about the thing that the first is about."""
        one, other = (self._tellings.sentence_of(each.figure.prose) for each in (first, second))
        if one >= other or not self._are_modified_alike(first, second):
            return False
        if second.key[0] == "size" and self._are_introduced(second):
            return False
        known = self.named(one) | self._topic
        if second.opener.endswith(POSSESSIVE) and stem_of(second.opener[:-2]) not in known:
            return False
        if not self._is_owned_alike(first, second, known, other) or self._is_placed(first, other):
            return False
        is_named = bool(second.modifiers) and first.modifiers == second.modifiers and second.key[0] != "count"
        if self._is_turned(second, one):
            return False
        is_free = self._stands_free(second, known) if not is_named else not _CASE.match(self._words, second.end)
        return is_free and self._is_plain(first) and self._is_plain(second)

    def named(self, at: int) -> frozenset[str]:
        """The words of a sentence for its subject, in the singular."""
        if at not in self._named:
            sentence = self._tellings.analysis.sentences[at]
            self._named[at] = _content(self._words, sentence.start, sentence.end)
        return self._named[at]

    @cached_property
    def _topic(self) -> frozenset[str]:
        """The words of the title, the first heading and the first subject."""
        document = self._tellings.analysis.document
        headings = [
            block.prose for block in document.blocks if block.kind in (BlockKind.HEADING, BlockKind.TITLE)
        ]
        running = [block.prose for block in document.blocks if block.kind is BlockKind.PARAGRAPH]
        stated = _content((document.title or "").casefold(), 0, len(document.title or ""))
        for place in headings[:1]:
            stated |= _content(self._words, place.start, place.end)
        for place in running[:1]:
            end = _TOPIC_END.search(self._words, place.start, place.end)
            stated |= _content(self._words, place.start, end.start() if end else place.end)
        return stated

    def _subject(self, at: int) -> frozenset[str]:
        """The words of a sentence up to its verb."""
        sentence = self._tellings.analysis.sentences[at]
        end = _TOPIC_END.search(self._words, sentence.start, sentence.end)
        return _content(self._words, sentence.start, end.start() if end else sentence.end)

    def _are_modified_alike(self, first: Telling, second: Telling) -> bool:
        """Whether no word before the noun distinguishes the two, and no two sizes are those of two dimensions."""
        if first.dimension and second.dimension and first.dimension != second.dimension:
            return False
        mine, theirs = first.modifiers, second.modifiers
        if mine == theirs:
            return True
        if second.is_known and repeats_or_omits(mine, theirs):
            return not self.are_several(second)
        known = self.named(self._tellings.sentence_of(first.figure.prose)) | self._topic
        return second.is_known and all(stem_of(word) in known for word in theirs)

    def are_several(self, telling: Telling) -> bool:
        """Whether the document mentions several of the things measured."""
        return MEASURED_THINGS.show_several(self._words, telling.key[1])

    def _are_introduced(self, telling: Telling) -> bool:
        """Whether the document introduces one such thing after another."""
        return MEASURED_THINGS.count_introductions(self._words, telling.key[1]) > 1

    def _is_owned_alike(self, first: Telling, second: Telling, known: frozenset[str], other: int) -> bool:
        if second.opener in POSSESSIVES and not self._subject(other - 1) <= known:
            return False
        mine, theirs = ({stem_of(word) for word in each.owner - words_of.NEUTRAL} for each in (first, second))
        if not theirs <= known:
            return False
        if not mine or theirs & mine or mine & (self.named(other) | self.named(other - 1)):
            return True
        if second.opener in POSSESSIVES or second.opener in words_of.OWN:
            return bool(mine & self._topic)
        return self._goes_on_about(first, second, known)

    def _goes_on_about(self, first: Telling, second: Telling, known: frozenset[str]) -> bool:
        """Whether no sentence of its paragraph before the second amount has a subject that the first lacks."""
        one, other = (self._tellings.sentence_of(each.figure.prose) for each in (first, second))
        block = self._block(second)
        start = block.prose.start if block else 0
        between = (at for at in range(one + 1, other) if self._tellings.analysis.sentences[at].start >= start)
        return all(self._subject(at) <= known for at in between)

    def _is_placed(self, telling: Telling, other: int) -> bool:
        """Whether a number is limited to a place that the other sentence does not name: "350 people in Leeds"."""
        place = _PLACED.match(self._tellings.text.prose, telling.end) if telling.key[0] == "count" else None
        if place is None:
            return False
        said = _content(self._words, *place.span("place"))
        return not said <= self.named(other)

    def _stands_free(self, telling: Telling, known: frozenset[str]) -> bool:
        """Whether what limits the second mention, before or behind it, is stated with the first too."""
        place = telling.figure.prose
        sentence = self._tellings.analysis.sentences[self._tellings.sentence_of(place)]
        if _WITHOUT.match(self._words, sentence.start, place.start):
            return False
        fronted = _FRONTED.match(self._words, sentence.start, place.start)
        if fronted and not _content(self._words, fronted.start(), fronted.end()) <= known:
            return False
        return self._is_limited_alike(telling, known)

    def _is_turned(self, telling: Telling, one: int) -> bool:
        """Whether a restriction has a "not" or "against" that the other sentence lacks."""
        if (limit := _RESTRICTED.match(self._words, telling.end)) is None:
            return False
        first = self._tellings.analysis.sentences[one]
        ahead = limit.end() + _AHEAD
        ends = (form.search(self._words, limit.end(), ahead) for form in (_CLAUSE_END, _VERB))
        said = _TURNING.findall(
            self._words, limit.start(), min((end.start() for end in ends if end), default=ahead)
        )
        return not set(said) <= set(_TURNING.findall(self._words, first.start, first.end))

    def _is_limited_alike(self, telling: Telling, known: frozenset[str]) -> bool:
        limit = _RESTRICTED.match(self._words, telling.end)
        if limit is None:
            return True
        start = max(0, telling.figure.prose.start - _REACH)
        if telling.key[0] != "size" and _SPENDING.search(self._words, start, telling.figure.prose.start):
            return True
        end = _CLAUSE_END.search(self._words, limit.end(), limit.end() + _AHEAD)
        start = limit.start("done") if limit["done"] else limit.end()
        said = _content(self._words, start, end.start() if end else limit.end() + _AHEAD)
        first = next((word for word in _WORD.findall(self._words, start) if stem_of(word) in said), "")
        return bool(said) and stem_of(first) in known

    def _is_plain(self, telling: Telling) -> bool:
        """Whether nothing in its clause mentions another time, part or thing."""
        sentence = self._tellings.analysis.sentences[self._tellings.sentence_of(telling.figure.prose)]
        if _IN_TURN.search(self._words, telling.end, sentence.end):
            return False
        start, end = self._clause(telling, _CLAUSE_END)
        if _OTHERWISE.search(self._words, start, telling.figure.prose.start):
            return False
        if telling.key[0] == "count" and _OTHER_BESIDE.match(self._words, telling.end):
            return False
        verb = _VERB.search(self._words, telling.end, end)
        return _OTHERWISE_BEHIND.search(self._words, telling.end, verb.start() if verb else end) is None

    def _clause(self, telling: Telling, ends: re.Pattern[str]) -> tuple[int, int]:
        """The start and the end of the words around an amount."""
        place = telling.figure.prose
        reach = max(0, place.start - _REACH)
        start = max((end.end() for end in ends.finditer(self._words, reach, place.start)), default=reach)
        end = ends.search(self._words, place.end, place.end + _AHEAD)
        return start, end.start() if end else place.end + _AHEAD

    def are_of_one_time(self, first: Telling, second: Telling) -> bool:
        """Whether the second clause states no time that the first sentence does not.

        When what is counted does, or is due, says nothing of its number, unless that changes from year to year.
        """
        around = self.times_around(first)
        if self.times(second) <= around:
            return True
        start, end = self._clause(second, _JOINT)
        verb = _VERB.search(self._words, second.end, end)
        if self.times(first) or verb is None:
            return False
        is_dated = any(
            _YEAR.search(time.said) for time in within(self._tellings.analysis.times, ProseSpan(start, end))
        )
        if is_dated and second.key[-1] in words_of.CHANGING:
            return False
        return not self._times(ProseSpan(start, verb.start()))

    def times(self, telling: Telling) -> frozenset[str]:
        """The times that its clause states."""
        start, end = self._clause(telling, _JOINT)
        return self._times(ProseSpan(start, end))

    def times_around(self, telling: Telling) -> frozenset[str]:
        """The times that its sentence states."""
        return self._times(self._tellings.analysis.sentences[self._tellings.sentence_of(telling.figure.prose)])

    def _times(self, place: ProseSpan) -> frozenset[str]:
        times = within(self._tellings.analysis.times, place)
        return frozenset(time.value.timex for time in times if _CLOCK not in time.value.timex)

    def _block(self, telling: Telling) -> Block | None:
        blocks: Iterable[Block] = self._tellings.analysis.document.blocks
        return next((block for block in blocks if block.prose.holds(telling.figure.prose)), None)


def _content(words: str, start: int, end: int) -> frozenset[str]:
    return frozenset({stem_of(word) for word in _WORD.findall(words, start, end)} - words_of.COMMON)
