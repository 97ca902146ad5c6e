"""The places of the spellings of a name, and whether the text keeps two similar spellings apart."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from factlint.extraction.entities.spellings.alike import Phrase
from factlint.extraction.languages.en.entities import bare_surnames
from factlint.extraction.languages.en.entities import name_variants as words_of
from factlint.extraction.languages.en.entities.given_names import FEMININE_NAMES, MASCULINE_NAMES
from factlint.extraction.languages.en.entities.name_neighbours import ADDRESSES
from factlint.extraction.words import Words
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.mention import mention_at
from factlint.model.reading_order import sentence_at
from factlint.model.statements.name_variants import NameVariant
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_APART = regex(f"{words_of.TWO_SPELLINGS_STATED}|{words_of.KIN}", re.IGNORECASE)
_DATED = regex(r",? \([^()]*\d")
_ATTESTED = regex(words_of.ATTESTED)
_INTRODUCED = regex(bare_surnames.INTRODUCED)
_WORK = regex(words_of.WORKS)
_LONGEST_WORK = 16
"""Characters of a noun for a work, with its separator from the name."""
_INNER_CAPITAL = regex(words_of.INNER_CAPITAL)
GIVEN = FEMININE_NAMES | MASCULINE_NAMES
_SHORT_TEXT = 40
"""Sentences of a text about few people."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """One spelling of a name, by the word in which it differs."""

    phrase: Phrase
    odd: int
    places: tuple[int, ...]
    """The first words of its places."""

    @property
    def word(self) -> str:
        return self.phrase[self.odd]


class SpelledText:
    """A text whose names are compared."""

    def __init__(self, analysis: Analysis, words: Words) -> None:
        self.analysis = analysis
        self.words = words

    @cached_property
    def count(self) -> Counter[str]:
        """The frequency of each folded word in the text."""
        return Counter(self.words.folded)

    @property
    def is_brief(self) -> bool:
        """Whether the text is about so few people that it introduces each of them in full."""
        return len(self.analysis.sentences) <= _SHORT_TEXT

    def are_kept_apart(self, rare: Spelling, usual: Spelling) -> bool:
        """Whether the text mentions two bearers or two forms, or names both side by side."""
        mine, theirs = ([self.sentence(place) for place in each.places] for each in (rare, usual))
        if any(sentence in theirs for sentence in mine):
            return True
        if any(_APART.search(self.words.prose, sentence.start, sentence.end) for sentence in mine):
            return True
        if self._is_coined(rare) or self._is_foreign(rare) or self._are_codes(rare, usual):
            return True
        if self._are_followed_by(_ATTESTED, rare):
            return True
        ends = [self._are_followed_by(_DATED, each) for each in (rare, usual)]
        return all(ends) or (self._is_listed(rare) and self._is_listed(usual))

    def _are_followed_by(self, behind: re.Pattern[str], spelling: Spelling) -> bool:
        """Whether some words follow one of the places directly."""
        return any(
            behind.match(self.words.prose, self.words.ends[place + len(spelling.phrase) - 1])
            for place in spelling.places
        )

    def _is_coined(self, spelling: Spelling) -> bool:
        """Whether the spelling is intended: it has a capital inside ("WebDog"), or is a title ("the
        magazine Amerika").
        """
        return all(
            _INNER_CAPITAL.search(self.words.text(place + spelling.odd)) or self._is_title(place)
            for place in spelling.places
        )

    def _are_codes(self, rare: Spelling, usual: Spelling) -> bool:
        """Whether both are in capitals throughout, like the names of characters: "LETTER YAA", "LETTER JAA"."""
        return all(
            self.words.text(place + each.odd).isupper() for each in (rare, usual) for place in each.places
        )

    def _is_title(self, place: int) -> bool:
        start = self.words.starts[place]
        return _WORK.search(self.words.prose, max(0, start - _LONGEST_WORK), start) is not None

    def _is_foreign(self, spelling: Spelling) -> bool:
        """Whether a word of another language stands next to the name at each of its places."""
        return all(
            {*self.words.folded[place + len(spelling.phrase) :][:1]} & words_of.PARTICLES
            or {*self.words.folded[max(0, place - 1) : place]} & words_of.ARTICLES
            for place in spelling.places
        )

    def _is_listed(self, spelling: Spelling) -> bool:
        """Whether it occurs in lists and tables only, with many names together."""
        running = [block.prose for block in self.analysis.document.blocks if block.kind is BlockKind.PARAGRAPH]
        return not any(
            block.holds(self.span(spelling, place)) for place in spelling.places for block in running
        )

    def span(self, spelling: Spelling, place: int) -> ProseSpan:
        return self.words.span(place, place + len(spelling.phrase) - 1)

    def sentence(self, place: int) -> ProseSpan:
        start = self.words.starts[place]
        sentence = sentence_at(self.analysis.sentences, start)
        assert sentence is not None, start
        return sentence

    def title_of(self, place: int) -> str:
        """The rank or form of address right before a name, case-folded; empty without one."""
        before = place - 1
        is_joined = place > 0 and self.words.gap(before) in (" ", ". ")
        is_title = is_joined and self.words.is_capitalised(before)
        return self.words.folded[before] if is_title and self.words.folded[before] in ADDRESSES else ""

    def is_introduced(self, spelling: Spelling, place: int) -> bool:
        """Whether words right behind a name say who that is, which nobody says of somebody known."""
        end = self.words.ends[place + len(spelling.phrase) - 1]
        return _INTRODUCED.match(self.words.prose, end) is not None

    def variant(self, place: int, rare: Spelling, usual: Spelling, *, is_settled: bool) -> NameVariant:
        """A spelling at one of its places, with the first place of the other."""
        document, first = self.analysis.document, usual.places[0]
        at, there = self.words.span(place + rare.odd, place + rare.odd), first + usual.odd
        right = self.words.text(there)
        return NameVariant(
            mention_at(document, at, right),
            mention_at(document, self.span(usual, first), right).said,
            mention_at(document, self.words.span(there, there), right),
            is_settled=is_settled,
        )
