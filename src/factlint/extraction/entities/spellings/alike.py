"""Whether two words that differ in a few letters are two spellings of one name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from factlint.extraction.entities.misspelt import is_slip
from factlint.extraction.languages.en.claims.entities.nations import NATION_GROUPS
from factlint.extraction.languages.en.entities import name_variants as words_of
from factlint.extraction.languages.en.entities.given_names import FEMININE_NAMES, MASCULINE_NAMES
from factlint.model.words import differ_by_one_edit, spelling_key
from factlint.values.pairs import pairs
from factlint.values.regex import regex

Phrase = tuple[str, ...]
"""A name, in case-folded words."""

_SOUNDS = tuple((regex(letters), sound) for letters, sound in words_of.SOUNDS)
_NUMERAL = regex(r"[ivxlcdm]+|.*[\d_].*")
"""Numerals and identifiers: "Part IV", "Ctrl-W_k"."""
_OTHER_SCRIPT = regex("[\u0370-\u1dff\u2c00-\ufb00]")
"""A letter that is not Latin."""
_SINGLE = regex(r"(\w)\1")
_OF_OTHERS = FEMININE_NAMES | MASCULINE_NAMES | frozenset(NATION_GROUPS)
"""Words that only name others: a common first name, a people ("Finnish", not the button "Finish")."""
_SHORTEST, _SHORTEST_SOUND = 4, 3
_FEW = 8
"""The most names that are compared pairwise."""
_BEGINNING = 3
"""Letters with which two surnames begin that may be one."""
_MOST_EDITS, _MOST_WITHIN = 3, 2


def near_pairs(phrases: Sequence[Phrase], odd: int) -> Iterator[tuple[Phrase, Phrase]]:
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
        for key in ((sound(word), True), *((rest, False) for rest in rests)):
            sharing[key].append(place)
    for one, other in sorted({pair for places in sharing.values() for pair in pairs(places)}):
        yield phrases[one], phrases[other]


def look_alike(one: Phrase, other: Phrase, odd: int) -> bool:
    """Whether the words in which two phrases differ are two spellings of one, and no two names.

    First names only if they sound alike: Martin and Marvin are two. A single word must begin alike, and must not be a
    different word or first name: “Kommunist” is a paper and no communist, Nicholas a saint and Nicolas a player.
    """
    mine, theirs = one[odd], other[odd]
    shortest = min(len(mine), len(theirs))
    if len(one) == 1 and (mine[0] != theirs[0] or {mine, theirs} & _OF_OTHERS):
        return False
    if bool(_OTHER_SCRIPT.search(mine)) is not bool(_OTHER_SCRIPT.search(theirs)):
        return False  # the ending that another language gives a name: "Classicچ"
    if mine[:-1] == theirs[:-1] and words_of.PLURAL_ENDING in {mine[-1], theirs[-1]}:
        return False  # a people and its country: "North Germans", "North Germany"
    if shortest < _SHORTEST_SOUND or _NUMERAL.fullmatch(mine) or _NUMERAL.fullmatch(theirs):
        return False
    if sound(mine) == sound(theirs):
        return True
    return shortest >= _SHORTEST and is_slip(mine, theirs) and (is_swap(mine, theirs) or odd > 0)


def is_doubled(one: str, other: str) -> bool:
    """Whether one word has a double letter that is single in the other."""
    return _SINGLE.sub(r"\1", one) == _SINGLE.sub(r"\1", other)


def is_surname_slip(written: str, known: str) -> bool:
    """Whether a word is a slip for a surname with the same beginning and end; not for a country: Norway and Norkay."""
    if (written[0], written[-1]) != (known[0], known[-1]) or written in NATION_GROUPS:
        return False  # a different ending makes another word, Germans and Germany
    sounds_alike = written != known and sound(written) == sound(known)
    return sounds_alike or is_slip(written, known) or is_swap(written, known)


def is_short_slip(one: str, other: str) -> bool:
    """Whether two surnames differ by a letter other than the ending of a gender or a number."""
    shorter, longer = sorted((one, other), key=len)
    is_ending = longer.startswith(shorter) or one[:-1] == other[:-1]
    is_long = len(shorter) >= _SHORTEST and not {one, other} & words_of.FAMILIES
    return is_long and not is_ending and differ_by_one_edit(one, other)


def may_be_confused(one: str, other: str) -> bool:
    """Whether two surnames begin alike and differ in so little that somebody may write one for the other.

    Many people have such names; that one person is meant must be known from the text.
    """
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _SHORTEST or one[0] != other[0] or not {one, other}.isdisjoint(words_of.FAMILIES):
        return False
    if spelling_key(one) == spelling_key(other) or _is_inflected(shorter, longer):
        return False
    if differ_by_one_edit(one, other):
        return True
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    is_near = shared >= _BEGINNING and len(longer) - len(shorter) <= 1
    return is_near and not longer.startswith(shorter) and _edits(one, other) <= _MOST_EDITS


def have_one_frame(one: str, other: str) -> bool:
    """Whether two surnames of one length begin and end alike and differ in two letters at most: Hart and Hunt."""
    is_long = len(one) == len(other) >= _SHORTEST and {one, other}.isdisjoint(words_of.FAMILIES)
    differing = sum(mine != theirs for mine, theirs in zip(one, other, strict=False))
    return is_long and (one[0], one[-1]) == (other[0], other[-1]) and 0 < differing <= _MOST_WITHIN


def _is_inflected(shorter: str, longer: str) -> bool:
    """Whether the longer word is a form of the shorter one, or the name of a son."""
    return longer.startswith(shorter) and (
        longer[-1] in words_of.INFLECTING_ENDINGS or len(longer) > len(shorter) + 1
    )


def is_swap(one: str, other: str) -> bool:
    """Whether the words differ by two neighbouring letters in the other order."""
    return sorted(one) == sorted(other) and differ_by_one_edit(one, other)


def _edits(one: str, other: str) -> int:
    """The least number of letters to insert, delete or replace that turns one word into the other (Levenshtein)."""
    row: list[int] = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        diagonal, row[0] = row[0], at
        for place, theirs in enumerate(other, start=1):
            best = min(row[place] + 1, row[place - 1] + 1, diagonal + (letter != theirs))
            diagonal, row[place] = row[place], best
    return row[-1]


@lru_cache(maxsize=1 << 14)
def sound(word: str) -> str:
    """What words that sound alike have in common."""
    for letters, spoken in _SOUNDS:
        word = letters.sub(spoken, word)
    return word
