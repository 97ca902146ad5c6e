"""Dates in brackets after a name: "(1810–1849)", "(born 3 April 1982)", "(1998)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import pairwise

from factlint.extraction.claims.entities.namesakes import digits_apart
from factlint.extraction.claims.scene import Scene
from factlint.extraction.glosses import ends_gloss
from factlint.extraction.languages.en.claims.dates import brackets as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property, dates_of
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_OF = regex(words_of.OF + "$")
_KIN_OF = regex(words_of.KIN_OF)
_GOVERNED = regex(words_of.GOVERNED + "$")
_MADE_OF = regex(words_of.MADE_OF + "$")
_COUNTED_OF = regex(words_of.COUNTED_OF + "$")
_OPENING = regex(words_of.OPENING)
_BEFORE_BIRTH = regex(words_of.BEFORE_BIRTH, re.IGNORECASE)
_BEFORE_DEATH = regex(words_of.BEFORE_DEATH, re.IGNORECASE)
_NOTHING_BEFORE = regex(words_of.NOTHING_BEFORE)
_RANGE = regex(words_of.RANGE)
_CLOSING = regex(words_of.CLOSING)
_FIRST = regex(words_of.FIRST)
_DEFINED = regex(words_of.DEFINED)
_YEARS_OF_POST = 15
_GENERATION = 30 * 366
"""In days: a slip of one digit is rarely farther off, and rebuilding or extensions come later."""


def bind_brackets(scene: Scene) -> Iterator[Claim]:
    """The claims of brackets right after names; pronouns and nouns have no such brackets."""
    for subject in scene.entities:
        times = _times_in_bracket(scene, subject) if is_named(subject) else ()
        if times and not (_is_complement(scene, subject) or closes_gloss(scene, subject, times[-1])):
            yield from _claims(scene, subject, times)


def _is_complement(scene: Scene, subject: Mention[EntityRef]) -> bool:
    """Whether the bracket dates another noun, or may: "the Duchy of the Kingdom of X (1868–1918)", "the widow of Y"."""
    before = scene.sentence.start, subject.prose.start
    return any(words.search(scene.document.prose, *before) is not None for words in (_OF, _KIN_OF))


def closes_gloss(scene: Scene, subject: Mention[EntityRef], last: Mention[Time]) -> bool:
    """Whether the bracket after a name dates the subject of a description: "The wife of X (1902–1977)."."""
    return ends_gloss(scene.document.prose, scene.sentence, subject.prose, last.prose)


def _times_in_bracket(scene: Scene, subject: Mention[EntityRef]) -> tuple[Mention[Time], ...]:
    opening = _OPENING.match(scene.document.prose, subject.prose.end, scene.sentence.end)
    if not opening:
        return ()
    start = opening.end() - len(opening.group().rpartition("(")[2]) - 1
    end = scene.document.prose.find(")", start, scene.sentence.end)
    return tuple(time for time in scene.times if start < time.prose.start and time.prose.end <= end)


def _claims(scene: Scene, subject: Mention[EntityRef], times: Sequence[Mention[Time]]) -> Iterator[Claim]:
    prose = scene.document.prose
    start = prose.rindex("(", subject.prose.end, times[0].prose.start) + 1
    bracket = ProseSpan(start, start)
    first = times[0]
    before = prose[start : first.prose.start]
    if _BEFORE_DEATH.fullmatch(before):
        yield from _claim(scene, subject, (words_of.DIED,), first, bracket)
    elif _BEFORE_BIRTH.fullmatch(before):
        yield from _claim(scene, subject, (words_of.BORN,), first, bracket)
        if len(times) == 2 and _RANGE.fullmatch(prose[first.prose.end : times[1].prose.start]):
            yield from _claim(scene, subject, (words_of.DIED,), times[1], bracket)
        else:
            yield from _death_behind(scene, subject, times, bracket)
    elif len(times) == 2 and _RANGE.fullmatch(prose[first.prose.end : times[1].prose.start]):
        if _NOTHING_BEFORE.fullmatch(before) and _CLOSING.match(prose, times[1].prose.end):
            yield from _range(scene, subject, first, times[1], bracket)
    elif len(times) == 1:
        yield from _single(scene, subject, first, bracket)


def _single(
    scene: Scene, subject: Mention[EntityRef], time: Mention[Time], bracket: ProseSpan
) -> Iterator[Claim]:
    """The only date of a bracket without words: a living person's birth, or the year of a thing."""
    prose = scene.document.prose
    before = prose[bracket.start : time.prose.start]
    if time.value.grain is Grain.DAY and _is_living(scene, subject):
        if _NOTHING_BEFORE.fullmatch(before) and _CLOSING.match(prose, time.prose.end):
            yield from _claim(scene, subject, (words_of.BORN,), time, bracket)
    elif before.strip() or prose[time.prose.end] != ")":
        return
    elif not (
        _MADE_OF.search(prose, scene.sentence.start, subject.prose.start)
        or _COUNTED_OF.search(prose, scene.sentence.start, subject.prose.start)
        or _is_amid(scene, subject, time)
    ):
        properties: Sequence[str] = words_of.WORK_PROPERTIES
        if _is_governed(scene, subject):
            is_slip = _is_slip(scene, subject, time)
            properties = words_of.RELEASE_PROPERTIES + (words_of.OPENING_PROPERTIES if is_slip else ())
        yield from _claim(scene, subject, properties, time, bracket)


def _is_slip(scene: Scene, subject: Mention[EntityRef], time: Mention[Time]) -> bool:
    """Whether a year is that of an opening or construction, or off by one digit and at most a generation."""
    known = tuple(
        date for prop in words_of.OPENING_PROPERTIES for date in dates_of(scene.rules, subject.value.id, prop)
    )
    return any(not time.value.excludes(date) for date in known) or any(
        digits_apart(time.value, date) == 1
        and not time.value.days.excludes(date.days.widen(_GENERATION, _GENERATION))
        for date in known
    )


def _is_amid(scene: Scene, subject: Mention[EntityRef], time: Mention[Time]) -> bool:
    """Whether a date lies between the start and the end of an event: "Eniwetok: the X War (February 1944)"."""
    first, last = (_known_days(scene, subject, ids) for ids in (words_of.SPAN_STARTS, words_of.SPAN_ENDS))
    return bool(first and last) and not time.value.days.excludes(reduce(Interval.hull, (*first, *last)))


def _known_days(scene: Scene, subject: Mention[EntityRef], properties: Sequence[str]) -> tuple[Interval, ...]:
    return tuple(
        fact.statement.value.days
        for fact in scene.rules.facts(subject.value.id)
        if fact.statement.property in properties and isinstance(fact.statement.value, Time)
    )


def _is_living(scene: Scene, subject: Mention[EntityRef]) -> bool:
    """Whether the rule base has a birth and no death: a single day in the bracket is then the birth."""
    known = scene.properties_known_of(subject)
    return words_of.BORN in known and words_of.DIED not in known


def _death_behind(
    scene: Scene, subject: Mention[EntityRef], times: Sequence[Mention[Time]], bracket: ProseSpan
) -> Iterator[Claim]:
    for earlier, later in pairwise(times):
        if _BEFORE_DEATH.fullmatch(scene.document.prose[earlier.prose.end : later.prose.start]):
            yield from _claim(scene, subject, (words_of.DIED,), later, bracket)


def _range(
    scene: Scene, subject: Mention[EntityRef], first: Mention[Time], last: Mention[Time], bracket: ProseSpan
) -> Iterator[Claim]:
    """A range: the lifespan of a person, or the start and end of a thing.

    A range with no known end is about something else: a reign, a post, a membership.
    """
    known = scene.properties_known_of(subject)
    is_life = bool(known & {words_of.BORN, words_of.DIED})
    starts, ends = (
        ((words_of.BORN,), (words_of.DIED,)) if is_life else (words_of.SPAN_STARTS, words_of.SPAN_ENDS)
    )
    claims = (
        *_claim(scene, subject, starts, first, bracket),
        *_claim(scene, subject, ends, last, bracket),
    )
    wrong = [claim for claim in claims if not may_be_right(scene, claim)]
    if len(wrong) < len(claims) or (
        len(claims) == 1 and (_is_lifetime(first, last) if is_life else _opens_definition(scene, subject, last))
    ):
        yield from claims


def _is_lifetime(first: Mention[Time], last: Mention[Time]) -> bool:
    """Whether a range is longer than most posts; its end may be abbreviated: "1823–88"."""
    start, end = first.value.timex[:4], last.value.timex[:4]
    return not (start.isdigit() and end.isdigit()) or not 0 <= int(end) - int(start) < _YEARS_OF_POST


def _opens_definition(scene: Scene, subject: Mention[EntityRef], last: Mention[Time]) -> bool:
    """Whether the sentence begins with name and bracket and continues with a definition."""
    opening = scene.document.prose[scene.sentence.start : subject.prose.start]
    is_first = _FIRST.fullmatch(opening) is not None
    return is_first and _DEFINED.match(scene.document.prose, last.prose.end) is not None


def may_be_right(scene: Scene, claim: Claim) -> bool:
    """Whether a fact agrees with the date of a claim."""
    said = claim.statement.value
    return any(
        fact.statement.property == claim.statement.property
        and isinstance(fact.statement.value, Time)
        and isinstance(said, Time)
        and not said.excludes(fact.statement.value)
        for fact in scene.rules.facts(claim.subject.value.id)
    )


def _is_governed(scene: Scene, subject: Mention[EntityRef]) -> bool:
    """Whether a preposition makes the name part of another phrase: "a member of X (1990–1995)"."""
    return _GOVERNED.search(scene.document.prose, scene.sentence.start, subject.prose.start) is not None


def _claim(
    scene: Scene,
    subject: Mention[EntityRef],
    properties: Sequence[str],
    time: Mention[Time],
    bracket: ProseSpan,
) -> Iterator[Claim]:
    """The claim of the first property that the subject has facts of."""
    known = scene.properties_known_of(subject)
    chosen = next((name for name in properties if name in known), None)
    if chosen is not None:
        prop = Property(chosen, "date")
        yield scene.claim(
            subject,
            prop,
            time,
            bracket,
            binder="bracket",
            asserting=ProseSpan(bracket.start, time.prose.end),
        )
