"""The time at which a number held: "In 2011, X had 8,200 inhabitants", "8,200 inhabitants (2011)"."""

from __future__ import annotations

from factlint.extraction.claims.numbers.measures import Measure
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.numbers import measures as words_of
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property, facts_of
from factlint.values.interval import EVERYTHING
from factlint.values.regex import regex
from factlint.values.time import Time

_BEFORE_TIME = regex(words_of.BEFORE_TIME_OF_NUMBER)
_FRONTED = regex(words_of.FRONTED_TIME)
_FRONTED_PLACE = regex(words_of.FRONTED_PLACE)
_THEN, _IN_PART_OF_TIME = regex(words_of.THEN), regex(words_of.IN_PART_OF_TIME)
_UNDER_CONDITION = regex(words_of.UNDER_CONDITION)
_OPENS_CONDITION = regex(words_of.OPENS_CONDITION)
_PAST = regex(words_of.PAST)
_ON_AVERAGE = regex(words_of.ON_AVERAGE)


def times_of_number(scene: Scene, measure: Measure) -> tuple[Mention[Time], ...]:
    """The time at the start of the sentence, or right after the number."""
    end = max(measure.cue.span.end, measure.quantity.prose.end)
    for time in scene.times:
        if not time.value.is_calendar:
            continue
        opening = scene.document.prose[scene.sentence.start : time.prose.start]
        is_behind = end <= time.prose.start and _BEFORE_TIME.fullmatch(
            scene.document.prose[end : time.prose.start]
        )
        if _FRONTED.fullmatch(opening) or is_behind:
            return (time,)
    return ()


def is_about_past(scene: Scene, measure: Measure) -> bool:
    """Whether the clause of a number is in the past, so that it need not hold at the time of writing."""
    clause = scene.clause_of(measure.quantity.prose)
    return _PAST.search(scene.document.prose, clause.start, clause.end) is not None


def is_about_part_of_time(scene: Scene, measure: Measure) -> bool:
    """Whether a sentence states a number of a stretch of time that no date names: "in his best season"."""
    end = scene.clause_of(measure.quantity.prose).end
    return _IN_PART_OF_TIME.search(scene.document.prose, scene.sentence.start, end) is not None


def is_about_one_place(scene: Scene, subject: Mention[EntityRef]) -> bool:
    """Whether a sentence opens with a place other than the subject: "At Arun, the Ela carries 40 m³"."""
    start = scene.sentence.start
    fronted = _FRONTED_PLACE.match(scene.masked)
    return fronted is not None and not subject.prose.holds(
        ProseSpan(start + fronted.end(), start + fronted.end() + 1)
    )


def is_about_then(scene: Scene, measure: Measure) -> bool:
    """Whether a clause after a number gives its time: "had 300 seats when it opened"."""
    end = max(measure.cue.span.end, measure.quantity.prose.end)
    return _THEN.match(scene.document.prose, end, scene.sentence.end) is not None


def is_under_condition(scene: Scene, measure: Measure) -> bool:
    """Whether a number is conditional, or a share: "weighs 9 kg with its case"."""
    end = max(measure.cue.span.end, measure.quantity.prose.end)
    prose, sentence = scene.document.prose, scene.sentence
    return bool(
        _UNDER_CONDITION.match(prose, end, sentence.end)
        or _OPENS_CONDITION.match(prose, sentence.start, sentence.end)
    )


def is_about_average(scene: Scene, prop: Property, measure: Measure) -> bool:
    """Whether a number is an average, and the property is not: "is on average 62 m deep"."""
    clause = scene.clause_of(measure.quantity.prose)
    is_average = any(word in cue for cue in prop.cues for word in words_of.AVERAGE)
    return not is_average and _ON_AVERAGE.search(scene.document.prose, clause.start, clause.end) is not None


def has_terms(scene: Scene, subject: Mention[EntityRef], prop: Property) -> bool:
    """Whether the rule base has validity periods for values of a property."""
    return any(fact.statement.scope != EVERYTHING for fact in facts_of(scene.rules, subject.value.id, prop.id))
