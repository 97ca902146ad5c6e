"""The sentences of a document around its values: their names, years and openings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from factlint.extraction.languages.en.arithmetic.same_thing import restated as words_of
from factlint.extraction.quantities.scan import Text
from factlint.model.analysis import Analysis
from factlint.model.document import ProseSpan
from factlint.model.reading_order import block_at, index_at
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_NAME = regex(r"(?<![.!?:\n] )(?<![.!?][”\"] )(?<!  )(?<!\n)(?<!^)\b[A-ZÀ-Þ][\w’'-]+")
_CAPITALISED = regex(r"[A-ZÀ-Þ][\w’'-]+")
_YEAR, _SOURCE = regex(words_of.YEAR), regex(words_of.SOURCE)
_ON_THE_WAY, _BEHIND = 6, 2
"""Sentences before and after a second number that may explain how it came from the first."""


@dataclass(frozen=True, slots=True)
class Tellings:
    """The sentences of a document, and what each mentions."""

    analysis: Analysis
    text: Text

    def sentence_of(self, place: ProseSpan) -> int:
        """The index of the sentence that contains a place."""
        return max(index_at(self.analysis.sentences, place.start), 0)

    def sentence_at(self, place: ProseSpan) -> ProseSpan:
        """The sentence that contains a place."""
        return self.analysis.sentences[self.sentence_of(place)]

    def around(self, first: ProseSpan, second: ProseSpan) -> Sequence[ProseSpan]:
        """The sentences that may explain how the second of two numbers came from the first: between them, and after."""
        start, end = self.sentence_of(first), self.sentence_of(second)
        near = range(max(start, end - _ON_THE_WAY), min(end + 1 + _BEHIND, len(self.analysis.sentences)))
        return [self.analysis.sentences[at] for at in sorted({start, *near})]

    def opening(self, place: ProseSpan) -> ProseSpan:
        """The paragraph of a place up to there."""
        block = block_at(self.analysis.document.blocks, place.start)
        return ProseSpan(min(block.prose.start, place.start), place.end)

    def years_at(self, place: ProseSpan) -> set[str]:
        """The years in the sentence of a place."""
        return self.years_in(self.sentence_at(place))

    def years_in(self, stretch: ProseSpan) -> set[str]:
        return set(_YEAR.findall(self.text.text, stretch.start, stretch.end))

    def names_in(self, stretch: ProseSpan, *, and_sources: bool = True) -> set[str]:
        """The names in a stretch of prose; those of speakers and tools introduce no other subject."""
        names = {
            found.start(): found[0]
            for found in _NAME.finditer(self.text.prose, stretch.start, stretch.end)
            if and_sources or not _SOURCE.search(self.text.prose, stretch.start, found.start())
        }
        times = (time.prose for time in self.analysis.times if stretch.holds(time.prose))
        dated = [start for time in times for start in names if time.start <= start < time.end]
        return {name for start, name in names.items() if start not in dated}

    def are_stated_before(self, names: Iterable[str], there: int) -> bool:
        """Whether all these names occur in the sentences before one."""
        sentences = self.analysis.sentences
        stated = _first_places(self.text.prose, sentences[0].start)
        return all(stated.get(name, len(self.text.prose)) < sentences[there].start for name in names)

    def brings_no_names(self, place: ProseSpan, *, since: ProseSpan) -> bool:
        """Whether one sentence follows another and names nothing new up to a place in it.

        The same holds for its paragraph up to there, if that begins after the first sentence.
        """
        there, first = self.sentence_of(place), self.sentence_of(since)
        start = max(self.analysis.sentences[first].end, self.opening(place).start)
        names = self.names_in(ProseSpan(start, place.end), and_sources=False)
        return first < there and self.are_stated_before(names, first + 1)


@lru_cache(maxsize=2)
def _first_places(prose: str, start: int) -> Mapping[str, int]:
    """Capitalised word → its first occurrence after a position; cached, since many pairs of numbers ask."""
    return {found[0]: found.start() for found in reversed([*_CAPITALISED.finditer(prose, start)])}
