"""Measures of what a text is about, in clauses that name no bearer: "Corvid is a server. The timeout is 30 seconds".

Only for properties that a project's own pack defines: their words are its own ("observations are taken every").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.extraction.claims.numbers.measures import Measure, name_of_measure
from factlint.extraction.claims.numbers.rates import is_of_each
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.stated_topics import has_strangers
from factlint.extraction.languages.en.claims.numbers import topics as words_of
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property
from factlint.model.words import name_words
from factlint.values.regex import regex

_OPENS_DEFINITE, _OPENS_CLAUSE = regex(words_of.OPENS_DEFINITE), regex(words_of.OPENS_CLAUSE)
_OPENING = regex(words_of.OPENING_WITH_TOPIC)
_CLAUSE_IN_FRONT, _OF_TOPIC = regex(words_of.CLAUSE_IN_FRONT), regex(words_of.OF_TOPIC)
_NARROWED, _OF_OTHERS = regex(words_of.NARROWED), regex(words_of.OF_OTHERS)
_MARK = "\x01"


def topic_of(
    scene: Scene, measure: Measure, said: Iterable[Property]
) -> Iterator[tuple[Mention[EntityRef], str]]:
    """The topic, if a clause states a measure with the words of a project's own property, and nothing narrows it."""
    own = tuple(item for item in said if _is_own(scene, item, measure))
    topic = _topic(scene) if own else None
    if topic is None or any(time.value.is_calendar for time in scene.times):
        return
    known = scene.properties_known_of(topic)
    bearers = {
        entity
        for entity in scene.named
        for fact in scene.rules.facts(entity)
        if any(fact.statement.property == item.id for item in own)
    }
    is_only = not scene.entities and bearers != {topic.value.id}
    if is_only or not any(item.id in known for item in own) or _OF_OTHERS.search(scene.text):
        return
    spans = (*(each.prose for each in (*scene.entities, *scene.times, *scene.durations, *scene.quantities)),)
    if has_strangers(scene.words, scene.sentence, spans):
        return
    if _opens_clause(scene, topic, measure) and not _is_narrowed(scene, topic, measure, own):
        yield topic, "topic"


def _is_own(scene: Scene, prop: Property, measure: Measure) -> bool:
    """Whether the cue is one that the pack gives; of one word only where an article makes it definite."""
    cue = scene.words.folded[measure.cue.first : measure.cue.last + 1]
    named = cue[:-1] if name_of_measure(scene, measure.cue) != measure.cue.span else cue
    return any(said in (cue, named) for said in map(name_words, prop.own_cues))


def _topic(scene: Scene) -> Mention[EntityRef] | None:
    """The one thing that the sentence names, or that the text goes on about where it names none."""
    known = {mention.value.id: mention for mention in reversed(scene.entities)}
    if not known:
        return scene.topic
    only = next(iter(known.values())) if len(known) == 1 else None
    return only if only is not None and only.value.is_known else None


def _opens_clause(scene: Scene, topic: Mention[EntityRef], measure: Measure) -> bool:
    """Whether the measure stands at the head of a clause, behind no more than what names the topic."""
    prose, cue = scene.document.prose, measure.cue
    start = min(cue.span.start, (measure.quantity.wide or measure.quantity.prose).start)
    begin = scene.sentence.start
    if begin <= topic.prose.start and topic.prose.end <= start:
        shown = prose[begin : topic.prose.start] + _MARK + prose[topic.prose.end : start]
        if opening := _OPENING.match(shown):
            begin = topic.prose.end - (topic.prose.start - begin) - 1 + opening.end()
        else:
            parted = [found.end() for found in _CLAUSE_IN_FRONT.finditer(prose, topic.prose.end, start)]
            if not parted:
                return False
            begin = parted[-1]
    if _OPENS_DEFINITE.fullmatch(prose, begin, start):
        return True
    return cue.last > cue.first and _OPENS_CLAUSE.fullmatch(prose, begin, start) is not None


def _is_narrowed(scene: Scene, topic: Mention[EntityRef], measure: Measure, own: Iterable[Property]) -> bool:
    """Whether more is stated behind the measure than that it is the topic's, or of each year."""
    prose, end = scene.document.prose, max(measure.cue.span.end, measure.quantity.prose.end)
    if topic.prose.start > end:
        shown = prose[end : topic.prose.start] + _MARK
        if not any(is_of_each(scene, item, measure) for item in own):
            return _OF_TOPIC.fullmatch(shown) is None
        return (
            _OF_TOPIC.search(shown) is None
            or _NARROWED.match(prose, topic.prose.end, scene.sentence.end) is not None
        )
    return _NARROWED.match(prose, end, scene.sentence.end) is not None
