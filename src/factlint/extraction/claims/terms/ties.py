"""Pairs of a subject and a value that the rule base relates for a time; computed once per document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from factlint.extraction.claims.offices.implied import held_offices, implied
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.terms import ties as words_of
from factlint.extraction.languages.en.entities.references import SUBJECT_PRONOUNS
from factlint.model.claim import Fact
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property, RuleBase
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_DISTANT = regex(words_of.DISTANT)
_OWNED_NAME = regex(words_of.OWNED_NAME)
_ANOTHER_TERM = regex(words_of.ANOTHER_TERM, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tie:
    """A subject and a value in one sentence, with the terms of the two."""

    subject: Mention[EntityRef]
    value: Mention[EntityRef]
    facts: tuple[Fact, ...]
    offices: Mapping[str, Property]
    rivals: tuple[ProseSpan, ...] = ()
    """Where the sentence names others with the value."""

    def is_rivals(self, time: ProseSpan) -> bool:
        """Whether a time before the subject's name belongs to another: "led Y until 2019 and moved to X"."""
        value, subject = self.value.prose, self.subject.prose
        return value.end <= time.start < time.end <= subject.start and any(
            value.end <= rival.start < rival.end <= time.start for rival in self.rivals
        )

    @property
    def properties(self) -> tuple[str, ...]:
        """The ids of the properties of its terms."""
        return tuple(dict.fromkeys(fact.statement.property for fact in self.facts))


@dataclass(frozen=True, slots=True)
class Owner:
    """An entity named in a document, with its terms of one value."""

    mention: Mention[EntityRef]
    """The first mention in the document, or that of the holder if it is implied."""
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Owners:
    """The entities named in a document that have values for a time."""

    by_value: Mapping[str, tuple[Owner, ...]]
    """Id of a value → its owners in the order of first mention."""
    offices: Mapping[str, Property]
    """The properties that are offices, by id."""


def index_owners(entities: Iterable[Mention[EntityRef]], rules: RuleBase) -> Owners:
    """The owners of all values that the entities of a document have for a time."""
    first: dict[str, Mention[EntityRef]] = {}
    for mention in entities:
        first.setdefault(mention.value.id, mention)
    owners: dict[str, list[Owner]] = {}
    for subject, mention in first.items():
        terms: dict[str, list[Fact]] = {}
        for fact in rules.facts(subject) if mention.value.is_known else ():
            value = fact.statement.value
            if isinstance(value, EntityRef) and fact.is_timed:
                terms.setdefault(value.id, []).append(fact)
        for value_id, facts in terms.items():
            if value_id != subject:
                owners.setdefault(value_id, []).append(Owner(mention, tuple(facts)))
    for value_id in first.keys() - owners.keys():
        if held := _implied_owners(first[value_id], rules):
            owners[value_id] = held
    offices = {item.id: item for item in rules.properties() if item.is_office} if owners else {}
    return Owners({value_id: tuple(found) for value_id, found in owners.items()}, offices)


def _implied_owners(holder: Mention[EntityRef], rules: RuleBase) -> list[Owner]:
    """Everything in which somebody held an office, if the text names none of it."""
    facts: dict[str, list[Fact]] = {}
    for fact in held_offices(holder.value, rules):
        facts.setdefault(fact.statement.subject, []).append(fact)
    return [Owner(implied(owner, holder), tuple(terms)) for owner, terms in facts.items()]


def ties_in(scene: Scene, owners: Owners) -> Iterator[Tie]:
    """The ties of a sentence.

    A value without an owner in the sentence belongs to its only owner in the document.
    """
    named = {mention.value.id: mention for mention in reversed(scene.entities)}
    for value in scene.entities:
        tied = owners.by_value.get(value.value.id, ())
        if not is_named(value):
            tied = tuple(_acted_on_by(scene, value, tied, named))
        if not tied:
            continue
        if _states_another_term(scene, value.prose) and not any(_comes_back(owner) for owner in tied):
            continue
        near = [owner for owner in tied if owner.mention.value.id in named]
        if near or len(tied) == 1:
            for owner in near or tied:
                subject = named.get(owner.mention.value.id, owner.mention)
                if not _owns_a_name(scene, subject, value.prose):
                    rivals = tuple(named[each.mention.value.id].prose for each in near if each is not owner)
                    yield Tie(subject, value, owner.facts, owners.offices, rivals)


def _acted_on_by(
    scene: Scene, pronoun: Mention[EntityRef], tied: Iterable[Owner], named: Mapping[str, Mention[EntityRef]]
) -> Iterator[Owner]:
    """The owners named after an unambiguous pronoun: "She was head of Y from"."""
    if pronoun.text.casefold() not in SUBJECT_PRONOUNS or pronoun.is_guess or pronoun.value.alternatives:
        return
    for owner in tied:
        mention = named.get(owner.mention.value.id)
        is_behind = mention is not None and is_named(mention) and pronoun.prose.end <= mention.prose.start
        if (
            mention is not None
            and is_behind
            and not _DISTANT.search(scene.between(pronoun.prose, mention.prose))
        ):
            yield owner


def _owns_a_name(scene: Scene, subject: Mention[EntityRef], value: ProseSpan) -> bool:
    """Whether the sentence is about another name that the subject possesses: "Night Ferry's Ben Solway joined …"."""
    owned = _OWNED_NAME.match(scene.document.prose, subject.prose.end)
    if owned is None or not scene.sentence.holds(subject.prose):
        return False
    return not ProseSpan(*owned.span()).overlaps(value)


def _comes_back(owner: Owner) -> bool:
    """Whether the rule base has several terms of one property."""
    properties = [fact.statement.property for fact in owner.facts]
    return len(set(properties)) < len(properties)


def _states_another_term(scene: Scene, value: ProseSpan) -> bool:
    return _ANOTHER_TERM.search(scene.document.prose[scene.sentence.start : value.start]) is not None
