"""Names of a thing of another kind than the known one: "the film The Salt Road", where a novel is known."""

from __future__ import annotations

from factlint.extraction.entities.kinds import groups_of_entity
from factlint.extraction.entities.noun_groups import are_unlike, groups_of, is_noun
from factlint.extraction.languages.en.entities import homonyms as words_of
from factlint.extraction.languages.en.entities.noun_groups import PERSON
from factlint.model.rule_base import RuleBase
from factlint.values.regex import regex

_NOUN_IN_FRONT, _PLACING = regex(words_of.NOUN_IN_FRONT), regex(words_of.PLACING)
_ON_AIR_IN_FRONT, _ON_AIR_BEHIND = regex(words_of.ON_AIR_IN_FRONT), regex(words_of.ON_AIR_BEHIND)
_REACH = 60


def front_of(prose: str, sentence: int, name: int) -> str:
    """The text of a sentence, starting at one position, right before a name at another."""
    return prose[max(sentence, name - _REACH) : name]


def is_on_air(front: str, prose: str, end: int) -> bool:
    """Whether the bearer of a name is called a television or radio series, before the name or right after it."""
    return _ON_AIR_IN_FRONT.search(front) is not None or _ON_AIR_BEHIND.match(prose, end) is not None


def is_of_series(entity: str, rules: RuleBase) -> bool:
    """Whether the facts of an entity are those of a series, or of a film, which may be called a series."""
    properties = (fact.statement.property for fact in rules.facts(entity))
    kinds = {kind for item in properties if (kind := words_of.KIND_OF_PROPERTY.get(item))}
    return not kinds or not kinds.isdisjoint(words_of.ON_AIR)


def is_of_other_kind(front: str, described: str | None, entity: str, rules: RuleBase) -> bool:
    """Whether the text's description of a named work contradicts the entity's facts.

    `front` is the text before the name; `described` is the noun of the description after it.
    """
    said = words_of.KIND_OF_NOUN.get(_noun(front, described) or "")
    if said is None:
        return False
    if said == words_of.STAGED:
        return rules.entity(entity).kind in words_of.STATED
    properties = (fact.statement.property for fact in rules.facts(entity))
    known = {kind for item in properties if (kind := words_of.KIND_OF_PROPERTY.get(item))}
    return bool(known) and all(kind != said and (said, kind) not in words_of.ALIKE for kind in known)


def is_unlike(front: str, described: str | None, entity: str, rules: RuleBase) -> bool:
    """Whether the text uses the name for something wholly different: "the river X" is no town."""
    noun = _noun(front, described)
    if noun is None or not are_unlike(noun, groups_of_entity(entity, rules)):
        return False
    # "he was born in X, the son of a baker": what follows the place is said of him
    return noun != described or not (PERSON in groups_of(noun) and _PLACING.search(front))


def of_kind(front: str, described: str | None, entities: tuple[str, ...], rules: RuleBase) -> tuple[str, ...]:
    """The bearers of a name that are of the kind stated in the text: "the album X", "X is an album"."""
    noun = _noun(front, described)
    return tuple(entity for entity in entities if noun is not None and rules.entity(entity).kind == noun)


def thing_in_front(front: str) -> str | None:
    """The noun right before a name that shows what thing it names: "the asteroid X"."""
    found = _NOUN_IN_FRONT.search(front)
    noun = found["noun"].casefold() if found else ""
    return noun if is_noun(noun) and PERSON not in groups_of(noun) else None


def _noun(front: str, described: str | None) -> str | None:
    in_front = _NOUN_IN_FRONT.search(front)
    return in_front["noun"].casefold() if in_front else described
