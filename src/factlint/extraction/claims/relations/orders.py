"""Statements of what happened before or after what: "After the accord, the war began"."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.modality import read_modality
from factlint.extraction.claims.relations.length_before import length_before
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.scenes import Mentions, Scenes
from factlint.extraction.languages.en.claims.relations import orders as words_of
from factlint.extraction.languages.en.function_words import THE, THE_AT_HEAD
from factlint.model.analysis import Analysis
from factlint.model.claim import Modality
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.statements.orders import DatedSide, StatedOrder
from factlint.values.dataclass import replace
from factlint.values.regex import regex
from factlint.values.time import Time

_CONNECTIVE = regex(words_of.CONNECTIVE)
_OTHER_END = regex(words_of.OTHER_END)
_NO_CONNECTIVE = regex(words_of.NO_CONNECTIVE)
_MEASURE = regex(words_of.MEASURE)
_MAIN_GAP = regex(words_of.MAIN_GAP)
_HAPPENED = regex(words_of.HAPPENED)
_GOVERNED = regex(words_of.GOVERNED)
_PREPOSITION = regex(words_of.PREPOSITION)
_VERB_GAP = regex(words_of.VERB_GAP)
_TO_CUE = 24
"""Characters that may lie between a name and the verb for its date: "was finally", "officially"."""


def read_orders(analysis: Analysis, scenes: Scenes) -> Iterator[StatedOrder]:
    """The orders stated in sentences that name two known things and a connective between them."""
    prose = analysis.document.prose
    named = tuple(entity for entity in analysis.entities if not entity.is_guess)
    sentences = tuple(
        sentence
        for sentence, names in zip(analysis.sentences, by_sentence(named, analysis.sentences), strict=True)
        if len(names) > 1 and _CONNECTIVE.search(prose, sentence.start, sentence.end)
    )
    if sentences:
        for scene in replace(scenes, sentences=sentences).of(
            Mentions(named, analysis.times, analysis.durations)
        ):
            yield from _orders(scene)


def _orders(scene: Scene) -> Iterator[StatedOrder]:
    if read_modality(scene.text, sentence=scene.text, offset=0) is not Modality.ASSERTED:
        return
    for found in _CONNECTIVE.finditer(scene.document.prose, scene.sentence.start, scene.sentence.end):
        before = scene.document.prose[scene.sentence.start : found.start()]
        other = None if _NO_CONNECTIVE.search(before) else _other(scene, found.end())
        if other is None:
            continue
        side, end = other
        stated = _fronted(scene, end) if _MEASURE.fullmatch(before) else _in_front(scene, found.start())
        if stated is not None and stated[0].subject.value.id != side.subject.value.id:
            yield _order(scene, found, stated, side)


def _order(
    scene: Scene, found: re.Match[str], stated: tuple[DatedSide, ProseSpan], other: DatedSide
) -> StatedOrder:
    side, clause = stated
    prose = scene.document.prose
    has_article = prose.endswith((f"{THE} ", THE_AT_HEAD), 0, clause.start)
    start = clause.start - len(THE_AT_HEAD) if has_article else clause.start
    relation = "after" if found["after"] else "before"
    stated_at = mention_at(scene.document, ProseSpan(start, clause.end), relation)
    return StatedOrder(side, other, stated_at, length_before(scene, found.start()))


def _other(scene: Scene, start: int) -> tuple[DatedSide, int] | None:
    """What follows a connective: an event, or a thing with a verb; and where its words end."""
    gap = _OTHER_END.match(scene.document.prose, start, scene.sentence.end)
    name = _name_at(scene, gap.end()) if gap else None
    if name is None:
        return None
    if (cue := _cue_of(scene, name)) is not None:
        return DatedSide(name, _dates(scene, name, cue)), cue.span.end
    edge = words_of.EDGES.get(gap["edge"] or "", ()) if gap else ()
    return DatedSide(name, _known_dates(scene, name, edge)), name.prose.end


def _fronted(scene: Scene, end: int) -> tuple[DatedSide, ProseSpan] | None:
    """The main clause after a fronted clause that ends at `end`."""
    gap = _MAIN_GAP.match(scene.document.prose, end, scene.sentence.end)
    name = _name_at(scene, gap.end()) if gap else None
    return None if name is None else _stated(scene, name)


def _in_front(scene: Scene, connective: int) -> tuple[DatedSide, ProseSpan] | None:
    """The main clause that ends right before a connective; its subject is the last name without a preposition."""
    before = [name for name in scene.entities if name.prose.end < connective]
    if not before or _GOVERNED.search(scene.document.prose[scene.sentence.start : before[-1].prose.start]):
        return None
    stated = _stated(scene, before[-1])
    if stated is None or stated[1].end > connective:
        return None
    return stated if _VERB_GAP.fullmatch(scene.document.prose, stated[1].end, connective) else None


def _stated(scene: Scene, name: Mention[EntityRef]) -> tuple[DatedSide, ProseSpan] | None:
    if (cue := _cue_of(scene, name)) is not None:
        verb = _PREPOSITION.sub("", scene.document.prose[cue.span.start : cue.span.end])
        return DatedSide(name, _dates(scene, name, cue)), ProseSpan(
            name.prose.start, cue.span.start + len(verb)
        )
    happened = _HAPPENED.match(scene.document.prose, name.prose.end, scene.sentence.end)
    return (DatedSide(name), ProseSpan(name.prose.start, happened.end())) if happened else None


def _name_at(scene: Scene, start: int) -> Mention[EntityRef] | None:
    return next((name for name in scene.entities if name.prose.start == start), None)


def _cue_of(scene: Scene, name: Mention[EntityRef]) -> Cue | None:
    """The verb right after a name that expresses one of its dates."""
    for cue in scene.cues:
        if cue.span.start > name.prose.end and _dates(scene, name, cue):
            gap = scene.between(name.prose, cue.span)
            is_near = (
                len(gap) <= _TO_CUE and not any(mark in gap for mark in ",;:()") and not scene.has_break(gap)
            )
            is_free = not any(name.prose.end < each.prose.start < cue.span.start for each in scene.entities)
            return cue if is_near and is_free else None
    return None


def _dates(scene: Scene, name: Mention[EntityRef], cue: Cue) -> tuple[str, ...]:
    """The properties that a cue expresses and of which this thing has known dates."""
    return _known_dates(scene, name, {item.id for item in cue.properties})


def _known_dates(scene: Scene, name: Mention[EntityRef], said: Container[str]) -> tuple[str, ...]:
    """The properties, of those given, of which this thing has known dates."""
    facts = scene.rules.facts(name.value.id)
    dated = (fact.statement.property for fact in facts if isinstance(fact.statement.value, Time))
    return tuple(prop for prop in dict.fromkeys(dated) if prop in said)
