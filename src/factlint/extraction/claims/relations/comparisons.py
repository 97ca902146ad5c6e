"""Comparisons of two known things: "The tower is taller than the bridge", "X was ten years older than Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.claims.modality import read_modality
from factlint.extraction.claims.relations.length_before import length_before
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.scenes import Mentions, Scenes
from factlint.extraction.languages.en.claims.relations import comparisons as words_of
from factlint.extraction.languages.en.function_words import THE
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.claim import Modality
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.statements.comparisons import StatedComparison
from factlint.values.dataclass import replace
from factlint.values.interval import Interval
from factlint.values.regex import regex

_COMPARES = Trigger(words_of.COMPARES)
_THAN, _AS, _HAS = regex(words_of.THAN), regex(words_of.AS), regex(words_of.HAS)
_HAS_MEASURE, _DENIED, _ENDS = regex(words_of.HAS_MEASURE), regex(words_of.DENIED), regex(words_of.ENDS)
_COMPARATIVES = {**words_of.MORE, **words_of.LESS}
_REACH = 110
"""Characters between the two names."""


def read_comparisons(analysis: Analysis, scenes: Scenes) -> Iterator[StatedComparison]:
    """The comparisons in sentences that name two known things."""
    known = tuple(one for one in analysis.entities if one.value.is_known and not one.is_guess)
    sentences = tuple(
        sentence
        for sentence, names in zip(analysis.sentences, by_sentence(known, analysis.sentences), strict=True)
        if len(names) > 1
    )
    among = tuple(_COMPARES.among(analysis.document.prose, sentences)) if sentences else ()
    for scene in replace(scenes, sentences=among).of(Mentions(known, (), analysis.durations)) if among else ():
        if read_modality(scene.text, sentence=scene.text, offset=0) is Modality.ASSERTED:
            yield from _comparisons(scene)


def _comparisons(scene: Scene) -> Iterator[StatedComparison]:
    prose = scene.document.prose
    for subject, other in zip(scene.entities, scene.entities[1:], strict=False):
        start, end = subject.prose.end, other.prose.start
        if (
            end - start > _REACH
            or subject.value.id == other.value.id
            or not _ENDS.match(prose, other.prose.end)
        ):
            continue
        for read in (_by_degree, _by_multiple, _by_count, _by_measure):
            stated = read(scene, subject, other)
            if stated is not None:
                yield stated
                break


def _by_degree(scene: Scene, subject: Mention[EntityRef], other: Mention[EntityRef]) -> StatedComparison | None:
    found = _between(scene, _THAN, subject, other)
    if found is None or _DENIED.search(scene.document.prose, subject.prose.end, found.start("more")):
        return None
    properties = _COMPARATIVES[found["more"]]
    stated = _stated(scene, found, found.start("more"), subject, other, properties)
    return replace(stated, is_more=found["less"] is None, apart=length_before(scene, found.start("more")))


def _by_multiple(
    scene: Scene, subject: Mention[EntityRef], other: Mention[EntityRef]
) -> StatedComparison | None:
    found = _between(scene, _AS, subject, other)
    if found is None:
        return None
    low, high = map(Fraction, words_of.TIMES[found["times"]])
    factor = {
        words_of.AT_LEAST: Interval(low, None),
        words_of.AT_MOST: Interval(None, high),
    }.get(found["bound"] or "", Interval(low, high))
    stated = _stated(scene, found, found.start("times"), subject, other, words_of.EQUAL[found["equal"]])
    return replace(stated, factor=factor)


def _by_count(scene: Scene, subject: Mention[EntityRef], other: Mention[EntityRef]) -> StatedComparison | None:
    found = _between(scene, _HAS, subject, other)
    if found is None:
        return None
    stated = _stated(scene, found, found.start("which"), subject, other, words_of.COUNTED[found["counted"]])
    return replace(stated, is_more=found["fewer"] is None, is_had=True)


def _by_measure(
    scene: Scene, subject: Mention[EntityRef], other: Mention[EntityRef]
) -> StatedComparison | None:
    found = _between(scene, _HAS_MEASURE, subject, other)
    if found is None:
        return None
    at = ProseSpan(*found.span("measure"))
    said = tuple(
        item.id for cue in scene.cues if cue.span == at for item in cue.properties if item.value == "number"
    )
    stated = _stated(scene, found, found.start("degree"), subject, other, said)
    return replace(stated, is_more=found["less"] is None, is_had=True) if said else None


def _between(
    scene: Scene, words: re.Pattern[str], one: Mention[EntityRef], other: Mention[EntityRef]
) -> re.Match[str] | None:
    return words.fullmatch(scene.document.prose, one.prose.end, other.prose.start)


def _stated(
    scene: Scene,
    found: re.Match[str],
    start: int,
    subject: Mention[EntityRef],
    other: Mention[EntityRef],
    properties: tuple[str, ...],
) -> StatedComparison:
    said = found.string[start : found.end()].removesuffix(f"{THE} ").rstrip()
    words = mention_at(scene.document, ProseSpan(start, start + len(said)), said)
    return StatedComparison(subject, other, words, properties)
