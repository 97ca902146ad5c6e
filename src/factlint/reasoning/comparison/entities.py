"""The comparison of two entities: the same, different, or too close to decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from factlint.model.claim import Claim, Fact, Judgement, Verdict
from factlint.model.mention import EntityRef
from factlint.model.rule_base import RuleBase, label_of
from factlint.model.words import name_words, spelling_key
from factlint.values.interval import EVERYTHING

_STEPS = 3
"""How many facts may link a place to one that contains it: town, county, state, country."""

_STEM = 5
"""Two words that share this many first letters may be forms of one word."""

_PLACES = frozenset(
    {
        "birthplace",
        "deathplace",
        "headquarters",
        "location",
        "country",
        "continent",
        "residence",
        "part-of",
        "region",
    }
)
"""Properties whose value may be stated more or less precisely: a town, or the country it lies in."""

_SETTLEMENTS = frozenset({"city", "town", "village"})
"""Kinds of places that rarely contain a place known by name alone."""

_CAPITAL = "capital"
"""The property of a country by which the rule base knows that a town lies in it."""

_CONTAINERS = frozenset(
    {"country", "continent", "location", "part-of", "region", "parent-organization", "owner"}
)
"""Properties for the place or body that contains something."""


def compare_entities(said: EntityRef, written: str, fact: Fact, rules: RuleBase) -> Verdict:
    """Whether a fact names the same entity as the text, which writes it as `written`.

    UNKNOWN where one name contains the other ("New York", "New York City"), or one thing lies in the other.
    """
    known = fact.statement.value
    if not isinstance(known, EntityRef):
        return Verdict.UNKNOWN
    if known.id in (said.id, *said.alternatives):
        return Verdict.SUPPORTED
    ours, theirs = _folded(written), _folded(label_of(known, rules))
    if ours == theirs:
        return Verdict.SUPPORTED
    if _is_part(ours, theirs) or _is_part(theirs, ours) or _bears_name_in(known, written, rules):
        return Verdict.UNKNOWN
    if not said.is_known:
        is_place = fact.statement.property in _PLACES
        are_two = _are_two_cities(written, known, rules) if is_place else _differ_wholly(ours, theirs)
        return Verdict.REFUTED if are_two else Verdict.UNKNOWN
    if fact.statement.property in _PLACES and _may_be_tied(said, known, rules):
        return Verdict.UNKNOWN
    return Verdict.UNKNOWN if _are_nested(said.id, known.id, rules) else Verdict.REFUTED


def _may_be_tied(said: EntityRef, known: EntityRef, rules: RuleBase) -> bool:
    """Whether a fact ties two places, or one is larger than a town and may contain what is a mere name."""
    said_may_contain = rules.entity(said.id).kind not in _SETTLEMENTS
    if not known.is_known or _is_placed_nowhere(known.id, rules):
        return said_may_contain
    return _are_neighbours(said.id, known.id, rules)


def _is_placed_nowhere(place: str, rules: RuleBase) -> bool:
    """Whether the rule base knows a town without what it lies in: neither a country of it, nor one it is capital of."""
    is_town = rules.entity(place).kind in _SETTLEMENTS
    return is_town and not _neighbours(place, rules) and _CAPITAL not in rules.roles(place)


def may_be_form_of(written: str, known: EntityRef, rules: RuleBase) -> bool:
    """Whether one name contains the words of the other, or both have the same initial and surname.

    "Hoop Scheffer" and "J. Scheffer" may be Jaap de Hoop Scheffer.
    """
    ours, theirs = _folded(written), _folded(label_of(known, rules))
    is_alike = ours[-1:] == theirs[-1:] and ours[0][:1] == theirs[0][:1] if ours and theirs else False
    return is_alike or _is_part(ours, theirs) or _is_part(theirs, ours)


def _folded(name: str) -> tuple[str, ...]:
    """A name's words without case, accents, ways of spelling, and anything in brackets."""
    return tuple(map(spelling_key, name_words(name.split(" (", maxsplit=1)[0])))


def _is_part(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return any(whole[i : i + len(part)] == part for i in range(len(whole) - len(part) + 1))


def _differ_wholly(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether the names share no word; if they do, one may be a form of the other that the pack does not list."""
    return not {word[:_STEM] for word in ours if len(word) > 2} & {word[:_STEM] for word in theirs}


def _are_two_cities(written: str, known: EntityRef, rules: RuleBase) -> bool:
    """Whether both names are those of well-known cities, with or without what they lie in ("Vienna, Austria")."""
    first, second = (_folded(name.split(",", maxsplit=1)[0]) for name in (written, label_of(known, rules)))
    return first != second and {first, second} <= _city_names()


@cache
def _city_names() -> frozenset[tuple[str, ...]]:
    from factlint.values.cities import CITIES  # noqa: PLC0415 - few texts name a city that no pack knows

    return frozenset(map(_folded, CITIES))


def _bears_name_in(known: EntityRef, written: str, rules: RuleBase) -> bool:
    """Whether the text's words contain another name of the known entity."""
    words = name_words(written)
    return any(
        name.entity == known.id and _is_part(name.words, words)
        for names in rules.names_beginning(words).values()
        for name in names
    )


def _are_nested(one: str, other: str, rules: RuleBase) -> bool:
    """Whether one of the two lies in the other."""
    return other in _holders(one, rules) or one in _holders(other, rules)


def _are_neighbours(one: str, other: str, rules: RuleBase) -> bool:
    """Whether any fact ties one to the other."""
    return other in _neighbours(one, rules) or one in _neighbours(other, rules)


def _neighbours(entity: str, rules: RuleBase) -> frozenset[str]:
    values = (fact.statement.value for fact in rules.facts(entity))
    return frozenset(value.id for value in values if isinstance(value, EntityRef))


def _holders(entity: str, rules: RuleBase) -> frozenset[str]:
    """Everything that something lies in, by chains of a few facts."""
    found: frozenset[str] = frozenset()
    edge = frozenset({entity})
    for _ in range(_STEPS):
        edge = frozenset(holder for inner in edge for holder in _held_by(inner, rules)) - found
        found |= edge
    return found


def _held_by(entity: str, rules: RuleBase) -> Iterator[str]:
    for fact in rules.facts(entity):
        if fact.statement.property in _CONTAINERS and isinstance(fact.statement.value, EntityRef):
            yield fact.statement.value.id


def judge_entity(claim: Claim, said: EntityRef, facts: Sequence[Fact], rules: RuleBase) -> Judgement:
    """Judge a claimed entity by all facts of its property.

    Values that hold only for a time refute nothing here: the text may refer to another time.
    """
    verdicts = [compare_entities(said, claim.value.text, fact, rules) for fact in facts]
    supporting = tuple(
        fact for fact, verdict in zip(facts, verdicts, strict=True) if verdict is Verdict.SUPPORTED
    )
    if supporting:
        return Judgement(claim, Verdict.SUPPORTED, supporting)
    is_closed = all(
        (fact.is_single or fact.is_complete) and fact.statement.scope == EVERYTHING for fact in facts
    )
    if not is_closed or Verdict.UNKNOWN in verdicts or claim.subject.is_guess:
        return Judgement(claim, Verdict.UNKNOWN, tuple(facts))
    return Judgement(claim, Verdict.REFUTED, tuple(facts))
