"""The groups of nouns by what they can denote."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from factlint.extraction.languages.en.entities import noun_groups as words_of
from factlint.values.regex import regex

_WHO_DOES = regex(words_of.WHO_DOES)


@cache
def _groups_of_nouns() -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = defaultdict(set)
    for group, nouns in words_of.GROUPS.items():
        for noun in nouns.split():
            groups[noun].add(group)
    return {noun: frozenset(found) for noun, found in groups.items()} | words_of.WIDE_NOUNS


def groups_of(noun: str) -> frozenset[str]:
    """The groups that a noun, case-folded, belongs to; empty where none is known."""
    if known := _groups_of_nouns().get(noun):
        return known
    if (doer := _WHO_DOES.fullmatch(noun)) is None:
        return frozenset()
    return frozenset({words_of.PERSON}) if doer["person"] else words_of.DOERS


def may_be(groups: frozenset[str], said: frozenset[str]) -> bool:
    """Whether a noun of the groups `said` may denote something of one of `groups`; true if either is empty."""
    return not groups or not said or not groups.isdisjoint(said)


def is_noun(word: str) -> bool:
    """Whether a case-folded word is a noun of one of the groups."""
    return word in _groups_of_nouns()


def are_unlike(noun: str, groups: frozenset[str]) -> bool:
    """Whether nothing in the groups can be denoted by the noun, not even metonymically."""
    said = _groups_of_nouns().get(noun, frozenset()) if noun not in words_of.FIGURATIVE else frozenset()
    wide = said.union(*(family for family in words_of.FAMILIES if not family.isdisjoint(said)))
    return bool(said) and bool(groups) and wide.isdisjoint(groups)
