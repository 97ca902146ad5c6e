"""Whom and what a sentence brings in that nobody knows: the next one may speak of it by a pronoun."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.entities.kinds import is_known_as_person
from factlint.extraction.languages.en.entities import strangers as words_of
from factlint.extraction.languages.en.entities.definite import OTHER_NAME
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.extraction.languages.en.entities.name_neighbours import GENERIC_LAST_WORDS, OPENERS
from factlint.extraction.languages.en.entities.references import (
    FEMININE,
    GROUP_PRONOUNS,
    MASCULINE,
    PERSON_PRONOUNS,
    THING_PRONOUNS,
)
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import RuleBase
from factlint.values.regex import regex

_OTHER_TOPIC = regex(words_of.OTHER_TOPIC)
_NEW_SUBJECT = regex(words_of.NEW_SUBJECT)
_OTHER_NAME = regex(OTHER_NAME)
_OWNED = regex(words_of.OWNED)
_INTRODUCING = (
    (regex(words_of.WOMEN), FEMININE),
    (regex(words_of.MEN), MASCULINE),
    (regex(words_of.OTHERS), PERSON_PRONOUNS),
    (regex(words_of.MET), PERSON_PRONOUNS),
)
_NO_PARTS = OPENERS | DEMONYMS | GENERIC_LAST_WORDS


def pronouns_of_strangers(words: Words, span: ProseSpan, known: Sequence[Mention[EntityRef]]) -> frozenset[str]:
    """The pronouns that may stand for what is named in a stretch of prose, `known` names apart."""
    found: frozenset[str] = frozenset()
    if _names_person(words, span, known):
        found |= PERSON_PRONOUNS
    if _OTHER_TOPIC.search(words.prose, span.start, span.end) or _OWNED.match(words.prose, span.start):
        found |= THING_PRONOUNS | GROUP_PRONOUNS
    for somebody, pronouns in _INTRODUCING:
        if somebody.search(words.prose, span.start, span.end):
            found |= pronouns
    return found


def has_strange_subject(
    words: Words, sentence: ProseSpan, known: Sequence[Mention[EntityRef]], spoken_of: str, rules: RuleBase
) -> bool:
    """Whether a sentence tells of what nobody knows: "a club was founded", a name that no preposition governs.

    It does not where a pronoun goes on about the entity that the sentence before spoke of, or a part of its name does.
    """
    pronouns = PERSON_PRONOUNS if is_known_as_person(spoken_of, rules) else THING_PRONOUNS
    label = rules.entity(spoken_of).label
    if _NEW_SUBJECT.search(words.prose, sentence.start, sentence.end):
        return True
    if any(words.folded[i] in pronouns for i in words.within(sentence)):
        return False
    return any(
        not any(mention.prose.start <= found.start() < mention.prose.end for mention in known)
        and found.group() not in label
        for found in _OTHER_NAME.finditer(words.prose, sentence.start, sentence.end)
    )


def _names_person(words: Words, span: ProseSpan, known: Sequence[Mention[EntityRef]]) -> bool:
    """Whether two capitalised words stand side by side where a person may be named."""
    inside = words.within(span)
    taken = {i for mention in known for i in words.within(mention.prose)}
    return any(
        words.is_capitalised(i)
        and words.is_capitalised(i + 1)
        and words.gap(i) == " "
        and taken.isdisjoint((i, i + 1))
        and _NO_PARTS.isdisjoint(word.removesuffix("s") for word in words.folded[i : i + 2])
        and _NO_PARTS.isdisjoint(words.folded[i : i + 2])
        and words.folded[i - 1] not in words_of.BEFORE_NO_PERSON
        and not words.is_capitalised(i - 1)
        and not _is_in_bracket(words.prose, span.start, words.starts[i])
        for i in inside[:-1]
    )


def _is_in_bracket(prose: str, start: int, position: int) -> bool:
    return prose.count("(", start, position) > prose.count(")", start, position)
