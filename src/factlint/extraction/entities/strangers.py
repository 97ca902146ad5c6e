"""Whom and what a sentence brings in that nobody knows: the next one may speak of it by a pronoun."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.extraction.languages.en.entities.name_neighbours import GENERIC_LAST_WORDS, OPENERS
from factlint.extraction.languages.en.entities.references import (
    BEFORE_NO_PERSON,
    GROUP_PRONOUNS,
    NEW_SUBJECT,
    OTHER_TOPIC,
    PERSON_PRONOUNS,
    PREPOSITIONS,
    THING_PRONOUNS,
)
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_OTHER_TOPIC = regex(OTHER_TOPIC)
_NEW_SUBJECT = regex(NEW_SUBJECT)
_AMID = sorted(PREPOSITIONS)
_NO_PARTS = OPENERS | DEMONYMS | GENERIC_LAST_WORDS


def pronouns_of_strangers(words: Words, span: ProseSpan, known: Sequence[Mention[EntityRef]]) -> frozenset[str]:
    """The pronouns that may stand for what is named in a stretch of prose, `known` names apart."""
    found: frozenset[str] = frozenset()
    if _names_person(words, span, known):
        found |= PERSON_PRONOUNS
    if _OTHER_TOPIC.search(words.prose, span.start, span.end):
        found |= THING_PRONOUNS | GROUP_PRONOUNS
    return found


def has_strange_subject(words: Words, sentence: ProseSpan, known: Sequence[Mention[EntityRef]]) -> bool:
    """Whether a sentence tells of what nobody knows: "a club was founded", a name that stands amid sentences, too."""
    if _NEW_SUBJECT.search(words.prose, sentence.start, sentence.end):
        return True
    inside = words.within(sentence)
    if not inside or not words.is_capitalised(inside.start) or words.folded[inside.start] in _NO_PARTS:
        return False
    if any(inside.start in words.within(mention.prose) for mention in known):
        return False
    written = words.prose[words.starts[inside.start] :].split(maxsplit=1)[0].strip(",.;:'’\"”")
    return any(f"{before} {written}" in words.prose for before in (",", *_AMID))


def _names_person(words: Words, span: ProseSpan, known: Sequence[Mention[EntityRef]]) -> bool:
    """Whether two capitalised words stand side by side where a person may be named."""
    inside = words.within(span)
    taken = {i for mention in known for i in words.within(mention.prose)}
    return any(
        words.is_capitalised(i)
        and words.is_capitalised(i + 1)
        and words.gap(i) == " "
        and taken.isdisjoint((i, i + 1))
        and _NO_PARTS.isdisjoint(words.folded[i : i + 2])
        and words.folded[i - 1] not in BEFORE_NO_PERSON
        and not words.is_capitalised(i - 1)
        and not _is_in_bracket(words.prose, span.start, words.starts[i])
        for i in inside[:-1]
    )


def _is_in_bracket(prose: str, start: int, position: int) -> bool:
    return prose.count("(", start, position) > prose.count(")", start, position)
