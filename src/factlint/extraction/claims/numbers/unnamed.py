"""Heights without a word for them: "X (2,692 m)" for a mountain, "At 828 metres, X is the tallest building" for
anything.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.positions import text_in_front
from factlint.extraction.languages.en.claims.dates.dating import POSSESSIVE_ENDINGS
from factlint.extraction.languages.en.claims.numbers import unnamed as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property
from factlint.values.dataclass import replace
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_LENGTH = (("length", 1),)
_IN_BRACKET = regex(words_of.IN_BRACKET)
_CLOSES = regex(words_of.CLOSES)
_BEHIND_NAME, _BEFORE_NAME = regex(words_of.BEHIND_NAME), regex(words_of.BEFORE_NAME)
_OPENING, _RISING = regex(words_of.OPENING), regex(words_of.RISING)
_RISES, _AT_TOP = regex(words_of.RISES), regex(words_of.AT_TOP)
_HIGHEST, _LONGEST = regex(words_of.HIGHEST), regex(words_of.LONGEST)
_OF_PART, _MEASURING = regex(words_of.OF_PART), regex(words_of.MEASURING)


def bind_unnamed_heights(scene: Scene) -> Iterator[Claim]:
    """The claims of lengths next to a name that are its height."""
    for subject in scene.entities:
        if not is_named(subject):
            continue
        for length in scene.quantities:
            prop = _stated_length(scene, subject, length)
            if prop is not None and _is_stated(scene, subject, length, prop):
                yield scene.claim(subject, prop, length, subject.prose, binder="unnamed-height")
                break


def height_above_sea(
    scene: Scene, subject: Mention[EntityRef], said: Property, number: Mention[Quantity]
) -> Property | None:
    """The only length of a mountain, which "height" expresses too: "X has a height of 2,692 m"."""
    if said.id != words_of.HEIGHT or not _is_mountain(scene, subject):
        return None
    found = _lengths(scene, subject, number)
    return replace(said, id=found.pop()) if len(found) == 1 else None


def _is_stated(scene: Scene, subject: Mention[EntityRef], length: Mention[Quantity], prop: Property) -> bool:
    """Whether a length next to a name is its height; other things than mountains need a word for it as well."""
    prose, number = scene.document.prose, length.wide or length.prose
    is_mountain = _is_mountain(scene, subject)
    if subject.prose.end <= number.start:
        gap = scene.between(subject.prose, number)
        is_bracketed = _IN_BRACKET.fullmatch(gap) and _CLOSES.match(prose, length.prose.end)
        if is_bracketed and is_mountain:
            return not _OF_PART.search(text_in_front(scene, subject.prose))
        if is_mountain and _RISES.fullmatch(gap) and _AT_TOP.match(prose, length.prose.end):
            return not _OF_PART.search(text_in_front(scene, subject.prose))
        is_beside = _BEHIND_NAME.fullmatch(gap) is not None
    else:
        is_beside = _opens(scene, number, subject)
        if is_beside and is_mountain and _RISING.match(prose, scene.sentence.start):
            return True
        if is_beside and prop.id == words_of.LENGTH and _MEASURING.match(prose, scene.sentence.start):
            return True
    superlative = _LONGEST if prop.id == words_of.LENGTH else _HIGHEST
    return (
        is_beside
        and superlative.search(prose, min(subject.prose.end, number.end), scene.sentence.end) is not None
    )


def _is_mountain(scene: Scene, subject: Mention[EntityRef]) -> bool:
    entity = scene.rules.entity(subject.value.id)
    return entity.kind in words_of.MOUNTAINS or not words_of.MOUNTAINS.isdisjoint(entity.nouns)


def _opens(scene: Scene, number: ProseSpan, subject: Mention[EntityRef]) -> bool:
    """Whether a length opens the sentence, right before the name."""
    is_opening = _OPENING.fullmatch(scene.document.prose, scene.sentence.start, number.start)
    if scene.document.prose.startswith(POSSESSIVE_ENDINGS, subject.prose.end):
        return False
    return is_opening is not None and _BEFORE_NAME.fullmatch(scene.between(number, subject.prose)) is not None


def _stated_length(scene: Scene, subject: Mention[EntityRef], length: Mention[Quantity]) -> Property | None:
    """The subject's property that a length may be; a superlative decides between a length and a height."""
    found = _lengths(scene, subject, length)
    if len(found) == 1:
        return Property(found.pop(), "number")
    behind = max(subject.prose.end, length.prose.end)
    is_longest = words_of.LENGTH in found and _LONGEST.search(scene.document.prose, behind, scene.sentence.end)
    return Property(words_of.LENGTH, "number") if is_longest else None


def _lengths(scene: Scene, subject: Mention[EntityRef], length: Mention[Quantity]) -> set[str]:
    """The subject's properties with the dimension of the length."""
    measure = length.value.measure
    return {
        fact.statement.property
        for fact in scene.rules.facts(subject.value.id)
        if isinstance(fact.statement.value, Quantity)
        and fact.statement.value.measure is not None
        and measure is not None
        and fact.statement.value.measure.dimension == measure.dimension == _LENGTH
    }
