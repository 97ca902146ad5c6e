"""Names with two spellings in one text: the same words except for one, which differs in a letter or in its spelling."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factlint.extraction.entities.given_names import find_given_names
from factlint.extraction.entities.phrases import capitalised_phrases, single_names
from factlint.extraction.entities.spellings.alike import (
    Phrase,
    is_doubled,
    is_short_slip,
    is_swap,
    look_alike,
    may_be_confused,
    near_pairs,
    sound,
)
from factlint.extraction.entities.spellings.bare_surnames import find_bare_surnames
from factlint.extraction.entities.spellings.mentions import GIVEN, SpelledText, Spelling
from factlint.extraction.languages.en.entities.name_variants import BY
from factlint.extraction.words import Words
from factlint.model.analysis import Analysis
from factlint.model.statements.name_variants import NameVariant

_LONGEST_TEXT = 90
"""Sentences; a longer text may be about two people with similar names."""
_DOMINANT = 3
"""A spelling that is this many times as frequent as the other is the usual one."""


def find_variants(analysis: Analysis, words: Words) -> tuple[NameVariant, ...]:
    """The rarer spellings of names that the text spells in two ways, at each of their places."""
    places: dict[Phrase, list[int]] = defaultdict(list)
    for first, last in capitalised_phrases(words):
        places[words.folded[first : last + 1]].append(first)
    alike: dict[tuple[Phrase, int, Phrase], list[Phrase]] = defaultdict(list)
    for phrase in places:
        for i in range(len(phrase)):
            alike[phrase[:i], i, phrase[i + 1 :]].append(phrase)
    for at in single_names(words):
        name = words.folded[at : at + 1]
        if name not in places:
            alike[(), 0, (sound(name[0]),)].append(name)
        places[name].append(at)
    text = SpelledText(analysis, words)
    found = [
        variant
        for (_, i, _), phrases in alike.items()
        if len(phrases) > 1
        for pair in near_pairs(phrases, i)
        for one, other in (tuple(Spelling(phrase, i, tuple(places[phrase])) for phrase in pair),)
        if look_alike(*pair, i) or _are_one_person(text, one, other)
        for variant in _variants(text, one, other)
    ]
    found += find_bare_surnames(text, places)
    found += find_given_names(analysis, words, places)
    return tuple(sorted({one.odd.prose: one for one in found}.values(), key=lambda variant: variant.odd.prose))


def _variants(text: SpelledText, one: Spelling, other: Spelling) -> Iterator[NameVariant]:
    """The places of the rarer of two similar spellings, if both are of one name."""
    rare, usual = sorted((one, other), key=lambda spelling: (len(spelling.places), -spelling.places[0]))
    if not _is_slip_of(text, rare, usual) or text.are_kept_apart(rare, usual):
        return
    if _are_stated_together(text, rare, usual):
        return
    for place in rare.places:
        yield text.variant(place, rare, usual, is_settled=_is_settled(text, rare, usual))


def _are_one_person(text: SpelledText, one: Spelling, other: Spelling) -> bool:
    """Whether two full names of a brief text have one first name, and surnames that may be confused."""
    if not (text.is_brief and _is_in_full(text, one) and _is_in_full(text, other)):
        return False
    if is_short_slip(one.word, other.word):
        return True
    later = max(one, other, key=lambda each: each.places[-1])
    return may_be_confused(one.word, other.word) and not text.is_introduced(later, later.places[-1])


def _is_slip_of(text: SpelledText, rare: Spelling, usual: Spelling) -> bool:
    """Whether the rarer spelling is so rare in the text that nobody else is meant."""
    if text.count[rare.word] > len(rare.places) or (len(rare.phrase) == 1 and _is_of_maker(text, rare)):
        return False
    if sound(rare.word) == sound(usual.word) or is_swap(rare.word, usual.word):
        return len(rare.places) == 1 or len(rare.places) * _DOMINANT <= len(usual.places)
    return len(rare.places) == 1 and (len(usual.places) > 1 or _is_in_full(text, rare))


def _is_of_maker(text: SpelledText, spelling: Spelling) -> bool:
    """Whether a single word names who made something: "a concerto by Berman" is of somebody else."""
    return any(text.words.folded[place - 1] == BY for place in spelling.places if place)


def _is_in_full(text: SpelledText, spelling: Spelling) -> bool:
    """Whether it is a person's full name that differs in the surname, in a short text: few names are so similar."""
    is_surname = 0 < spelling.odd == len(spelling.phrase) - 1
    is_person = spelling.phrase[0] in GIVEN or any(text.title_of(place) for place in spelling.places)
    return is_surname and is_person and len(text.analysis.sentences) <= _LONGEST_TEXT


def _are_stated_together(text: SpelledText, rare: Spelling, usual: Spelling) -> bool:
    """Whether a sentence has both words, like a dictionary entry: "Babism, Babiism: a doctrine"."""
    spelt = [text.words.within(text.sentence(place)) for place in rare.places]
    return any(usual.word in text.words.folded[inside.start : inside.stop] for inside in spelt)


def _is_settled(text: SpelledText, rare: Spelling, usual: Spelling) -> bool:
    """Whether the rarer spelling is wrong, or at least no name of somebody else."""
    if len(usual.places) > 1 or (len(rare.phrase) > 1 and is_doubled(rare.word, usual.word)):
        return True
    titles = {text.title_of(each.places[0]) for each in (rare, usual)}
    is_often = text.count[usual.word] > 1 or (len(titles) == 1 and "" not in titles)
    return _is_in_full(text, rare) and (is_often or look_alike(rare.phrase, usual.phrase, rare.odd))
