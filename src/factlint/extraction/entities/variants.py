"""Names with two spellings in one text: the same words except for one, which differs in a letter or in its spelling."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

from factlint.extraction.entities.given_names import find_given_names
from factlint.extraction.entities.misspelt import is_slip
from factlint.extraction.entities.phrases import acting_names, capitalised_phrases, single_names
from factlint.extraction.languages.en.claims.entities.nations import NATION_GROUPS
from factlint.extraction.languages.en.entities import name_variants as words_of
from factlint.extraction.languages.en.entities.bearers import NO_ROLE
from factlint.extraction.languages.en.entities.given_names import FEMININE_NAMES, MASCULINE_NAMES
from factlint.extraction.words import Words
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.mention import mention_at
from factlint.model.reading_order import sentence_at
from factlint.model.statements.name_variants import NameVariant
from factlint.model.words import differ_by_one_edit
from factlint.values.dataclass import dataclass, replace
from factlint.values.pairs import pairs
from factlint.values.regex import regex

_SOUNDS = tuple((regex(letters), sound) for letters, sound in words_of.SOUNDS)
_APART = regex(f"{words_of.TWO_SPELLINGS_STATED}|{words_of.KIN}", re.IGNORECASE)
_NUMERAL = regex(r"[ivxlcdm]+|.*[\d_].*")
"""Numerals and identifiers: "Part IV", "Ctrl-W_k"."""
_DATED = regex(r",? \([^()]*\d")
_ATTESTED = regex(words_of.ATTESTED)
_OTHER_SCRIPT = regex("[\u0370-\u1dff\u2c00-\ufb00]")
"""A letter that is not Latin."""
_WORK = regex(words_of.WORKS)
_LONGEST_WORK = 16
"""Characters of a noun for a work, with its separator from the name."""
_SINGLE = regex(r"(\w)\1")
_INNER_CAPITAL = regex(words_of.INNER_CAPITAL)
_OF_OTHERS = FEMININE_NAMES | MASCULINE_NAMES | frozenset(NATION_GROUPS)
"""Words that only name others: a common first name, a people ("Finnish", not the button "Finish")."""
_GIVEN = FEMININE_NAMES | MASCULINE_NAMES
_LONGEST_TEXT = 90
"""Sentences; a longer text may be about two people with similar names."""
_SHORT_TEXT, _OFTEN = 40, 3
"""Sentences of a text about few people, and how often it mentions one surname."""
_LONG_ENOUGH = 6
"""Letters of a surname that few others resemble."""
_VOWELS = frozenset("aeiou")
_SHORTEST, _SHORTEST_SOUND = 4, 3
_LONGEST_NAME = 3
"""Words of a full name."""
_REACH = 2000
"""Words between a surname and the full name that it is a slip for."""
_FEW = 8
"""The most names that are compared pairwise."""
_DOMINANT = 3
"""A spelling that is this many times as frequent as the other is the usual one."""

_Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Spelling:
    """One spelling of a name, by the word in which it differs."""

    phrase: _Phrase
    odd: int
    places: tuple[int, ...]
    """The first words of its places."""

    @property
    def word(self) -> str:
        return self.phrase[self.odd]


def find_variants(analysis: Analysis, words: Words) -> tuple[NameVariant, ...]:
    """The rarer spellings of names that the text spells in two ways, at each of their places."""
    places: dict[_Phrase, list[int]] = defaultdict(list)
    for first, last in capitalised_phrases(words):
        places[words.folded[first : last + 1]].append(first)
    alike: dict[tuple[_Phrase, int, _Phrase], list[_Phrase]] = defaultdict(list)
    for phrase in places:
        for i in range(len(phrase)):
            alike[phrase[:i], i, phrase[i + 1 :]].append(phrase)
    for at in single_names(words):
        name = words.folded[at : at + 1]
        if name not in places:
            alike[(), 0, (_sound(name[0]),)].append(name)
        places[name].append(at)
    reader = _VariantReader(analysis, words)
    found = [
        variant
        for (_, i, _), phrases in alike.items()
        if len(phrases) > 1
        for pair in _near_pairs(phrases, i)
        if _look_alike(*pair, i) or reader.is_one_person(*pair, i)
        for variant in reader.variants(*(_Spelling(phrase, i, tuple(places[phrase])) for phrase in pair))
    ]
    found += reader.surnames({phrase: at for phrase, at in places.items() if 1 < len(phrase) <= _LONGEST_NAME})
    found += find_given_names(analysis, words, places)
    return tuple(sorted({one.odd.prose: one for one in found}.values(), key=lambda variant: variant.odd.prose))


class _VariantReader:
    def __init__(self, analysis: Analysis, words: Words) -> None:
        self.analysis = analysis
        self.words = words

    @cached_property
    def _count(self) -> Counter[str]:
        """The frequency of each folded word in the text."""
        return Counter(self.words.folded)

    @property
    def _is_brief(self) -> bool:
        """Whether the text is about so few people that it introduces each of them in full."""
        return len(self.analysis.sentences) <= _SHORT_TEXT

    def variants(self, one: _Spelling, other: _Spelling) -> Iterator[NameVariant]:
        """The places of the rarer of two similar spellings, if both are of one name."""
        rare, usual = sorted((one, other), key=lambda spelling: (len(spelling.places), -spelling.places[0]))
        if not self._is_slip_of(rare, usual) or self._are_kept_apart(rare, usual):
            return
        if self._are_stated_together(rare, usual):
            return
        for place in rare.places:
            yield self._variant(place, rare, usual)

    def surnames(self, names: Mapping[_Phrase, Sequence[int]]) -> Iterator[NameVariant]:
        """Words that occur once, with a verb of human action, and nearly equal a surname mentioned in full."""
        bearers: defaultdict[tuple[str, str], list[_Phrase]] = defaultdict(list)
        for phrase in names:
            bearers[_ends(phrase[-1])].append(phrase)
        for place in acting_names(self.words) if names else ():
            word = self.words.folded[place]
            rare = _Spelling((word,), 0, (place,))
            for phrase in bearers[_ends(word)] if self._count[word] == 1 else ():
                usual = _Spelling(phrase, len(phrase) - 1, tuple(names[phrase]))
                if (
                    (_is_surname_slip(word, usual.word) or self._is_other_vowel(place, usual.word))
                    and _is_near(place, usual)
                    and not self._are_kept_apart(rare, usual)
                ):
                    variant = self._variant(place, rare, usual)
                    is_sure = _is_surname_slip(word, usual.word)
                    is_known = self._count[usual.word] > 1 or self._is_brief
                    yield replace(variant, is_settled=is_sure and is_known)

    def _is_other_vowel(self, place: int, known: str) -> bool:
        """Whether a word differs from a surname of a short text in a vowel: "Graber", "Grabar".

        Two people may have these names, but the text would introduce the second; if it describes the person next to the
        surname, the known one must be frequent.
        """
        written = self.words.folded[place]
        before = self.words.folded[place - 1] if place else ""
        is_bare = self.words.opens_sentence(place) or before in NO_ROLE
        is_short = self._is_brief and len(written) >= _LONG_ENOUGH
        is_short &= is_bare or self._count[known] >= _OFTEN
        differing = [pair for pair in zip(written, known, strict=False) if pair[0] != pair[1]]
        is_vowel = len(written) == len(known) and len(differing) == 1 and {*differing[0]} <= _VOWELS
        return is_short and is_vowel and not {written, known} & words_of.FAMILIES

    def is_one_person(self, one: _Phrase, other: _Phrase, odd: int) -> bool:
        """Whether two full names of a brief text have one first name, and short surnames that a letter tells apart."""
        is_surname = 0 < odd == len(one) - 1 and one[0] in _GIVEN and self._is_brief
        return is_surname and _is_short_slip(one[odd], other[odd])

    def _is_slip_of(self, rare: _Spelling, usual: _Spelling) -> bool:
        """Whether the rarer spelling is so rare in the text that nobody else is meant."""
        if self._count[rare.word] > len(rare.places):
            return False
        if _sound(rare.word) == _sound(usual.word) or _is_swap(rare.word, usual.word):
            return len(rare.places) == 1 or len(rare.places) * _DOMINANT <= len(usual.places)
        return len(rare.places) == 1 and (len(usual.places) > 1 or self._is_in_full(rare))

    def _is_in_full(self, spelling: _Spelling) -> bool:
        """Whether it is a person's full name that differs in the surname, in a short text: few names are so similar."""
        is_surname = 0 < spelling.odd == len(spelling.phrase) - 1
        is_person = spelling.phrase[0] in _GIVEN
        return is_surname and is_person and len(self.analysis.sentences) <= _LONGEST_TEXT

    def _are_kept_apart(self, rare: _Spelling, usual: _Spelling) -> bool:
        """Whether the text mentions two bearers or two forms, or names both side by side."""
        mine, theirs = ([self._sentence(place) for place in each.places] for each in (rare, usual))
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

    def _are_followed_by(self, behind: re.Pattern[str], spelling: _Spelling) -> bool:
        """Whether some words follow one of the places directly."""
        return any(
            behind.match(self.words.prose, self.words.ends[place + len(spelling.phrase) - 1])
            for place in spelling.places
        )

    def _is_coined(self, spelling: _Spelling) -> bool:
        """Whether the spelling is intended: it has a capital inside ("WebDog"), or is a title ("the
        magazine Amerika").
        """
        return all(
            _INNER_CAPITAL.search(self.words.text(place + spelling.odd)) or self._is_title(place)
            for place in spelling.places
        )

    def _are_codes(self, rare: _Spelling, usual: _Spelling) -> bool:
        """Whether both are in capitals throughout, like the names of characters: "LETTER YAA", "LETTER JAA"."""
        return all(
            self.words.text(place + each.odd).isupper() for each in (rare, usual) for place in each.places
        )

    def _is_title(self, place: int) -> bool:
        start = self.words.starts[place]
        return _WORK.search(self.words.prose, max(0, start - _LONGEST_WORK), start) is not None

    def _is_foreign(self, spelling: _Spelling) -> bool:
        """Whether a word of another language stands next to the name at each of its places."""
        return all(
            {*self.words.folded[place + len(spelling.phrase) :][:1]} & words_of.PARTICLES
            or {*self.words.folded[max(0, place - 1) : place]} & words_of.ARTICLES
            for place in spelling.places
        )

    def _are_stated_together(self, rare: _Spelling, usual: _Spelling) -> bool:
        """Whether a sentence has both words, like a dictionary entry: "Babism, Babiism: a doctrine"."""
        spelt = [self.words.within(self._sentence(place)) for place in rare.places]
        return any(usual.word in self.words.folded[inside.start : inside.stop] for inside in spelt)

    def _is_listed(self, spelling: _Spelling) -> bool:
        """Whether it occurs in lists and tables only, with many names together."""
        running = [block.prose for block in self.analysis.document.blocks if block.kind is BlockKind.PARAGRAPH]
        return not any(
            block.holds(self._span(spelling, place)) for place in spelling.places for block in running
        )

    def _span(self, spelling: _Spelling, place: int) -> ProseSpan:
        return self.words.span(place, place + len(spelling.phrase) - 1)

    def _sentence(self, place: int) -> ProseSpan:
        start = self.words.starts[place]
        sentence = sentence_at(self.analysis.sentences, start)
        assert sentence is not None, start
        return sentence

    def _variant(self, place: int, rare: _Spelling, usual: _Spelling) -> NameVariant:
        document, first = self.analysis.document, usual.places[0]
        at, there = self.words.span(place + rare.odd, place + rare.odd), first + usual.odd
        right = self.words.text(there)
        is_often = self._count[usual.word] > 1
        return NameVariant(
            mention_at(document, at, right),
            mention_at(document, self._span(usual, first), right).said,
            mention_at(document, self.words.span(there, there), right),
            is_settled=len(usual.places) > 1
            or _is_doubled(rare, usual)
            or (self._is_in_full(rare) and (_look_alike(rare.phrase, usual.phrase, rare.odd) or is_often)),
        )


def _near_pairs(phrases: Sequence[_Phrase], odd: int) -> Iterator[tuple[_Phrase, _Phrase]]:
    """The pairs of phrases, in their order, whose differing words may be similar.

    For many phrases, as in a list of counties, only those that share a sound, or the rest of a word without one letter:
    all words within one edit do.
    """
    if len(phrases) <= _FEW:
        yield from pairs(phrases)
        return
    sharing: defaultdict[tuple[str, bool], list[int]] = defaultdict(list)
    for place, phrase in enumerate(phrases):
        word = phrase[odd]
        rests = {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
        for key in ((_sound(word), True), *((rest, False) for rest in rests)):
            sharing[key].append(place)
    for one, other in sorted({pair for places in sharing.values() for pair in pairs(places)}):
        yield phrases[one], phrases[other]


def _look_alike(one: _Phrase, other: _Phrase, odd: int) -> bool:
    """Whether the words in which two phrases differ are two spellings of one, and no two names.

    First names only if they sound alike: Martin and Marvin are two. A single word must begin alike, and must not be a
    different word or first name: “Kommunist” is a paper and no communist, Nicholas a saint and Nicolas a player.
    """
    mine, theirs = one[odd], other[odd]
    shortest = min(len(mine), len(theirs))
    if len(one) == 1 and (mine[0] != theirs[0] or {mine, theirs} & _OF_OTHERS):
        return False
    if bool(_OTHER_SCRIPT.search(mine)) is not bool(_OTHER_SCRIPT.search(theirs)):
        return False  # the ending that another language gives a name: "Classicच"
    if mine[:-1] == theirs[:-1] and words_of.PLURAL_ENDING in {mine[-1], theirs[-1]}:
        return False  # a people and its country: "North Germans", "North Germany"
    if shortest < _SHORTEST_SOUND or _NUMERAL.fullmatch(mine) or _NUMERAL.fullmatch(theirs):
        return False
    if _sound(mine) == _sound(theirs):
        return True
    return shortest >= _SHORTEST and is_slip(mine, theirs) and (_is_swap(mine, theirs) or odd > 0)


def _is_doubled(one: _Spelling, other: _Spelling) -> bool:
    """Whether one word of a full name has a double letter that is single in the other: no two people are so similar."""
    words = one.word, other.word
    return len(one.phrase) > 1 and _SINGLE.sub(r"\1", words[0]) == _SINGLE.sub(r"\1", words[1])


def _is_surname_slip(written: str, known: str) -> bool:
    """Whether a word is a slip for a surname with the same ending; not for a country: Norway and Norkay."""
    is_one = is_slip(written, known) or _is_swap(written, known) or _sounds_as(written, known)
    return is_one and written not in NATION_GROUPS


def _is_short_slip(one: str, other: str) -> bool:
    """Whether two surnames differ by a letter other than the ending of a gender or a number."""
    shorter, longer = sorted((one, other), key=len)
    is_ending = longer.startswith(shorter) or one[:-1] == other[:-1]
    is_long = len(shorter) >= _SHORTEST and not {one, other} & words_of.FAMILIES
    return is_long and not is_ending and differ_by_one_edit(one, other)


def _ends(word: str) -> tuple[str, str]:
    """The first and last letter; a different ending makes another word, Germans and Germany."""
    return word[0], word[-1]


def _is_near(place: int, usual: _Spelling) -> bool:
    """Whether the full name is near enough to be meant: long works mention many people."""
    return any(abs(place - other) < _REACH for other in usual.places)


def _is_swap(one: str, other: str) -> bool:
    return sorted(one) == sorted(other) and differ_by_one_edit(one, other)


def _sounds_as(one: str, other: str) -> bool:
    return one != other and _sound(one) == _sound(other)


@lru_cache(maxsize=1 << 14)
def _sound(word: str) -> str:
    for letters, sound in _SOUNDS:
        word = letters.sub(sound, word)
    return word
