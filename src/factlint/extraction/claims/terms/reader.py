"""When a value began or ceased to hold: "X played for Y from 2003 to 2007", "- X (2003–2007)".

A claim is read only for two entities that the rule base relates for a time, and only with a word for that tie in the
clause; a list item needs none, since its subject is what the document names elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factlint.extraction.claims.dates.taken_dates import is_behind_clause
from factlint.extraction.claims.offices.implied import is_implied, is_near_term
from factlint.extraction.claims.scene import Scene, at_times
from factlint.extraction.claims.terms.cues import (
    changing_cue,
    holding_cue,
    is_certain,
    is_companions,
    list_cue,
    term_frame,
)
from factlint.extraction.claims.terms.sequels import sequel_of, stays_until
from factlint.extraction.claims.terms.shared import is_plain
from factlint.extraction.claims.terms.states import state_time
from factlint.extraction.claims.terms.stretches import Stretch, points_of, read_stretches
from factlint.extraction.claims.terms.ties import Owners, Tie, ties_in
from factlint.extraction.claims.terms.times import is_beside, is_dated, is_parted, point_of, stretch_of
from factlint.extraction.languages.en.claims.offices.holders import OF_GOVERNMENTS
from factlint.extraction.languages.en.claims.terms import ties as words_of
from factlint.extraction.languages.en.claims.terms.frames import TermFrame
from factlint.model.claim import Aspect, Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.model.rule_base import Property, terms_held_by
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.time import Time

_ONE_VERB = regex(words_of.ONE_VERB)
_FINITE_VERB = regex(words_of.FINITE_VERB)
_OTHER_CLAUSE = regex(words_of.OTHER_CLAUSE)
_AS_OTHER_OFFICE = regex(words_of.AS_OTHER_OFFICE)
_OF_OFFICE = regex(words_of.OF_OFFICE)
_RULES = regex(words_of.RULES)
_SWORN_IN = regex(words_of.SWORN_IN)
_GIVES_NOTICE = regex(words_of.GIVES_NOTICE)
_NEXT_PREDICATE = regex(words_of.NEXT_PREDICATE)


@dataclass(frozen=True, slots=True)
class _Stated:
    """That a term began, ended or held at a time; the words for it and the binder."""

    aspect: Aspect
    cue: ProseSpan
    time: Mention[Time]
    binder: str


def bind_terms(scene: Scene, owners: Owners) -> Iterator[Claim]:
    """The claims about starts and ends of terms; `owners` are those of the whole document."""
    if not owners.by_value or not any(is_dated(time) for time in scene.times):
        return
    ties = tuple(ties_in(scene, owners))
    if not ties:
        return
    stretches = read_stretches(scene)
    points = tuple(time for time in points_of(scene, stretches) if is_dated(time))
    for tie in ties:
        others = [
            other.value.prose for other in ties if other.value.prose not in (tie.value.prose, tie.subject.prose)
        ]
        stretch = stretch_of(scene, tie.value.prose, others, stretches)
        for prop in tie.properties:
            frame = term_frame(scene, tie, prop)
            if is_companions(scene, tie, frame):
                continue
            if frame is not None and frame.is_shared and not is_plain(scene, tie, frame):
                continue
            bounds = tuple(_bounds(scene, tie, prop, frame, stretch)) if stretch is not None else ()
            yield from bounds
            changes = (
                () if bounds or frame is None else tuple(_changes(scene, tie, prop, frame, others, points))
            )
            yield from changes
            if frame is not None and not (bounds or changes):
                time = state_time(scene, tie, frame, points)
                if time is not None and not _held_another(scene, tie, prop, time):
                    yield from _claim(
                        scene, tie, prop, _Stated(Aspect.HOLDS, tie.value.prose, time, "term-state")
                    )


def _held_another(scene: Scene, tie: Tie, prop: str, time: Mention[Time]) -> bool:
    """Whether the value had another office of the subject then: a prime minister governs a country as well."""
    return any(
        term.statement.subject == tie.subject.value.id
        and term.statement.property != prop
        and not time.value.days.excludes(term.statement.scope)
        for term in terms_held_by(scene.rules, tie.value.value.id)
    )


def _bounds(scene: Scene, tie: Tie, prop: str, frame: TermFrame | None, stretch: Stretch) -> Iterator[Claim]:
    """The claims of both ends of a stretch."""
    cue = list_cue(scene, tie, prop, stretch, frame)
    if cue is None and frame is not None and _is_said_of(scene, tie, stretch, frame):
        cue = holding_cue(scene, tie.value.prose, stretch.span, frame)
    for aspect, time in ((Aspect.STARTS, stretch.first), (Aspect.ENDS, stretch.last)):
        if cue is not None and time is not None:
            yield from _claim(scene, tie, prop, _Stated(aspect, cue, time, "term-stretch"))


def _is_said_of(scene: Scene, tie: Tie, stretch: Stretch, frame: TermFrame) -> bool:
    """Whether a stretch in prose belongs to the value: a lone "until" further on belongs to another verb."""
    if stretch.first is not None:
        return _OTHER_CLAUSE.search(scene.between(tie.value.prose, stretch.span)) is None
    if is_beside(scene, tie.value.prose, stretch.span):
        return True
    if stretch.span.end <= tie.value.prose.start:
        return stretch.span.start == scene.sentence.start
    if stretch.last is not None and stays_until(scene, tie.value.prose, stretch.last.prose):
        return True
    return _ends_clause_of(scene, tie, stretch.span, frame)


def _ends_clause_of(scene: Scene, tie: Tie, until: ProseSpan, frame: TermFrame) -> bool:
    """Whether the value opens the clause that an "until" ends, whose only verb relates it to the subject."""
    gap = ProseSpan(tie.value.prose.end, until.start)
    verb = _ONE_VERB.match(scene.document.prose, gap.start, gap.end)
    if verb is None:
        return False
    if _its_noun(frame).fullmatch(scene.document.prose, verb.end() - 1, gap.end):
        return True
    if not gap.holds(tie.subject.prose):
        return False
    rest = scene.document.prose[verb.end() : gap.end]
    named = sum(gap.holds(mention.prose) for mention in scene.entities)
    return named == 1 and not _FINITE_VERB.search(rest) and not any(mark in rest for mark in ",;:()")


@cache
def _its_noun(frame: TermFrame) -> re.Pattern[str]:
    return regex(words_of.ITS_NOUN.format(frame.own))


def _changes(
    scene: Scene,
    tie: Tie,
    prop: str,
    frame: TermFrame,
    others: Sequence[ProseSpan],
    points: Sequence[Mention[Time]],
) -> Iterator[Claim]:
    """The claims of a verb that begins or ends the term, with the date next to it, and of the verb that follows it."""
    shared_by = tie.subject.prose if frame.is_shared else None
    time = point_of(scene, tie.value.prose, others, points, shared_by=shared_by)
    found = changing_cue(scene, tie, time, frame) if time else None
    if found is None or time is None or is_behind_clause(scene, found[1], time):
        return
    aspect, cue = found
    binder = "term-verb" if is_certain(scene, cue, tie.value.prose, time.prose) else "term-change"
    if aspect is Aspect.ENDS and _GIVES_NOTICE.fullmatch(scene.document.prose, cue.start, cue.end):
        binder = "term-notice"
    yield from _claim(scene, tie, prop, _Stated(aspect, cue, time, binder))
    start = max(tie.value.prose.end, time.prose.end)
    is_plain = (
        "(" not in scene.document.prose[tie.value.prose.end : start]
    )  # "X (later Y)": of which of the two?
    sequel = sequel_of(scene, start, frame) if aspect is Aspect.STARTS and is_plain else None
    if sequel is not None:
        yield from _claim(scene, tie, prop, _Stated(Aspect.ENDS, sequel.cue, sequel.time, "term-change"))


def _claim(scene: Scene, tie: Tie, prop: str, stated: _Stated) -> Iterator[Claim]:
    """The claim of one bound; none if its year was guessed from other paragraphs, or its subject is elsewhere."""
    time = stated.time
    if tie.is_rivals(time.prose):
        return
    if not scene.sentence.holds(tie.subject.prose) and _is_about_other_office(scene, tie.value.prose):
        return
    if is_implied(tie.subject) and not _is_of_implied(scene, tie, prop, stated):
        return
    if _may_be_of_another_office(scene, tie, prop, stated):
        return
    if len(tie.offices.keys() & set(tie.properties)) > 1 and not _is_near(scene, tie, prop, stated):
        return
    if not time.is_guess and not is_parted(scene, tie.subject.prose, tie.value.prose, time.prose):
        yield at_times(
            scene.claim(
                tie.subject,
                Property(prop, "entity"),
                tie.value,
                stated.cue,
                binder=stated.binder,
                asserting=_asserting(scene, tie, stated.cue, time),
            ),
            (time,),
            stated.aspect,
        )


def _is_about_other_office(scene: Scene, value: ProseSpan) -> bool:
    """Whether a sentence names the office that it is about, and that is not the value: "X served as Minister of Y"."""
    named = _AS_OTHER_OFFICE.finditer(scene.document.prose, scene.sentence.start, scene.sentence.end)
    return any(found.start() >= value.end or found.end() <= value.start for found in named)


def _asserting(scene: Scene, tie: Tie, cue: ProseSpan, time: Mention[Time]) -> ProseSpan | None:
    """The words that may modify a claim: not those of a clause of its own after a comma."""
    parts = (tie.value.prose, cue, time.prose)
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    clause = scene.clause_of(ProseSpan(start, start))
    if not _NEXT_PREDICATE.match(scene.document.prose, end, scene.sentence.end):
        return None
    return ProseSpan(clause.start, end)


def _is_of_implied(scene: Scene, tie: Tie, prop: str, stated: _Stated) -> bool:
    """Whether a date is about the only known office of somebody, though the text names none."""
    cue = scene.document.prose[stated.cue.start : stated.cue.end]
    if _OF_OFFICE.search(cue) is None and prop not in words_of.LIFELONG:
        return False
    if _SWORN_IN.fullmatch(cue) and prop in OF_GOVERNMENTS and _is_within_term(tie, prop, stated.time):
        return False  # a government that is formed anew takes its oath again
    return _is_near(scene, tie, prop, stated)


def _may_be_of_another_office(scene: Scene, tie: Tie, prop: str, stated: _Stated) -> bool:
    """Whether somebody governed long before a term in an unstated office: the rule base may lack that one."""
    cue = scene.document.prose[stated.cue.start : stated.cue.end]
    if prop not in tie.offices or stated.aspect is not Aspect.STARTS or not _RULES.search(cue):
        return False
    known = {fact.statement.property for fact in scene.rules.facts(tie.subject.value.id)}
    return OF_GOVERNMENTS.isdisjoint({prop, *known}) and not _is_near(scene, tie, prop, stated)


def _is_near(scene: Scene, tie: Tie, prop: str, stated: _Stated) -> bool:
    """Whether a date may be a slip for a bound of this term, and is right for no other known office."""
    if stated.aspect not in (Aspect.STARTS, Aspect.ENDS) or prop not in tie.offices:
        return True
    return is_near_term(scene.rules, (tie.subject.value.id, prop), tie.value.value, stated.aspect, stated.time)


def _is_within_term(tie: Tie, prop: str, time: Mention[Time]) -> bool:
    terms = (fact.statement for fact in tie.facts if fact.statement.property == prop)
    return any(not term.scope.excludes(time.value.days) for term in terms)
