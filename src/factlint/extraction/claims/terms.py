"""Claims of when a value began or ended to hold: "X played for Y from 2003 to 2007", "- X (2003–2007)".

A claim is read only of two entities that the rule base knows to belong together for a time, and only with a word
for that tie in the clause; a line of a list needs none, its subject is what the document is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.stretches import Stretch, points_of, read_stretches
from factlint.extraction.languages.en import terms as words_of
from factlint.extraction.languages.en.terms import TermFrame
from factlint.model.claim import Aspect, Claim, Fact, Value
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property
from factlint.values.interval import EVERYTHING
from factlint.values.time import Time

_BESIDE = re.compile(words_of.BESIDE)
_LINE_OPENING = re.compile(words_of.LINE_OPENING)
_FINITE_VERB = re.compile(words_of.FINITE_VERB)
_CLAUSE_OPENING = re.compile(words_of.CLAUSE_OPENING)
_OTHER_EVENT = re.compile(words_of.OTHER_EVENT)
_OTHER_TIME = re.compile(words_of.OTHER_TIME, re.IGNORECASE)
_NAME = re.compile(words_of.NAME)
_AWAY_FROM = re.compile(words_of.AWAY_FROM)
_ANOTHER_TERM = re.compile(words_of.ANOTHER_TERM, re.IGNORECASE)
_NAMED_TIME = re.compile(words_of.NAMED_TIME)
_ANOTHER_TIE = re.compile(words_of.ANOTHER_TIE)
_REACH = 90
"""How many characters may lie between a value and its time or its verb."""


@dataclass(frozen=True, slots=True)
class _Tie:
    """A subject and a value that the rule base ties together for a time."""

    subject: Mention[EntityRef]
    value: Mention[EntityRef]
    facts: tuple[Fact, ...]


def bind_terms(scene: Scene, spoken_of: Sequence[Mention[EntityRef]]) -> Iterator[Claim]:
    """The claims about starts and ends of terms; `spoken_of` are the things that the document names, first to last."""
    if not scene.entities or not any(_is_dated(time) for time in scene.times):
        return
    ties = tuple(_ties(scene, spoken_of))
    if not ties:
        return
    stretches = read_stretches(scene)
    points = tuple(time for time in points_of(scene, stretches) if _is_dated(time))
    for tie in ties:
        yield from _claims_of_tie(scene, tie, ties, stretches, points)


def _is_dated(time: Mention[Time]) -> bool:
    """Whether a time is written as a date, not counted from another one ("the same week")."""
    return any(character.isdigit() for character in time.text)


def _ties(scene: Scene, spoken_of: Sequence[Mention[EntityRef]]) -> Iterator[_Tie]:
    """The pairs of subject and value in a sentence.

    A value that nothing in the sentence is tied to belongs to the one thing in the document that is tied to it.
    """
    offices = frozenset(item.id for item in scene.rules.properties() if item.is_office)
    for value in dict.fromkeys(scene.entities):
        if "name" not in value.derivation or _ANOTHER_TERM.search(_before(scene, value.prose)):
            continue
        near = tuple(_ties_to(scene, value, scene.entities, offices))
        far = near or tuple(_ties_to(scene, value, spoken_of, offices))
        if near or len(far) == 1:
            yield from far


def _ties_to(
    scene: Scene, value: Mention[EntityRef], subjects: Iterable[Mention[EntityRef]], offices: frozenset[str]
) -> Iterator[_Tie]:
    seen = {value.value.id}
    for subject in subjects:
        if subject.value.id in seen:
            continue
        seen.add(subject.value.id)
        terms = _terms_of(scene, subject, offices)
        facts = tuple(fact for fact in terms if _has_value(fact, value.value.id))
        if facts:
            yield _Tie(subject, value, facts)


def _terms_of(scene: Scene, subject: Mention[EntityRef], offices: frozenset[str]) -> tuple[Fact, ...]:
    return tuple(
        fact
        for fact in scene.rules.facts(subject.value.id)
        if (fact.begins != EVERYTHING or fact.ends != EVERYTHING)
        and isinstance(fact.statement.value, EntityRef)
        and fact.statement.property not in offices
    )


def _has_value(fact: Fact, entity: str) -> bool:
    value = fact.statement.value
    return isinstance(value, EntityRef) and value.id == entity


def _claims_of_tie(
    scene: Scene,
    tie: _Tie,
    ties: Sequence[_Tie],
    stretches: tuple[Stretch, ...],
    points: tuple[Mention[Time], ...],
) -> Iterator[Claim]:
    stretch = _stretch_of(scene, tie, ties, stretches)
    for prop in dict.fromkeys(fact.statement.property for fact in tie.facts):
        frame = frame_of(prop)
        if stretch is not None:
            cue = _list_cue(scene, tie, stretch) or (frame and _cue(scene, tie, stretch.span, frame))
            if cue:
                yield from _bounds(scene, tie, prop, cue, stretch)
        elif frame is not None:
            yield from _changes(scene, tie, prop, frame, ties, points)


def _bounds(scene: Scene, tie: _Tie, prop: str, cue: ProseSpan, stretch: Stretch) -> Iterator[Claim]:
    for aspect, time in ((Aspect.STARTS, stretch.first), (Aspect.ENDS, stretch.last)):
        if time is not None and not time.is_guess:
            yield _claim(scene, tie, prop, cue, aspect, time, "term-stretch")


def _changes(
    scene: Scene,
    tie: _Tie,
    prop: str,
    frame: TermFrame,
    ties: Sequence[_Tie],
    points: tuple[Mention[Time], ...],
) -> Iterator[Claim]:
    """The claim of a verb that begins or ends the term, with the date beside it."""
    time = _point_of(scene, tie, ties, points)
    if time is None or time.is_guess:
        return
    found = _change(scene, tie, time, frame)
    if found is not None:
        aspect, cue = found
        yield _claim(scene, tie, prop, cue, aspect, time, "term-change")


def _claim(
    scene: Scene, tie: _Tie, prop: str, cue: ProseSpan, aspect: Aspect, time: Mention[Time], binder: str
) -> Claim:
    return scene.claim(
        tie.subject,
        Property(prop, "entity"),
        cast("Mention[Value]", tie.value),
        cue,
        binder=binder,
        scope=(time,),
        aspect=aspect,
    )


@cache
def frame_of(prop: str) -> TermFrame | None:
    """The words that say a property, by the words of its id."""
    words = set(re.split(r"[-_\W]+", prop))
    return next((frame for frame in words_of.FRAMES if words & frame.nouns), None)


@cache
def _pattern(alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE)


def _stretch_of(
    scene: Scene, tie: _Tie, ties: Sequence[_Tie], stretches: tuple[Stretch, ...]
) -> Stretch | None:
    """The stretch of a value: the next one behind it, or else one that opens the clause before it."""
    others = [other.value.prose for other in ties if other.value.prose != tie.value.prose]
    behind = next((each for each in stretches if each.span.start >= tie.value.prose.end), None)
    if (
        behind is not None
        and _is_beside(scene, tie.value.prose, behind.span, others)
        and not _ANOTHER_TIE.search(scene.between(tie.value.prose, behind.span))
    ):
        if _is_bracketed(scene, behind.span) and not _BESIDE.fullmatch(
            scene.between(tie.value.prose, behind.span)
        ):
            return None
        return behind
    before = next((each for each in reversed(stretches) if each.span.end <= tie.value.prose.start), None)
    if before is not None and _is_beside(scene, before.span, tie.value.prose, others):
        return before if _opens_clause(scene, before.span) else None
    return None


def _before(scene: Scene, span: ProseSpan) -> str:
    return scene.document.prose[scene.sentence.start : span.start]


def _is_bracketed(scene: Scene, span: ProseSpan) -> bool:
    return _before(scene, span).endswith("(")


def _opens_clause(scene: Scene, span: ProseSpan) -> bool:
    return _CLAUSE_OPENING.search(_before(scene, span)) is not None


def _point_of(
    scene: Scene, tie: _Tie, ties: Sequence[_Tie], points: tuple[Mention[Time], ...]
) -> Mention[Time] | None:
    """The date of a value: the next one behind it in its clause, or else the last one before it."""
    others = [other.value.prose for other in ties if other.value.prose != tie.value.prose]
    behind = next((time for time in points if time.prose.start >= tie.value.prose.end), None)
    if behind is not None and _dates(scene, behind, tie.value.prose, behind.prose, others):
        return None if scene.has_break(scene.between(tie.value.prose, behind.prose)) else behind
    before = next((time for time in reversed(points) if time.prose.end <= tie.value.prose.start), None)
    if before is not None and _dates(scene, before, before.prose, tie.value.prose, others):
        return before
    return None


def _dates(
    scene: Scene, time: Mention[Time], left: ProseSpan, right: ProseSpan, others: Sequence[ProseSpan]
) -> bool:
    before = _before(scene, time.prose)
    return not (_OTHER_TIME.search(before) or _NAMED_TIME.search(before)) and _is_beside(
        scene, left, right, others
    )


def _is_beside(scene: Scene, left: ProseSpan, right: ProseSpan, others: Sequence[ProseSpan]) -> bool:
    gap = ProseSpan(left.end, right.start)
    if gap.end - gap.start > _REACH or ";" in scene.document.prose[gap.start : gap.end]:
        return False
    return not any(gap.holds(other) for other in others)


def _list_cue(scene: Scene, tie: _Tie, stretch: Stretch) -> ProseSpan | None:
    """The stretch itself, where it stands beside the value in a line of a list."""
    first, last = sorted((tie.value.prose, stretch.span))
    opening = _before(scene, first)
    if _FINITE_VERB.search(opening) or not _LINE_OPENING.fullmatch(opening):
        return None
    return stretch.span if _BESIDE.fullmatch(scene.between(first, last)) else None


def _cue(scene: Scene, tie: _Tie, span: ProseSpan, frame: TermFrame) -> ProseSpan | None:
    """A word for the tie near the value and its time."""
    region = _region(scene, tie, span)
    if frame.denies and _pattern(frame.denies).search(scene.document.prose, region.start, region.end):
        return None
    for alternatives in (frame.holds, frame.starts, frame.ends):
        if found := _pattern(alternatives).search(scene.document.prose, region.start, region.end):
            return ProseSpan(found.start(), found.end())
    return None


def _change(scene: Scene, tie: _Tie, time: Mention[Time], frame: TermFrame) -> tuple[Aspect, ProseSpan] | None:
    """The verb of beginning or ending that stands nearest to the value, with no other verb before the date."""
    region = _region(scene, tie, time.prose)
    if frame.denies and _pattern(frame.denies).search(scene.document.prose, region.start, region.end):
        return None
    found: list[tuple[int, Aspect, ProseSpan]] = []
    for alternatives, aspect in ((frame.starts, Aspect.STARTS), (frame.ends, Aspect.ENDS)):
        for match in _pattern(alternatives).finditer(scene.document.prose, region.start, region.end):
            span = ProseSpan(match.start(), match.end())
            if _ties_date(scene, span, tie.value.prose, time.prose):
                found.append((_distance(span, tie.value.prose), aspect, span))
    if not found:
        return None
    _, aspect, span = min(found, key=lambda entry: entry[0])
    return (Aspect.ENDS if _AWAY_FROM.search(_before(scene, tie.value.prose)) else aspect), span


def _ties_date(scene: Scene, cue: ProseSpan, value: ProseSpan, time: ProseSpan) -> bool:
    """Whether a verb takes a date: between the date and the value, or before both with no other verb in between.

    Behind the value and before the date it has it only without another name: not in "left X, moving to Y in 1980".
    """
    if time.end <= value.start:
        return time.end <= cue.start
    if cue.start >= value.end:
        return cue.end <= time.start and not _NAME.search(scene.document.prose, cue.end, time.start)
    return not _OTHER_EVENT.search(scene.document.prose, value.end, time.start)


def _region(scene: Scene, tie: _Tie, span: ProseSpan) -> ProseSpan:
    """The clauses of a value and its time; the whole sentence before a value with its time right behind."""
    first, last = sorted((tie.value.prose, span))
    start = max(scene.sentence.start, scene.clause_of(first).start, first.start - _REACH)
    if last == span and _BESIDE.fullmatch(scene.between(first, last)):
        start = scene.sentence.start  # one verb for a row of values, each with its stretch
    return ProseSpan(start, min(scene.sentence.end, max(last.end, scene.clause_of(last).end), last.end + 40))


def _distance(one: ProseSpan, other: ProseSpan) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
