"""Descriptions that identify one thing: "V, the largest planet in the solar system".

A pack has the description as an entity whose `identity` is that thing. Only entities of the same kind are compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.entities.phrases import Name, is_governed
from factlint.extraction.claims.entities.vetoes import is_free
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import descriptions as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import is_named
from factlint.model.rule_base import Property, entities_of
from factlint.values.regex import regex

_APPOSED, _APPOSED_ENDS = regex(words_of.APPOSED), regex(words_of.APPOSED_ENDS)
_IS, _IS_ENDS = regex(words_of.IS), regex(words_of.IS_ENDS)
_OPENED_BY, _OWNED = regex(words_of.OPENED_BY), regex(words_of.OWNED)
_NAME_ENDS = regex(words_of.NAME_ENDS)
_TO_NAME, _TO_PREDICATE = regex(words_of.TO_NAME), regex(words_of.TO_PREDICATE)
_UNSURE = regex(words_of.UNSURE)
_NOT_ALIKE, _OF_ANOTHER = (regex(words, re.IGNORECASE) for words in (words_of.NOT_ALIKE, words_of.OF_ANOTHER))
_IDENTITY = Property("identity", "entity", is_closed=True)


def bind_descriptions(scene: Scene) -> Iterator[Claim]:
    """The claims of a sentence about the referents of its descriptions."""
    for description in scene.entities:
        known = entities_of(scene.rules, description.value.id, _IDENTITY.id)
        if not known or _OF_ANOTHER.search(scene.text):
            continue
        kinds = {scene.rules.entity(each.id).kind for each in known if each.is_known} - {None}
        for name in scene.entities:
            is_alike = is_named(name) and not name.is_guess and scene.rules.entity(name.value.id).kind in kinds
            if (
                is_alike
                and _is_stated(scene, description, name)
                and is_free(scene, description, name, _IDENTITY)
            ):
                first, last = sorted((description.prose, name.prose))
                bond = ProseSpan(first.start, last.end)
                yield scene.claim(
                    description,
                    _IDENTITY,
                    name,
                    description.prose,
                    binder="entity-description",
                    asserting=bond,
                )


def _is_stated(scene: Scene, description: Name, name: Name) -> bool:
    """Whether the words between and after the two identify them."""
    prose, behind = scene.document.prose, description.prose.end
    if name.prose.end < description.prose.start:
        gap = prose[name.prose.end : description.prose.start]
        if _APPOSED.fullmatch(gap):
            before = prose[scene.sentence.start : name.prose.start]
            return _APPOSED_ENDS.match(prose, behind) is not None and not _opens_unlike(before)
        is_said = _IS.fullmatch(gap) is not None and _IS_ENDS.match(prose, behind) is not None
        return is_said and not is_governed(scene, name) and _UNSURE.search(scene.text) is None
    gap = prose[behind : name.prose.start]
    before = prose[scene.sentence.start : description.prose.start]
    is_opened = _OPENED_BY.search(before) is not None or _OWNED.fullmatch(description.text) is not None
    is_tied = _TO_NAME.fullmatch(gap) or _TO_PREDICATE.fullmatch(gap)
    return is_opened and is_tied is not None and _NAME_ENDS.match(prose, name.prose.end) is not None


def _opens_unlike(before: str) -> bool:
    """Whether a name opens its sentence in a comparison: the description may be the subject after it."""
    return len(before.split()) <= 2 and _NOT_ALIKE.search(before) is not None
