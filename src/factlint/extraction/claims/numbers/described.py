"""Measures in descriptions: "X, a town of 4,000 people", "X is a 314-kilometre river", "the 38 m X Tower".

No word names the measure; the noun determines which one it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.numbers import described as words_of
from factlint.extraction.languages.en.quantities.counts import PEOPLE
from factlint.model.arithmetic import with_unit
from factlint.model.claim import Claim
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_LENGTH = (("length", 1),)
_SETTLEMENT = regex(words_of.SETTLEMENT)
_INHABITANTS_END = regex(words_of.INHABITANTS_END)
_CALLED, _CALLED_NOUN = regex(words_of.CALLED), regex(words_of.CALLED_NOUN)
_IN_FRONT = regex(words_of.IN_FRONT)
_POPULATION = "population"


def bind_described(scene: Scene) -> Iterator[Claim]:
    """The claims of the numbers in descriptions of named things."""
    for subject in scene.entities:
        if not is_named(subject):
            continue
        for number in scene.quantities:
            prop = _property(scene, subject, number)
            if prop is not None:
                value = with_unit(number, PEOPLE) if prop == _POPULATION else number
                yield scene.claim(
                    subject,
                    Property(prop, "number"),
                    value,
                    subject.prose,
                    binder="described",
                )


def _property(scene: Scene, subject: Mention[EntityRef], number: Mention[Quantity]) -> str | None:
    """The property of which a number next to a name is a value, if the rule base has one."""
    known = scene.properties_known_of(subject)
    measure = number.value.measure
    if measure is None:
        return _POPULATION if _POPULATION in known and _counts_inhabitants(scene, subject, number) else None
    if measure.dimension != _LENGTH:
        return None
    noun = _noun(scene, subject, number)
    return next((item for item in words_of.LENGTHS.get(noun, ()) if item in known), None)


def _counts_inhabitants(scene: Scene, subject: Mention[EntityRef], number: Mention[Quantity]) -> bool:
    start = (number.wide or number.prose).start
    if number.value.unit not in (None, PEOPLE) or not _SETTLEMENT.fullmatch(
        scene.document.prose, subject.prose.end, start
    ):
        return False
    clause = scene.clause_of(number.prose)
    is_timed = any(clause.holds(time.prose) for time in scene.times)
    return not is_timed and _INHABITANTS_END.match(scene.document.prose, number.prose.end) is not None


def _noun(scene: Scene, subject: Mention[EntityRef], length: Mention[Quantity]) -> str:
    """The noun that a length modifies: after it, or the first or last word of the name that follows."""
    prose, span = scene.document.prose, length.wide or length.prose
    if subject.prose.end <= span.start:
        is_called = _CALLED.fullmatch(prose, subject.prose.end, span.start)
        noun = _CALLED_NOUN.match(prose, length.prose.end, scene.sentence.end) if is_called else None
        return noun["noun"] if noun else ""
    if prose[length.prose.end : subject.prose.start] != " " or not _IN_FRONT.search(
        prose, scene.sentence.start, span.start
    ):
        return ""
    words = subject.text.casefold().split()
    entity = scene.rules.entity(subject.value.id)
    nouns = (words[-1], words[0], entity.kind or "", *entity.nouns)
    return next((noun for noun in nouns if noun in words_of.LENGTHS), "")
