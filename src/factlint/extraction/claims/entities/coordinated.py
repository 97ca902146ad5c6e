"""Further values of one cue: "founded by A, B and C", if the rule base has all founders and A is one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.entities.bonds import Bond
from factlint.extraction.claims.entities.phrases import Name, name_behind, unknown_name
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import coordinated as words_of
from factlint.extraction.languages.en.claims.entities.frames import CAPITALISED_PHRASE
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef
from factlint.model.rule_base import facts_of, label_of
from factlint.values.regex import regex

_COMMA, _AND = regex(words_of.COMMA), regex(words_of.AND)
_ENDS = regex(words_of.ENDS)
_PHRASE = regex(CAPITALISED_PHRASE)
_MOST = 6
"""The most values in one list."""


def bind_coordinated(scene: Scene, bond: Bond) -> Iterator[Claim]:
    """The claims of the names that follow the value of a bond, up to the one after "and"."""
    known = _complete_values(scene, bond)
    if not known or bond.value.prose.start < bond.cue.span.end or not _is_among(bond.value, known):
        return
    for value in names_listed_after(scene, bond.value):
        if _is_among(value, known) or not _is_variant(scene, value, known):
            yield scene.claim(
                bond.subject,
                bond.cue.property,
                value,
                bond.cue.span,
                binder="entity-and",
                asserting=ProseSpan(bond.cue.span.start, value.prose.end),
            )


def _complete_values(scene: Scene, bond: Bond) -> tuple[EntityRef, ...]:
    """The values of a property with several, if the rule base has all of them."""
    facts = facts_of(scene.rules, bond.subject.value.id, bond.cue.property.id)
    if len(facts) < 2 or any(fact.is_single or not fact.is_complete for fact in facts):
        return ()
    values = (fact.statement.value for fact in facts)
    return tuple(value for value in values if isinstance(value, EntityRef))


def _is_among(value: Name, known: tuple[EntityRef, ...]) -> bool:
    """Whether a name is one of the known values; those without an entry of their own are compared by words."""
    return value.value.id.casefold() in {each.id.casefold() for each in known}


def names_listed_after(scene: Scene, first: Name, ends: re.Pattern[str] = _ENDS) -> tuple[Name, ...]:
    """The names of a list after its first; empty if it does not end with "and", a name, and `ends` after it."""
    found: list[Name] = []
    end = first.prose.end
    while len(found) < _MOST:
        if (last := _name_after(scene, _AND, end)) is not None:
            closes = ends.match(scene.document.prose, last.prose.end) is not None
            return (*found, last) if closes else ()
        if (name := _name_after(scene, _COMMA, end)) is None:
            return ()
        found.append(name)
        end = name.prose.end
    return ()


def _name_after(scene: Scene, gap: re.Pattern[str], end: int) -> Name | None:
    """The name right after a link, described or not; an unknown name may have another next to it."""
    if (name := name_behind(scene, gap, end)) is not None:
        return name
    link = gap.match(scene.document.prose, end, scene.sentence.end)
    phrase = _PHRASE.match(scene.document.prose, link.end(), scene.sentence.end) if link else None
    return unknown_name(scene, ProseSpan(*phrase.span())) if phrase else None


def _is_variant(scene: Scene, value: Name, known: tuple[EntityRef, ...]) -> bool:
    """Whether an unknown name may be another form of a known one: it shares a word with it."""
    if value.value.is_known:
        return False
    words = set(value.text.casefold().split())
    return any(words & set(label_of(each, scene.rules).casefold().split()) for each in known)
