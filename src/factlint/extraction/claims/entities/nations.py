"""Nationality or origin expressed by an adjective: "S is a Danish painter"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.entities.phrases import Name
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates import centuries
from factlint.extraction.languages.en.claims.entities import nations
from factlint.extraction.languages.en.claims.entities.nations import NATION_GROUPS
from factlint.extraction.languages.en.function_words import AND, OR
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming, is_named, mention_at
from factlint.model.rule_base import Property
from factlint.values.regex import regex

_ADJECTIVE = regex(nations.NATION_BEFORE_NOUN)
_SAID_OF = regex(nations.SAID_OF)
_NOUN_BEHIND = regex(nations.NOUN_BEHIND)
_TITLE_TO_NAME = regex(nations.TITLE_TO_NAME)
_NOUN_PHRASE = regex(nations.NOUN_PHRASE)
_RARE_TRADE, _MOST_LOVED = regex(nations.RARE_TRADE), regex(centuries.MOST_LOVED)
_TRADES = {role: regex(trades) for role, trades in centuries.MAKERS.items()}
"""Property → the trades of those who are its values."""
_NATIONALITY = "nationality"
"""The property of people, whose names others may bear."""
_PROPERTIES = ("citizenship", "country-of-origin", _NATIONALITY)


def bind_nations(scene: Scene) -> Iterator[Claim]:
    """The nations that a sentence assigns to names whose nation is in the rule base."""
    for subject in scene.entities:
        known = _known_nations(scene, subject)
        if not known:
            continue
        adjective = _adjective_behind(scene, subject) or _adjective_before(scene, subject)
        if adjective is not None and (value := _value(scene, adjective, known)) is not None:
            prop = Property(known[0][0], "entity")
            yield scene.claim(
                subject,
                prop,
                value,
                adjective,
                binder="entity-nation",
                asserting=adjective,
            )


def _known_nations(scene: Scene, subject: Name) -> list[tuple[str, EntityRef, int]]:
    """Property, value and group of a subject's nations in the rule base; empty if one is no known nation."""
    found: list[tuple[str, EntityRef, int]] = []
    for fact in scene.rules.facts(subject.value.id):
        value = fact.statement.value
        if fact.statement.property in _PROPERTIES and isinstance(value, EntityRef):
            group = _group_of(scene, value)
            if group is None:
                return []
            found.append((fact.statement.property, value, group))
    return found


def _group_of(scene: Scene, nation: EntityRef) -> int | None:
    if not nation.is_known:
        return NATION_GROUPS.get(nation.id.removeprefix("~").casefold())
    entity = scene.rules.entity(nation.id)
    return next(
        (
            group
            for name in (entity.label, *entity.demonyms)
            if (group := NATION_GROUPS.get(name.casefold())) is not None
        ),
        None,
    )


def _adjective_behind(scene: Scene, subject: Name) -> ProseSpan | None:
    """The adjective in a predicate about a subject: "S was a Danish painter"; not in "S, the Danish painter V and"."""
    prose = scene.document.prose
    said = _SAID_OF.match(prose, subject.prose.end, scene.sentence.end)
    adjective = _ADJECTIVE.match(prose, said.end(), scene.sentence.end) if said else None
    if said is None or adjective is None or not _states_nation(scene, adjective):
        return None
    another = _TITLE_TO_NAME.match(prose, adjective.end(), scene.sentence.end)
    if another and prose[another.end() : another.end() + 1].isupper() and said.group().lstrip().startswith(","):
        return None
    noun = _NOUN_PHRASE.match(prose, adjective.end(), scene.sentence.end)
    is_own = noun is not None and _may_be_of(scene, subject, noun.group())
    return ProseSpan(adjective.start(), adjective.end()) if is_own else None


def _adjective_before(scene: Scene, subject: Name) -> ProseSpan | None:
    """The adjective in a description right before a name: "the Danish rock band S"."""
    prose = scene.document.prose
    if not is_named(subject) or _MOST_LOVED.match(prose, subject.prose.end):
        return None
    for adjective in _ADJECTIVE.finditer(prose, scene.sentence.start, subject.prose.start):
        gap = prose[adjective.end() : subject.prose.start]
        if (
            _TITLE_TO_NAME.fullmatch(gap)
            and _states_nation(scene, adjective)
            and _may_be_of(scene, subject, gap)
        ):
            return ProseSpan(adjective.start(), adjective.end())
    return None


def _may_be_of(scene: Scene, subject: Name, nouns: str) -> bool:
    """Whether the nouns behind the adjective may be those of this bearer of the name.

    Of a person they are if they state the trade in which the rule base knows works of hers, or one that few namesakes
    have: "the Canadian actor" may bear a novelist's name, and a French film, too.
    """
    if _NATIONALITY not in scene.properties_known_of(subject):
        return True
    tied = [trade for role, trade in _TRADES.items() if role in scene.rules.roles(subject.value.id)]
    return any(trade.search(nouns) for trade in (*tied, _RARE_TRADE))


def _states_nation(scene: Scene, adjective: re.Match[str]) -> bool:
    noun = _NOUN_BEHIND.match(scene.document.prose, adjective.end(), scene.sentence.end)
    before = scene.document.prose[max(0, adjective.start() - 5) : adjective.start()]
    return (
        adjective.group().casefold() in NATION_GROUPS
        and noun is not None
        and noun.group().strip() not in nations.NOT_OF_NATION
        and not before.endswith(("-", "–", "/", f" {AND} ", f" {OR} "))
    )


def _value(
    scene: Scene, adjective: ProseSpan, known: list[tuple[str, EntityRef, int]]
) -> Mention[EntityRef] | None:
    """The nation that an adjective stands for; the known ones of its group are equivalent."""
    text = scene.document.prose[adjective.start : adjective.end]
    group = NATION_GROUPS[text.casefold()]
    same = tuple(value.id for _, value, other in known if other == group)
    bearers = scene.rules.demonyms().get(text.casefold(), ())
    named = next((mention.value.id for mention in scene.entities if mention.prose == adjective), None)
    own = named or next(iter(bearers), f"~{text.casefold()}")
    return mention_at(scene.document, adjective, EntityRef(own, same), derivation=(Naming.DEMONYM,))
