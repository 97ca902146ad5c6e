"""The parents of somebody: "S was the son of V and W"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.entities.owners import has_facts
from factlint.extraction.claims.entities.phrases import Name, name_behind, outside_brackets
from factlint.extraction.claims.entities.vetoes import is_free
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.reader import is_whole_subject
from factlint.extraction.entities.kinds import pronouns_of_name
from factlint.extraction.languages.en.claims.entities import kinship
from factlint.extraction.languages.en.entities.references import FEMININE, FRONTED_DESCRIPTION, MASCULINE
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Property, entities_of
from factlint.values.regex import regex

_CHILD_OF = regex(kinship.CHILD_OF)
_BEARER_TO_CHILD = regex(kinship.BEARER_TO_CHILD)
_BETWEEN_PARENTS = regex(kinship.BETWEEN_PARENTS)
_PARENTS_ARE = regex(kinship.PARENTS_ARE)
_OPENS = regex(kinship.OPENS_WITH_CHILD)
_FRONTED = regex(FRONTED_DESCRIPTION)
_NOTHING = regex("")
_FATHER = Property("father", "entity")
_MOTHER = Property("mother", "entity")


def bind_parents(scene: Scene) -> Iterator[Claim]:
    """The parents that a sentence assigns to somebody whose parents are in the rule base."""
    for phrase in _CHILD_OF.finditer(scene.document.prose, scene.sentence.start, scene.sentence.end):
        bearer = _bearer(scene, phrase.start())
        first = None if bearer is None else name_behind(scene, _NOTHING, phrase.end())
        if bearer is None or first is None:
            continue
        cue = ProseSpan(phrase.start(), phrase.end())
        for prop, parent in _parents(scene, bearer, first):
            if is_free(scene, bearer, parent, prop):
                yield scene.claim(bearer, prop, parent, cue, binder="entity-parent")
    yield from _named_as_parents(scene)


def _named_as_parents(scene: Scene) -> Iterator[Claim]:
    """The claims of "S's parents were V and W"."""
    for bearer in scene.entities:
        phrase = _PARENTS_ARE.match(scene.document.prose, bearer.prose.end, scene.sentence.end)
        first = None if phrase is None else name_behind(scene, _NOTHING, phrase.end())
        if phrase is None or first is None or name_behind(scene, _BETWEEN_PARENTS, first.prose.end) is None:
            continue
        cue = ProseSpan(phrase.start(), phrase.end())
        for prop, parent in _parents(scene, bearer, first):
            if is_free(scene, bearer, parent, prop):
                yield scene.claim(bearer, prop, parent, cue, binder="entity-parent")


def _bearer(scene: Scene, position: int) -> Name | None:
    """The child in such a sentence."""
    before = scene.document.prose[:position]
    for mention in reversed(list(outside_brackets(scene, position))):
        if _BEARER_TO_CHILD.fullmatch(before, mention.prose.end):
            return mention
    return _described_ahead(scene) if _OPENS.fullmatch(before, scene.sentence.start) else None


def _described_ahead(scene: Scene) -> Name | None:
    """Whom the opening of a sentence is about: "Born to V and W in Orm, she"."""
    start = scene.sentence.start
    for mention in reversed(scene.entities):
        if _FRONTED.fullmatch(scene.document.prose, start, mention.prose.start):
            return mention if is_whole_subject(scene, mention) else None
    return None


def _parents(scene: Scene, bearer: Name, first: Name) -> Iterator[tuple[Property, Name]]:
    """Father and mother of two names; a single name may be either, so both must be known."""
    second = name_behind(scene, _BETWEEN_PARENTS, first.prose.end)
    if second is not None:
        is_mother_first = any(
            first.value.id == each.id for each in entities_of(scene.rules, bearer.value.id, "mother")
        )
        yield _FATHER, second if is_mother_first else first
        yield _MOTHER, first if is_mother_first else second
    elif has_facts(scene, bearer, _FATHER) and (
        has_facts(scene, bearer, _MOTHER) or pronouns_of_name(first.text) == MASCULINE
    ):
        yield _FATHER, first
    elif has_facts(scene, bearer, _MOTHER) and pronouns_of_name(first.text) == FEMININE:
        yield _MOTHER, first
