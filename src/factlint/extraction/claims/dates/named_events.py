"""Dates next to the name of an event: "since the invasion in 2022", "the crisis of 1962"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import reduce

from factlint.extraction.claims.entities.namesakes import digits_apart
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates import named_events as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import FROM_STORY, EntityRef, Mention, is_named
from factlint.model.rule_base import Property, dates_of
from factlint.values.dataclass import replace
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_ADVERBIAL = regex(words_of.ADVERBIAL, re.IGNORECASE)
_DURING = regex(words_of.DURING, re.IGNORECASE)
_BEHIND = regex(words_of.BEHIND)
_OF = regex(words_of.OF)
_OPENING = regex(words_of.OPENING)
_OF_SUBJECT = regex(words_of.OF_SUBJECT)
_BEFORE_VERB = regex(words_of.BEFORE_VERB)
_DAY_OF = regex(words_of.DAY_OF)
_IN_COURSE_OF = regex(words_of.IN_COURSE_OF)
_IN_COURSE = regex(words_of.IN_COURSE, re.IGNORECASE)
_OPENING_COURSE = regex(words_of.OPENING_COURSE, re.IGNORECASE)
_ASIDE = regex(words_of.ASIDE)
_OPENING_EVE, _EVE_OF = regex(words_of.OPENING_EVE, re.IGNORECASE), regex(words_of.EVE_OF)
_SAW, _SAW_OPENING = regex(words_of.SAW), regex(words_of.SAW_OPENING)
_BEHIND_SEEN, _DOES = regex(words_of.BEHIND_SEEN), regex(words_of.DOES)
_FRONTED_DAY, _BEHIND_FRONTED_DAY = regex(words_of.FRONTED_DAY), regex(words_of.BEHIND_FRONTED_DAY)
_FOLLOWED, _CAME = regex(words_of.FOLLOWED), regex(words_of.CAME)
_OPENS_LINE, _CLOSES_LINE = regex(words_of.OPENS_LINE), regex(r"\W*")
_TO_DATE_OF_LINE = regex(words_of.TO_DATE_OF_LINE)

EVENT_PROPERTIES = ("date", "start", "signed")
"""Properties that date an event; the first that it has counts."""
_WHOLE_EVENT = ("date", "signed")
_BEGINS = ("start", "date")
_DAYS_OF_EVE = 3 * 366
"""For how long before an event people may refer to its eve."""
_COURSE = ("in-progress",)
_DAYS_TO_AFTERMATH = 15 * 365
"""An event remains a topic for long: a date further from it is another one ("the crisis in 1998 was a memory")."""
Name = Mention[EntityRef]


def bind_named_events(scene: Scene) -> Iterator[Claim]:
    """The claims of dates next to the name of an event."""
    for name in scene.entities:
        if not is_named(name):
            continue
        for time in scene.times:
            if time.prose.end <= name.prose.start:
                yield from _before_name(scene, name, time)
            elif time.prose.start >= name.prose.end:
                yield from _behind_name(scene, name, time)


def _before_name(scene: Scene, name: Name, time: Mention[Time]) -> Iterator[Claim]:
    gap = scene.between(time.prose, name.prose)
    is_counted = FROM_STORY in time.derivation and _CAME.fullmatch(gap) is not None
    if is_counted or (_is_line(scene, time.prose, gap, name.prose) and not _may_lie_in(scene, name, time)):
        yield from _claim(scene, name, EVENT_PROPERTIES, time)
    elif _is_seen(scene, name, time, gap) or _is_of_day(scene, name, time, gap) or _DAY_OF.fullmatch(gap):
        yield from _claim(scene, name, _WHOLE_EVENT, time)
    elif _EVE_OF.fullmatch(gap):
        yield from _claim(scene, name, _BEGINS, _up_to_eve(scene, name, time))
    elif _IN_COURSE_OF.fullmatch(gap):
        yield from _claim(scene, name, (*_WHOLE_EVENT, *_COURSE), time)


def _behind_name(scene: Scene, name: Name, time: Mention[Time]) -> Iterator[Claim]:
    gap = scene.between(name.prose, time.prose)
    before = scene.document.prose[scene.sentence.start : name.prose.start]
    is_counted = FROM_STORY in time.derivation and _FOLLOWED.fullmatch(gap) is not None
    if (is_counted and _OPENING.fullmatch(before)) or (
        _is_line(scene, name.prose, gap, time.prose) and not _may_lie_in(scene, name, time)
    ):
        yield from _claim(scene, name, EVENT_PROPERTIES, time)
    elif _BEHIND.fullmatch(gap) and _ADVERBIAL.search(before):
        properties = _WHOLE_EVENT if _DURING.search(before) else EVENT_PROPERTIES
        if _IN_COURSE.search(before):
            properties = (*_WHOLE_EVENT, *_COURSE)
        yield from _claim(scene, name, properties, time)
    elif _is_bare_aside(scene, gap, time) and not _may_lie_in(scene, name, time):
        yield from _claim(scene, name, EVENT_PROPERTIES, time)
    elif _ASIDE.fullmatch(gap) and _OPENING_EVE.search(before):
        yield from _claim(scene, name, _BEGINS, _up_to_eve(scene, name, time))
    elif _ASIDE.fullmatch(gap) and _OPENING_COURSE.search(before):
        yield from _claim(scene, name, (*_WHOLE_EVENT, *_COURSE), time)
    elif (
        (_OF.fullmatch(gap) or _is_of_subject(scene, before, gap, time)) and not _may_lie_in(scene, name, time)
    ) or (_OF.fullmatch(gap) and _is_misspelt(scene, name, time)):
        yield from _claim(scene, name, EVENT_PROPERTIES, time)


def _up_to_eve(scene: Scene, name: Name, time: Mention[Time]) -> Mention[Time]:
    """A date on the eve of an event, widened to the days on which that may begin, if it begins within these."""
    known = [date.days for prop in _BEGINS for date in dates_of(scene.rules, name.value.id, prop)]
    readings = tuple(days.widen(0, _DAYS_OF_EVE) for days in time.value.readings)
    if all(days.excludes(begin) for days in readings for begin in known):
        return time
    return replace(time, value=replace(time.value, readings=readings))


def _is_line(scene: Scene, first: ProseSpan, gap: str, last: ProseSpan) -> bool:
    """Whether a sentence consists of an event and its date: "Siege of X: May 1391", "1391 – Siege of X"."""
    prose, sentence = scene.document.prose, scene.sentence
    return (
        _TO_DATE_OF_LINE.fullmatch(gap) is not None
        and _OPENS_LINE.fullmatch(prose, sentence.start, first.start) is not None
        and _CLOSES_LINE.fullmatch(prose, last.end, sentence.end) is not None
    )


def _is_seen(scene: Scene, name: Name, time: Mention[Time], gap: str) -> bool:
    """Whether a time is the subject of the sentence: "1657 saw the battle of X"."""
    prose, sentence = scene.document.prose, scene.sentence
    return (
        _SAW.fullmatch(gap) is not None
        and _SAW_OPENING.fullmatch(prose, sentence.start, time.prose.start) is not None
        and _BEHIND_SEEN.match(prose, name.prose.end, sentence.end) is not None
    )


def _is_of_day(scene: Scene, name: Name, time: Mention[Time], gap: str) -> bool:
    """Whether a day at the head of the clause must be that of its subject, an event with effects on that day."""
    prose, sentence = scene.document.prose, scene.sentence
    return (
        time.value.grain is Grain.DAY
        and _BEHIND_FRONTED_DAY.fullmatch(gap) is not None
        and _FRONTED_DAY.search(prose, sentence.start, time.prose.start) is not None
        and _DOES.match(prose, name.prose.end, sentence.end) is not None
        and _is_misspelt(scene, name, time)
    )


def _is_bare_aside(scene: Scene, gap: str, time: Mention[Time]) -> bool:
    """Whether a day stands between commas after an event: "The fire of X, 6 May 1937, ended"."""
    is_day = gap == words_of.BARE_ASIDE and time.value.grain is Grain.DAY
    return is_day and scene.document.prose.startswith(",", time.prose.end)


def _is_of_subject(scene: Scene, before: str, gap: str, time: Mention[Time]) -> bool:
    """Whether an event opens the sentence, with a date between it and its verb: "The murder of X in 1888 shocked"."""
    return (
        _OPENING.fullmatch(before) is not None
        and _OF_SUBJECT.fullmatch(gap) is not None
        and _BEFORE_VERB.match(scene.document.prose, time.prose.end, scene.sentence.end) is not None
    )


def _may_lie_in(scene: Scene, name: Name, time: Mention[Time]) -> bool:
    """Whether a date may be within an event, or its aftermath."""
    known = {
        prop: fact.statement.value.days
        for fact in scene.rules.facts(name.value.id)
        if isinstance(fact.statement.value, Time)
        and (prop := fact.statement.property) in (*EVENT_PROPERTIES, "end")
    }
    if not {"date", "signed"} & known.keys() and not {"start", "end"} <= known.keys():
        return True
    whole = reduce(Interval.hull, known.values())
    is_far = time.value.days.excludes(whole.widen(_DAYS_TO_AFTERMATH, _DAYS_TO_AFTERMATH))
    lasted = "start" in known and not time.value.days.excludes(whole)
    return is_far or lasted


def _is_misspelt(scene: Scene, name: Name, time: Mention[Time]) -> bool:
    """Whether the year of a date differs in one digit, or in two that are swapped."""
    known = [date for prop in _WHOLE_EVENT for date in dates_of(scene.rules, name.value.id, prop)]
    return bool(known) and all(digits_apart(time.value, date) == 1 for date in known)


def _claim(scene: Scene, name: Name, properties: Sequence[str], time: Mention[Time]) -> Iterator[Claim]:
    """The claim of the first property that the rule base has for the name."""
    chosen = scene.first_known_of(name, properties)
    if chosen is not None:
        yield scene.claim(name, Property(chosen, "date"), time, name.prose, binder="dated-event")
