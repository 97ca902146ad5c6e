"""The number of deaths in an event, if the number modifies the people: "in the flood, 38 people died"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.numbers import casualties as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property, dates_of
from factlint.values.quantity import Quantity
from factlint.values.regex import regex
from factlint.values.time import Time

_PEOPLE, _WORKERS = regex(rf"\s{words_of.PEOPLE}$"), regex(rf"\s{words_of.WORKERS}$")
_IN_FRONT, _IN_FRONT_OF_BUILT = regex(words_of.IN_FRONT), regex(words_of.IN_FRONT_OF_BUILT)
_TO_NUMBER, _RELATIVE = regex(words_of.TO_NUMBER), regex(words_of.TO_NUMBER_OF_RELATIVE)
_BEHIND_NUMBER = regex(words_of.BEHIND_NUMBER)
_NUMBER_TO_NAME, _NUMBER_TO_BUILT = regex(words_of.NUMBER_TO_NAME), regex(words_of.NUMBER_TO_BUILT)
_BUILDING_COST, _COST = regex(words_of.BUILDING_COST), regex(words_of.COST)
_BATTLE, _BUILT = regex(words_of.BATTLE), regex(words_of.BUILT)
_IN_ONE_PLACE = regex(words_of.IN_ONE_PLACE)
_DEATHS = Property(words_of.DEATHS, "number")


def bind_casualties(scene: Scene) -> Iterator[Claim]:
    """The claims of how many died in an event, or in building something."""
    for name in scene.entities:
        if words_of.DEATHS in scene.properties_known_of(name):
            for number in scene.quantities:
                if _is_stated(scene, name.prose, number):
                    yield scene.claim(name, _DEATHS, number, name.prose, binder="casualties")


def are_some(scene: Scene, claim: Claim) -> bool:
    """Whether a number of deaths may count only some: "killed 12 firefighters", "killed 12 people in Arun"."""
    number = claim.statement.value
    if claim.statement.property != words_of.DEATHS or not isinstance(number, Quantity):
        return False
    if number.unit is not None and number.unit not in _all_of(scene, claim.subject):
        return True
    end = max(claim.value.prose.end, claim.cue.end, claim.subject.prose.end)
    return _IN_ONE_PLACE.match(scene.masked, min(end, scene.sentence.end) - scene.sentence.start) is not None


def is_of_one_moment(
    scene: Scene, subject: Mention[EntityRef], prop: Property, times: Sequence[Mention[Time]]
) -> bool:
    """Whether the times are those of an event that was over at once, so that its deaths are all counted."""
    days = dates_of(scene.rules, subject.value.id, words_of.AT_ONCE)
    return (
        prop.id == words_of.DEATHS
        and bool(days and times)
        and all(not time.value.excludes(day) for time in times for day in days)
    )


def _all_of(scene: Scene, subject: Mention[EntityRef]) -> frozenset[str]:
    """The nouns for everybody who died in something."""
    fighters = words_of.FIGHTERS if _BATTLE.search(scene.rules.entity(subject.value.id).label) else frozenset()
    builders = words_of.BUILDERS if _BUILT.search(scene.text) else frozenset()
    return words_of.ALL_DEAD | fighters | builders


def _is_stated(scene: Scene, name: ProseSpan, number: Mention[Quantity]) -> bool:
    """Whether the people of a number died in the named event."""
    prose, place = scene.document.prose, number.wide or number.prose
    before = prose[scene.sentence.start : name.start]
    if name.end > place.start:
        gap = prose[place.end : name.start]
        return (_counts(number, _PEOPLE) and _NUMBER_TO_NAME.fullmatch(gap) is not None) or (
            _counts(number, _WORKERS) and _NUMBER_TO_BUILT.fullmatch(gap) is not None
        )
    gap = prose[name.end : place.start]
    if _COST.fullmatch(gap) and _BUILDING_COST.search(before):
        return True
    if _BEHIND_NUMBER.match(prose, place.end, scene.sentence.end) is None:
        return False
    if _TO_NUMBER.fullmatch(gap) and _IN_FRONT_OF_BUILT.search(before):
        return _counts(number, _WORKERS)
    is_in_front = _TO_NUMBER.fullmatch(gap) and _IN_FRONT.search(before)
    return _counts(number, _PEOPLE) and bool(is_in_front or _RELATIVE.fullmatch(gap))


def _counts(number: Mention[Quantity], people: re.Pattern[str]) -> bool:
    return people.search(number.text) is not None
