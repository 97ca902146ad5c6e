"""The bearer of a measure: "the height of X", "X's height", "X is 3 m high", "With a height of 3 m, X …".

A measure is often farther from its subject than a verb is, so objects and places in between are skipped, as long as
none of them becomes the subject of a clause of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.numbers.measures import Form, Measure, name_of_measure
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.positions import is_in_subject_position
from factlint.extraction.languages.en.claims.dates.dating import POSSESSIVE_ENDINGS
from factlint.extraction.languages.en.claims.numbers import measures as words_of
from factlint.extraction.languages.en.claims.subjects.verbs import BE
from factlint.extraction.languages.en.function_words import POSSESSIVES
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_BEARER = regex(words_of.BEARER)
_POSSESSOR = regex(words_of.POSSESSOR)
_WHOSE = regex(words_of.WHOSE)
_ATTRIBUTED = regex(words_of.ATTRIBUTED)
_OPENING = regex(words_of.OPENING)
_BEHIND_OPENING = regex(words_of.BEHIND_OPENING)
_BARE_OPENING = regex(words_of.BARE_OPENING)
_FINITE, _VERB_OF_CUE = regex(words_of.FINITE), regex(words_of.VERB_OF_CUE)
_ASIDE = regex(words_of.ASIDE)
_RELATIVE = regex(words_of.RELATIVE)
_ANOTHER_SUBJECT = regex(words_of.ANOTHER_SUBJECT)
_SHARED = regex(words_of.SHARED)
_OF_NOUN_IN_FRONT = regex(words_of.OF_NOUN_IN_FRONT)
_NOUN_BEHIND = regex(words_of.NOUN_BEHIND)
_CONTRASTED = regex(words_of.CONTRASTED)
_REACH = 220
"""Characters that may lie between a name and its measure."""

Bearer = tuple[Mention[EntityRef], str]
"""A mention, and the name of the construction that makes it the bearer."""


def bearers_of(scene: Scene, measure: Measure) -> Iterator[Bearer]:
    """The mentions that a measure may be of, the most likely first."""
    span = _span(measure)
    for mention in scene.entities:
        if (construction := _beside(scene, measure, span, mention)) is not None:
            yield mention, construction
    if not _is_of_noun_beside(scene, measure) and not _has_own_subject(scene, measure.cue):
        yield from ((mention, "subject") for mention in _subjects(scene, span))


def _span(measure: Measure) -> ProseSpan:
    cue, number = measure.cue.span, measure.quantity.wide or measure.quantity.prose
    return ProseSpan(min(cue.start, number.start), max(cue.end, number.end))


def _beside(scene: Scene, measure: Measure, span: ProseSpan, mention: Mention[EntityRef]) -> str | None:
    """The construction that makes a mention next to the measure its bearer; None if there is none."""
    name, cue = mention.prose, name_of_measure(scene, measure.cue)
    if name.end <= span.start:
        is_pronoun = mention.text.casefold() in POSSESSIVES
        gap = scene.between(name, span)
        is_owner = _POSSESSOR.fullmatch(gap) is not None and (is_pronoun or gap[:1] in "'’")
        return "possessor" if is_owner or _WHOSE.fullmatch(gap) else None
    if scene.document.prose.startswith(POSSESSIVE_ENDINGS, name.end):
        return None  # "people work for X's suppliers"
    if name.start >= cue.end and _BEARER.fullmatch(scene.between(cue, name)):
        return "of"
    if name.start < span.end:
        return None
    gap = scene.between(span, name)
    if measure.form is not Form.AHEAD and _BEARER.fullmatch(gap):
        return "at"
    if measure.form in (Form.COUNTED, Form.BEHIND) and _ATTRIBUTED.fullmatch(gap):
        return "attributed" if not scene.words.folded[measure.cue.last].endswith("s") else None
    before = scene.document.prose[scene.sentence.start : span.start]
    if not before:
        return "opening" if _BARE_OPENING.fullmatch(scene.document.prose, span.start, name.start) else None
    return "opening" if _OPENING.fullmatch(before) and _BEHIND_OPENING.fullmatch(gap) else None


def _is_of_noun_beside(scene: Scene, measure: Measure) -> bool:
    """Whether an adjectival measure belongs to the noun next to it: "a 21 m long jetty", "a gorge 12 km long"."""
    if measure.form is not Form.BEHIND:
        return False
    prose, number = scene.document.prose, measure.quantity.prose
    if _NOUN_BEHIND.match(prose, measure.cue.span.end):
        return True
    is_of_known = any(mention.prose.end == number.start - 2 for mention in scene.entities)
    return not is_of_known and _OF_NOUN_IN_FRONT.search(prose, scene.sentence.start, number.start) is not None


def _has_own_subject(scene: Scene, cue: Cue) -> bool:
    """Whether the words of a measure are a clause with a subject of its own: "samples are taken every"."""
    noun, *more = scene.words.folded[cue.first : cue.last + 1]
    return noun not in BE | words_of.MODALS and not BE.isdisjoint(more)


def _subjects(scene: Scene, span: ProseSpan) -> Iterator[Mention[EntityRef]]:
    """The mentions before a measure that can be its subject: the nearest first; in a shared predicate the first."""
    before = [mention for mention in scene.entities if mention.prose.end <= span.start]
    reachable: list[Mention[EntityRef]] = []
    for mention in reversed(before):
        gap = scene.between(mention.prose, span)
        is_relative = _RELATIVE.match(gap)
        if is_relative:
            gap = gap[is_relative.end() :]
        clause = _ASIDE.sub("", gap)
        if len(clause) > _REACH or _ANOTHER_SUBJECT.search(clause):
            break
        if _is_only_owner(scene, mention, gap) or _is_contrasted(scene, mention):
            break
        if is_relative and ("," not in clause or not _SHARED.search(clause)):
            reachable.append(mention)
            break
        if (
            is_in_subject_position(scene, mention.prose)
            or _opens_clause(scene, mention, span)
            or _has_another_measure(scene, mention, span)
        ):
            reachable.append(mention)
    if reachable and _SHARED.search(_ASIDE.sub("", scene.between(reachable[0].prose, span))):
        reachable.reverse()
    yield from reachable


def _is_contrasted(scene: Scene, mention: Mention[EntityRef]) -> bool:
    """Whether a name only states what something else is unlike."""
    return _CONTRASTED.search(scene.document.prose, scene.sentence.start, mention.prose.start) is not None


def _is_only_owner(scene: Scene, mention: Mention[EntityRef], gap: str) -> bool:
    """Whether the bearer is the noun after a possessive: "the tower's first floor is 57 m high"."""
    is_possessive = gap[:1] in ("'", "’") or mention.text.casefold() in POSSESSIVES
    return is_possessive and not any(
        mention.prose.end <= cue.span.start and _POSSESSOR.fullmatch(scene.between(mention.prose, cue.span))
        for cue in _number_cues(scene)
    )


def _opens_clause(scene: Scene, mention: Mention[EntityRef], span: ProseSpan) -> bool:
    """Whether a comma precedes a name and its verb follows: "Born in Arcadia, X is 2 m tall"; `span` is that of the
    measure, whose own verb will do ("Near Arun, X carries 40 m³").
    """
    prose, name = scene.document.prose, mention.prose
    if not prose.endswith(words_of.BEFORE_SUBJECT, 0, name.start):
        return False
    is_verb = scene.between(name, span) == " " and _VERB_OF_CUE.match(prose, span.start) is not None
    return is_verb or _FINITE.match(prose, name.end) is not None


def _has_another_measure(scene: Scene, mention: Mention[EntityRef], span: ProseSpan) -> bool:
    """Whether the sentence has already stated a measure of it: "The mass of X is 3 kg and its diameter …"."""
    is_stated = any(
        mention.prose.end <= number.prose.start and number.prose.end <= span.start
        for number in scene.quantities
    )
    return is_stated and any(
        cue.span.end <= mention.prose.start and _BEARER.fullmatch(scene.between(cue.span, mention.prose))
        for cue in _number_cues(scene)
    )


def _number_cues(scene: Scene) -> Iterator[Cue]:
    return (cue for cue in scene.cues if any(item.value == "number" for item in cue.properties))
