"""Numbers of each year, month or bottle: "brews 18,000 hectolitres a year", where a pack has the number alone.

A property shows by its own words what its numbers are of: `annual-fee`, or the cue "per bottle". Of any other one,
"2,500 euros a year" need not be the number that a pack gives.
"""

from __future__ import annotations

from functools import lru_cache

from factlint.extraction.claims.numbers.measures import Measure
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.numbers import rates as words_of
from factlint.model.mention import Mention
from factlint.model.rule_base import Property
from factlint.model.words import name_words
from factlint.values.dataclass import replace
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_PER = regex(words_of.PER)


@lru_cache(maxsize=1024)
def rates_of(prop: Property) -> frozenset[str]:
    """What the numbers of a property are each of, as its words say it: "year", "bottle"."""
    phrases = (*prop.cues, prop.id.replace("-", " "))
    words = {
        each
        for each, said in words_of.PERIODS.items()
        if any(_holds(one, two) for one in phrases for two in said)
    }
    named = (_PER.search(f" {cue}") for cue in prop.cues)
    return frozenset({*words, *(found["each"] for found in named if found)})


def _holds(phrase: str, part: str) -> bool:
    words, sought = name_words(phrase), name_words(part)
    return any(words[i : i + len(sought)] == sought for i in range(len(words)))


def is_of_each(scene: Scene, prop: Property, measure: Measure) -> bool:
    """Whether the words behind a number say of what it is, as the property does."""
    end = max(measure.cue.span.end, measure.quantity.prose.end)
    behind = _PER.match(scene.document.prose, end, scene.sentence.end)
    return behind is not None and behind["each"] in rates_of(prop)


def without_rate(prop: Property, quantity: Mention[Quantity]) -> Mention[Quantity]:
    """The quantity in the unit of the property, where only "a year" is more than that."""
    said, unit, known = quantity.value, prop.unit, prop.measure
    if said.unit is None or unit is None:
        return quantity
    for each in rates_of(prop):
        ending = words_of.UNIT_PER.format(each)
        if not f" {said.unit}".endswith(ending):
            continue
        stated = said.unit.removesuffix(ending.strip()).strip()
        if not stated and known is None and unit in quantity.text.casefold():
            return replace(quantity, value=replace(said, unit=unit))
        base = said.units.named(stated) if stated else None
        if base is not None and known is not None and base.dimension == known.dimension:
            return replace(quantity, value=replace(said, unit=base.id))
    return quantity
