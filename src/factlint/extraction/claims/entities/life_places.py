"""Places of birth and death in the bracket after a name: "(1 May 1900 in Rome – 3 June 1970 in Milan)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.entities.owners import has_facts
from factlint.extraction.claims.entities.phrases import Name, is_name
from factlint.extraction.claims.entities.vetoes import is_free
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import life_places as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Property
from factlint.values.regex import regex

_BRACKET = regex(words_of.BRACKET)
_HALVES = regex(words_of.HALVES)
_PLACED = regex(words_of.PLACED)
_BIRTH = Property("birthplace", "entity")
_DEATH = Property("deathplace", "entity")


def bind_life_places(scene: Scene) -> Iterator[Claim]:
    """The places of birth and death in brackets after names."""
    for subject in scene.entities:
        if not is_name(subject) or not (has_facts(scene, subject, _BIRTH) or has_facts(scene, subject, _DEATH)):
            continue
        bracket = _BRACKET.match(scene.masked, subject.prose.end - scene.sentence.start)
        if bracket is None:
            continue
        for prop, start, end in _halves(bracket):
            place = _place_in(scene, start, end)
            if place is not None and is_free(scene, subject, place, prop):
                cue = ProseSpan(scene.sentence.start + bracket.start(), scene.sentence.start + bracket.end())
                yield scene.claim(subject, prop, place, cue, binder="entity-life-bracket", asserting=cue)


def _halves(bracket: re.Match[str]) -> Iterator[tuple[Property, int, int]]:
    """The parts of a bracket about birth and death, as offsets in the sentence."""
    start, end = bracket.span("inside")
    parting = _HALVES.search(bracket.string, start, end)
    yield _BIRTH, start, parting.start() if parting else end
    if parting:
        yield _DEATH, parting.end(), end


def _place_in(scene: Scene, start: int, end: int) -> Name | None:
    """The known place at the start of the words next to the date of a half; not that of "mayor of Rome, 1990"."""
    half = _PLACED.fullmatch(scene.masked, start, end)
    if half is None:
        return None
    group = "behind" if half["behind"] else "before"
    span = ProseSpan(scene.sentence.start + half.start(group), scene.sentence.start + half.end(group))
    return next(
        (
            mention
            for mention in scene.entities
            if is_name(mention) and span.holds(mention.prose) and mention.prose.start == span.start
        ),
        None,
    )
