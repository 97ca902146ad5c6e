"""Nouns that may refer to a thing: "X is a Flemish newspaper" allows "the newspaper" for X."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.entities.noun_groups import groups_of
from factlint.extraction.languages.en.entities.name_neighbours import GENERIC_LAST_WORDS, HEADS_OF_NAMES
from factlint.extraction.languages.en.entities.noun_groups import PERSON
from factlint.extraction.languages.en.entities.references import (
    APPOSED,
    DESCRIBES,
    ENDS_OF_NOUN_PHRASE,
    FINITE,
    HEAD_OF_NAME,
)
from factlint.extraction.languages.en.function_words import PAST_ENDING
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Entity
from factlint.model.words import name_words
from factlint.values.regex import regex

_DISAMBIGUATION = regex(r" \((?:[^()]* )?([a-z]+)\)$")
"""The disambiguation of homonyms in catalogues: "Abner (footballer)"."""
_NO_BRACKET = regex(r"\s\([^()]*\)$")
_HEAD = regex(HEAD_OF_NAME)
_DESCRIBES = regex(DESCRIBES)
_APPOSED = regex(APPOSED)
_FINITE = regex(FINITE)
_WORD = regex(r"[\w’'-]+")
_MOST_WORDS = 9


def nouns_of(entity: Entity) -> Iterator[str]:
    """The nouns that may refer to an entity, case-folded: its own, its kind, the last word of its name."""
    yield from (noun.casefold() for noun in entity.nouns)
    kind = (entity.kind or "").casefold().rpartition(" ")[2]
    if kind != PERSON and groups_of(kind):
        yield kind
    if stated := _DISAMBIGUATION.search(entity.label):
        yield stated[1]
    else:
        *_, last = ("", *name_words(_NO_BRACKET.sub("", entity.label)))
        if last in GENERIC_LAST_WORDS:
            yield last
        elif (head := _HEAD.match(entity.label)) and head[1].casefold() in GENERIC_LAST_WORDS | HEADS_OF_NAMES:
            yield head[1].casefold()


def noun_of_description(prose: str, name: ProseSpan, stop: int) -> str | None:
    """The head noun of the description right after a name, case-folded; None without one.

    `stop` is the end of the sentence.
    """
    opening = _DESCRIBES.match(prose, name.end, stop)
    if not opening:
        return None
    head: str | None = None
    position = opening.end()
    for _ in range(_MOST_WORDS):
        word = _WORD.match(prose, position, stop)
        if word and _APPOSED.search(opening.group()) and _FINITE.fullmatch(word.group()):
            return None  # "on X, the song was": no apposition
        if not word or word.group().casefold() in ENDS_OF_NOUN_PHRASE or word.group().endswith(PAST_ENDING):
            break
        head = word.group() if word.group().islower() else None
        position = word.end()
        if prose[position : position + 1] != " ":
            break
        position += 1
    return head.casefold() if head else None
