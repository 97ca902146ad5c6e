"""Which date of a sentence a cue takes: the one after it, at the head of its clause, or of which it is predicated."""

from __future__ import annotations

import re

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.dates.at_last import happened_at_last
from factlint.extraction.claims.inflections import is_denial
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.reader import opens_sentence
from factlint.extraction.claims.subjects.verbs import is_adverb, is_participle, is_verb
from factlint.extraction.languages.en.claims.dates import dating
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_BEFORE_DATE = regex(dating.BEFORE_DATE, re.IGNORECASE)
_BARE_DATE = regex(dating.BARE_DATE)
_COPULAR_DATE = regex(dating.COPULAR_DATE)
_PREDICATED_DATE = regex(dating.PREDICATED_DATE)
_DATE_OF_CLAUSE = regex(dating.DATE_OF_CLAUSE)
_CLEFT_OPENING = regex(dating.CLEFT_OPENING)
_CLEFT = regex(dating.CLEFT)
_BOUNDING = regex(dating.BOUNDING_PREPOSITION, re.IGNORECASE)
_OTHER_CLAUSE = regex(dating.OTHER_CLAUSE)
_SUBORDINATED = regex(dating.SUBORDINATED)
_CONCESSIVE, _TIME_OF = regex(dating.CONCESSIVE), regex(dating.TIME_OF)
_SECOND_VERB = regex(dating.SECOND_VERB)
_FRONTED_GAP = regex(r",?\s(?:[\w’'-]+\s){0,4}[“\"‘']?")
_ENDS_RANGE = regex(r"(?<=\d)\s?[–—-]\s?\Z")
_NAMES_A_YEAR = regex(r"\d{4}")
_MOST_WORDS_TO_DATE = 8
_ENDS_CUE = (" to", "til")
"""Endings of cues after which a date is no bound: "dates back to", "lasted until"."""


def date_of(scene: Scene, cue: Cue, subject: Mention[EntityRef]) -> Mention[Time] | None:
    """The date of a cue with this subject: inside it, after it, or at the head of the clause."""
    if (until := happened_at_last(scene, cue)) is not None or is_denial(scene.words.folded[cue.first]):
        return until
    if _TIME_OF.search(scene.document.prose, scene.sentence.start, cue.span.start):
        return None
    if (inside := next((time for time in scene.times if cue.span.holds(time.prose)), None)) is not None:
        return inside
    after = cue.span if subject.prose.start < cue.span.start else _later(cue.span, subject.prose)
    forward = next((time for time in scene.times if time.prose.start >= after.end), None)
    opened = next((time for time in scene.times if time.prose.start >= cue.span.end), None)
    if opened is not None and opened.prose.start < subject.prose.start:
        forward, after = opened, cue.span
    elif _opens_clause_of(scene, cue, subject):
        forward = None
    is_closed = is_verb(scene, cue) and _SECOND_VERB.match(scene.document.prose, cue.span.end) is not None
    if forward is not None and not is_closed and _is_dated_by(scene, after, forward):
        return forward
    return _predicated(scene, cue, subject) or _fronted(scene, cue, subject)


def says_date(cue: Cue) -> bool:
    """Whether a property of the cue has a date as its value."""
    return any(item.value == "date" for item in cue.properties)


def is_bounded(scene: Scene, time: Mention[Time]) -> bool:
    """Whether a date is only a bound: "by 1998", "before 1998"."""
    return _BOUNDING.search(scene.document.prose[scene.sentence.start : time.prose.start]) is not None


def names_a_year(time: Mention[Time]) -> bool:
    """Whether the words of a date include its year; "on 28 February" before "in 1966" is no other date."""
    return _NAMES_A_YEAR.search(time.said) is not None


def is_of_main_clause(scene: Scene, verb: ProseSpan, gap: str) -> bool:
    """Whether the date after a gap belongs to the main clause, and the verb before it to a temporal clause."""
    return gap.startswith(",") and (
        _SUBORDINATED.search(scene.document.prose, scene.sentence.start, verb.start) is not None
    )


def is_behind_clause(scene: Scene, verb: ProseSpan, time: Mention[Time]) -> bool:
    """Whether a date follows the comma that ends a temporal clause with this verb: "after X fell, in 1991 it"."""
    if time.prose.start < verb.end:
        return False
    _, comma, rest = scene.between(verb, time.prose).partition(",")
    return is_of_main_clause(scene, verb, comma + rest)


def has_preposition(time: Mention[Time], gap: str) -> bool:
    """Whether the words before a date make it an adverbial; a day or month needs none, nor does "four years ago"."""
    return time.value.grain < Grain.YEAR or is_adverb(time) or _BEFORE_DATE.search(gap) is not None


def _opens_clause_of(scene: Scene, cue: Cue, subject: Mention[EntityRef]) -> bool:
    """Whether a cue is in a phrase before its subject, whose verb takes the date: "Born in V, S left in 1972"."""
    return (
        cue.span.end < subject.prose.start
        and "," in scene.between(cue.span, subject.prose)
        and is_participle(scene, cue)
        and opens_sentence(scene, cue)
    )


def _predicated(scene: Scene, cue: Cue, subject: Mention[EntityRef]) -> Mention[Time] | None:
    """The date that is the subject of the cue: "5 May 2011 is the launch date of X", "1930 is the year in which X
    began".
    """
    for time in scene.times:
        if _ENDS_RANGE.search(scene.document.prose[: time.prose.start][-4:]):
            continue  # "Henri Becquerel 1852–1908 discovered radioactivity"
        is_before = time.prose.end <= cue.span.start and cue.span.end <= subject.prose.start
        if is_before and _PREDICATED_DATE.fullmatch(scene.between(time.prose, cue.span)):
            return time
        is_first = time.prose.end <= subject.prose.start < cue.span.start
        if is_first and _is_stated_of(scene, time, scene.between(time.prose, subject.prose)):
            return time
    return None


def _is_stated_of(scene: Scene, time: Mention[Time], gap: str) -> bool:
    """Whether a date belongs to the clause after the gap."""
    if _DATE_OF_CLAUSE.fullmatch(gap):
        return True
    opening = scene.document.prose[scene.sentence.start : time.prose.start]
    return _CLEFT.fullmatch(gap) is not None and _CLEFT_OPENING.search(opening) is not None


def _later(one: ProseSpan, other: ProseSpan) -> ProseSpan:
    return max(one, other, key=lambda span: span.end)


def _is_dated_by(scene: Scene, before: ProseSpan, time: Mention[Time]) -> bool:
    """Whether a date follows its verb or noun without a competitor in between."""
    gap = scene.between(before, time.prose)
    if is_of_main_clause(scene, before, gap) or _is_behind_concession(scene, gap):
        return False
    if is_bounded(scene, time) and (
        gap != " " or scene.document.prose[before.end - 3 : before.end] not in _ENDS_CUE
    ):
        return False
    if _COPULAR_DATE.fullmatch(gap):
        return True
    if _BARE_DATE.fullmatch(gap):
        return time.value.grain < Grain.YEAR or gap == " "
    if scene.has_break(gap) or gap.count(" ") > _MOST_WORDS_TO_DATE or "(" in gap or _OTHER_CLAUSE.search(gap):
        return False
    if not _BEFORE_DATE.search(gap) and not is_adverb(time):
        return False
    return not any(before.end <= cue.span.start < time.prose.start for cue in scene.cues if says_date(cue))


def _is_behind_concession(scene: Scene, gap: str) -> bool:
    """Whether the sentence opens with "although" and the date follows its comma."""
    return "," in gap and _CONCESSIVE.match(scene.document.prose, scene.sentence.start) is not None


def _fronted(scene: Scene, cue: Cue, subject: Mention[EntityRef]) -> Mention[Time] | None:
    """The date at the start of the clause: "In 2014, X began"."""
    clause = scene.clause_of(cue.span)
    first = min(subject.prose.start, cue.span.start)
    for time in scene.times:
        if time.prose.end > first or time.prose.start < clause.start:
            continue
        opening = scene.document.prose[clause.start : time.prose.start].lstrip(" ,;")
        gap = scene.document.prose[time.prose.end : first]
        is_opening = _BEFORE_DATE.fullmatch(f" {opening}") or (not opening and is_adverb(time))
        if is_opening and _FRONTED_GAP.fullmatch(gap):
            return time
    return None
