"""Which entity each name, noun and pronoun stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from factlint.extraction.entities.names import NameMatch
from factlint.extraction.languages.en.references import (
    DEFINITE,
    PERSON_PRONOUNS,
    PLACING_PREPOSITIONS,
    THING_PRONOUNS,
)
from factlint.extraction.words import Words
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.rule_base import Entity, RuleBase

_LIFE_PROPERTIES = frozenset(
    {"born", "died", "birthplace", "deathplace", "spouse", "citizenship", "educated-at"}
)
_NOUN_MODIFIERS = 2
"""How many words may stand between "the" and the noun: "the ongoing war", "the long and bloody war"."""


@dataclass(slots=True)
class _Memory:
    """What has been named so far, latest last."""

    named: dict[str, None] = field(default_factory=dict)

    def add(self, entity: str) -> None:
        self.named.pop(entity, None)
        self.named[entity] = None


def resolve_referents(
    document: Document,
    words: Words,
    sentences: Sequence[ProseSpan],
    names: Sequence[NameMatch],
    rules: RuleBase,
) -> tuple[Mention[EntityRef], ...]:
    """The entities mentioned, in reading order: by name, by "the alliance"-type nouns, by pronoun."""
    if not names:
        return ()
    memory = _Memory()
    mentions: list[Mention[EntityRef]] = []
    position = 0
    previous: Mention[EntityRef] | None = None
    for sentence in sentences:
        inside: list[NameMatch] = []
        while position < len(names) and names[position].span(words).start < sentence.end:
            inside.append(names[position])
            position += 1
        if not inside and not memory.named:
            continue
        found = sorted(
            _in_sentence(document, words, sentence, inside, memory, previous, rules),
            key=lambda mention: mention.prose,
        )
        mentions.extend(found)
        previous = found[0] if found else None
    return tuple(mentions)


def _in_sentence(
    document: Document,
    words: Words,
    sentence: ProseSpan,
    names: Sequence[NameMatch],
    memory: _Memory,
    previous: Mention[EntityRef] | None,
    rules: RuleBase,
) -> Iterator[Mention[EntityRef]]:
    taken = {i for match in names for i in range(match.first, match.last + 1)}
    for match in names:
        entities = tuple(name.entity for name in match.names)
        chosen = next((entity for entity in entities if entity in memory.named), entities[0])
        others = tuple(entity for entity in entities if entity != chosen)
        memory.add(chosen)
        yield mention_at(
            document, match.span(words), EntityRef(chosen, others), derivation=("name",), is_guess=bool(others)
        )
    indices = words.within(sentence)
    nouns = _nouns_of(memory, rules)
    for i in indices:
        if i in taken:
            continue
        if words.folded[i] in nouns and (entity := nouns[words.folded[i]]) and _is_definite(words, i, indices):
            yield mention_at(document, words.span(i, i), EntityRef(entity), derivation=("noun",))
    first = _pronoun(words, indices)
    if first is None or previous is None:
        return
    if _agrees(words.folded[first], rules.entity(previous.value.id), rules):
        pronoun = words.span(first, first)
        yield mention_at(document, pronoun, previous.value, derivation=("pronoun",), is_guess=previous.is_guess)


def _nouns_of(memory: _Memory, rules: RuleBase) -> dict[str, str | None]:
    """Noun → the one named entity that it may stand for; None where several could be meant."""
    nouns: dict[str, str | None] = {}
    for name in memory.named:
        for noun in rules.entity(name).nouns:
            nouns[noun.casefold()] = name if noun.casefold() not in nouns else None
    return nouns


def _is_definite(words: Words, noun: int, sentence: range) -> bool:
    """Whether the noun stands in "the [ongoing] noun", with nothing behind that names another one."""
    following = noun + 1
    if (
        following + 1 < sentence.stop
        and words.folded[following] in PLACING_PREPOSITIONS
        and words.is_capitalised(following + 1)
    ):
        return False
    for back in range(1, _NOUN_MODIFIERS + 2):
        i = noun - back
        if i < sentence.start or words.gap(i) not in (" ", "\n", "-"):
            return False
        if words.folded[i] in DEFINITE:
            return True
        if words.is_capitalised(i):
            return False
    return False


def _pronoun(words: Words, sentence: range) -> int | None:
    """The pronoun that opens the sentence, alone or behind a fronted phrase ("In 1998, it …")."""
    for i in sentence:
        if words.folded[i] in PERSON_PRONOUNS or words.folded[i] in THING_PRONOUNS:
            opens = i == sentence.start or words.gap(i - 1).startswith(",")
            return i if opens else None
        if i - sentence.start > 7:
            return None
    return None


def _agrees(pronoun: str, entity: Entity, rules: RuleBase) -> bool:
    person = is_person(entity, rules)
    if person is None:
        return True
    return person == (pronoun in PERSON_PRONOUNS)


def is_person(entity: Entity, rules: RuleBase) -> bool | None:
    """Whether the entity is a person; None where the rule base does not tell."""
    if entity.kind is not None:
        return entity.kind == "person"
    if any(fact.statement.property in _LIFE_PROPERTIES for fact in rules.facts(entity.id)):
        return True
    return None
