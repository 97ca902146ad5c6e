"""Whether two nouns may count one group: by the same word, a synonym, or a verb of the same root."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.people import PEOPLE
from factlint.extraction.languages.en.arithmetic.stated_twice import again
from factlint.extraction.languages.en.arithmetic.stated_twice import taken_up as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.values.regex import regex

_WORD = regex(r"[a-z][a-z'-]+")
_ROLES, _DEEDS = (
    tuple((regex(rf"\b(?:{verb})"), frozenset(nouns.split())) for verb, nouns in table.items())
    for table in (words_of.ROLES, words_of.DEEDS)
)
_PEOPLE = frozenset(map(stem_of, PEOPLE)).union(words_of.HEADS.split())
_SHARED = 4
"""Letters that a verb and its noun share: "fined", "the fine"."""
_ENDING = 5
"""Letters by which one of them may be longer."""


def is_taken_up(noun: str, counted: str, stated: str) -> bool:
    """Whether a noun may refer to what the clause `stated` counts by another noun."""
    if not counted:
        return False
    if are_same(counted, noun) or counted in _narrower(noun):
        return True
    if noun in words_of.BODIES.get(counted, "").split():
        return True
    if any(noun in nouns and verb.search(stated) for verb, nouns in _DEEDS):
        return True
    return counted in _PEOPLE and any(noun in nouns and verb.search(stated) for verb, nouns in _ROLES)


def may_be_added(one: str, other: str) -> bool:
    """Whether things of one noun may be counted together with those of another."""
    return (
        are_same(one, other)
        or one in _narrower(other)
        or other == words_of.THEM
        or (one in _PEOPLE and other in _PEOPLE)
    )


def are_same(one: str, other: str) -> bool:
    """Whether two nouns are the same, or synonyms."""
    if again.SAME_THINGS.get(one, one) == again.SAME_THINGS.get(other, other):
        return True
    return any(one in nouns and other in nouns for nouns in words_of.SAME)


def _narrower(noun: str) -> frozenset[str]:
    return _PEOPLE if noun == again.PEOPLE else words_of.WIDER.get(noun, frozenset())


def are_of_one_root(word: str, stated: str) -> bool:
    """Whether a clause has a word with the root of another: "the fine", "was fined"."""
    stem = stem_of(word)
    return any(_share_root(stem, stem_of(one)) for one in _WORD.findall(stated))


def is_stated(word: str, stated: str) -> bool:
    """Whether a clause has a word of the same root, or the verb that belongs to a noun: "the loan", "lent"."""
    return are_of_one_root(word, stated) or any(word in nouns and verb.search(stated) for verb, nouns in _DEEDS)


def _share_root(one: str, other: str) -> bool:
    if one == other:
        return True
    shared = min(len(one), len(other), _ENDING)
    return shared >= _SHARED and one[:shared] == other[:shared] and abs(len(one) - len(other)) <= _ENDING
