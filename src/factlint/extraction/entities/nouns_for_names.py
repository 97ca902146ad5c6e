"""Nouns that stand for an entity named before: "the tower", "the alliance", and a trade where its bearer is alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.entities.kinds import is_known_as_person
from factlint.extraction.entities.memory import Memory
from factlint.extraction.entities.name_match import NameMatch
from factlint.extraction.entities.noun_groups import is_noun
from factlint.extraction.languages.en.entities.headings import TRADE_OPENING
from factlint.extraction.languages.en.entities.references import (
    DEFINITE,
    ELSEWHERE,
    OF_ANOTHER_KIND,
    PERSON_PRONOUNS,
    PLACING_PREPOSITIONS,
)
from factlint.extraction.words import Words
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming, mention_at
from factlint.model.rule_base import RuleBase
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_TRADE_OPENING = regex(TRADE_OPENING)
_NOUN_MODIFIERS = 2
"""How many words may stand between "the" and the noun: "the ongoing war", "the long and bloody war"."""


@dataclass(frozen=True, slots=True)
class SentenceWithNames:
    """A sentence with its names, and the entities mentioned before it; the memory is updated while it is read."""

    document: Document
    words: Words
    span: ProseSpan
    names: Sequence[NameMatch]
    memory: Memory
    rules: RuleBase


def by_noun(stated: SentenceWithNames) -> Iterator[Mention[EntityRef]]:
    """The definite nouns that can refer to exactly one named entity."""
    words, memory, rules = stated.words, stated.memory, stated.rules
    yield from _by_trade(stated)
    taken = {i for match in stated.names for i in range(match.first, match.last + 1)}
    indices = words.within(stated.span)
    for i in indices:
        meant = memory.nouns.get(words.folded[i], ())
        if len(meant) != 1 or i in taken:
            continue
        entity = rules.entity(next(iter(meant)))
        if (
            memory.is_mentioned(entity)
            and memory.goes_on_about(entity, words.folded[i])
            and _is_definite(words, i, indices, entity.label)
            and not ((entity.id, words.folded[i]) in memory.reworded and not _is_bare(words, i))
            and not memory.is_replaced(words, entity.id, i, rules)
        ):
            memory.name(entity.id, rules, ProseSpan(words.starts[i], stated.span.end))
            yield mention_at(stated.document, words.span(i, i), EntityRef(entity.id), derivation=(Naming.NOUN,))


def _by_trade(stated: SentenceWithNames) -> Iterator[Mention[EntityRef]]:
    """The person whom the heading names or the sentence before is about, to whom "the novelist" may refer."""
    topic = stated.memory.subject
    if topic is None or not is_known_as_person(topic.value.id, stated.rules) or not _is_stated_alone(stated):
        return
    opening = _TRADE_OPENING.match(stated.document.prose, stated.span.start, stated.span.end)
    if opening is not None:
        span = ProseSpan(*opening.span("trade"))
        yield mention_at(stated.document, span, EntityRef(topic.value.id), derivation=(Naming.NOUN,))


def _is_stated_alone(stated: SentenceWithNames) -> bool:
    """Whether a heading names the one meant, or the sentence before introduced nobody else."""
    memory, rules = stated.memory, stated.rules
    return memory.is_of_heading or not (
        PERSON_PRONOUNS & memory.strangers or any(is_known_as_person(other, rules) for other in memory.company)
    )


def _is_definite(words: Words, noun: int, sentence: range, label: str) -> bool:
    """Whether the noun occurs as "the [ongoing] noun", with nothing that identifies another than `label`."""
    following = noun + 1
    if following < sentence.stop and words.gap(noun) in (" ", "\n"):
        if words.is_capitalised(following) or words.folded[following] in ELSEWHERE:
            return False
        if is_noun(words.folded[following]):
            return False  # "the war memorial"
        if words.folded[following] in PLACING_PREPOSITIONS and _is_name(words, following + 1, sentence):
            return False
    for i in range(noun - 1, max(noun - _NOUN_MODIFIERS - 2, sentence.start - 1), -1):
        if words.gap(i) not in (" ", "\n", "-"):
            return False
        if words.folded[i] in DEFINITE:
            return True
        is_of_another = words.folded[i] in OF_ANOTHER_KIND and words.folded[i] not in label.casefold()
        if words.is_capitalised(i) or is_of_another:
            return False
    return False


def _is_bare(words: Words, noun: int) -> bool:
    """Whether nothing stands between "the" and a noun."""
    return noun > 0 and words.folded[noun - 1] in DEFINITE


def _is_name(words: Words, first: int, sentence: range) -> bool:
    """Whether a name occurs at an index, with or without an article: "the Pacific", "Bosnia"."""
    if first < sentence.stop and words.folded[first] in DEFINITE:
        first += 1
    return first < sentence.stop and words.is_capitalised(first)
