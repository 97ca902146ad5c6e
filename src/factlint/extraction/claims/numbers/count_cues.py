"""The cues of a property, and the nouns that cues such as "floor count" and "number of beds" are about."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factlint.extraction.languages.en.quantities.counts import (
    COUNT_OF,
    NUMBER_OF,
    OTHER_PASSIVES,
    PASSIVE,
    participle,
    plural,
)
from factlint.model.rule_base import Property
from factlint.values.regex import regex

_COUNT_OF = regex(COUNT_OF)
_NUMBER_OF = regex(NUMBER_OF)


@lru_cache(maxsize=1024)
def said_cues(prop: Property) -> tuple[str, ...]:
    """The cues as written, with "joining it" for "joined it"; for numbers also the counted nouns ("beds")."""
    if prop.value != "number":
        forms = (form for cue in prop.cues for form in _other_auxiliaries(cue) if prop.value == "date")
        return tuple(dict.fromkeys((*prop.cues, *filter(None, map(participle, prop.cues)), *forms)))
    counted = [noun for cue in prop.cues for noun in _counted(cue)]
    if prop.unit is not None and prop.measure is None:
        counted.append(prop.unit)  # "a 22-storey tower"
    return tuple(dict.fromkeys((*prop.cues, *counted)))


def _other_auxiliaries(cue: str) -> Iterator[str]:
    """Passives in the plural and after "had": "were found" and "been found" next to "was found"."""
    auxiliary, _, verb = cue.partition(" ")
    if auxiliary == PASSIVE and verb:
        yield from (f"{other} {verb}" for other in OTHER_PASSIVES)


def _counted(cue: str) -> Iterator[str]:
    if found := _COUNT_OF.fullmatch(cue):
        yield found[1]
        yield plural(found[1])
    elif found := _NUMBER_OF.fullmatch(cue):
        yield found[1]
