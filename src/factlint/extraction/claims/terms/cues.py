"""The words that state a tie, in the clause of a stretch or next to a single date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.offices.lists import is_listed_under
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.terms.stretches import Stretch
from factlint.extraction.claims.terms.ties import Tie
from factlint.extraction.claims.terms.times import REACH, is_beside, text_before
from factlint.extraction.languages.en.claims.dates.dating import POSSESSIVE_ENDINGS
from factlint.extraction.languages.en.claims.offices.terms import OFFICE_FRAMES
from factlint.extraction.languages.en.claims.terms import ties as words_of
from factlint.extraction.languages.en.claims.terms.frames import FRAMES, TermFrame
from factlint.model.claim import Aspect
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.regex import regex
from factlint.values.time import Time

_STILL = regex(words_of.STILL)
_LINE_OPENING = regex(words_of.LINE_OPENING)
_ROW_OPENING = regex(words_of.ROW_OPENING)
_FINITE_VERB = regex(words_of.FINITE_VERB)
_OTHER_EVENT = regex(words_of.OTHER_EVENT)
_OBJECT_NAME = regex(r"\s[A-ZÀ-Þ]")
_NAME = regex(words_of.NAME)
_AWAY_FROM = regex(words_of.AWAY_FROM)
_VERB_TO_VALUE = regex(words_of.VERB_TO_VALUE)
_VALUE_TO_TIME = regex(words_of.VALUE_TO_TIME)
_ASIDE = regex(words_of.ASIDE)
_COMPANION_BEHIND = regex(words_of.COMPANION_BEHIND)
_COMPANION_BEFORE = regex(words_of.COMPANION_BEFORE)
_SUBJECT_BEFORE = regex(words_of.SUBJECT_BEFORE)
_OPENING_ADJUNCT = regex(words_of.OPENING_ADJUNCT)
_TOWARDS = regex(words_of.TOWARDS)
_REACH_BEHIND = 40
"""Characters of the clause after a value and its time that are examined."""


@cache
def frame_of(prop: str, *, is_office: bool = False) -> TermFrame | None:
    """The words that express a property, by the words of its id."""
    words = set(re.split(r"[-_\W]+", prop))
    frames = OFFICE_FRAMES if is_office else FRAMES
    return next((frame for frame in frames if words & frame.nouns), None)


def term_frame(scene: Scene, tie: Tie, prop: str) -> TermFrame | None:
    """The words that express a property in this sentence; None if they are not about it.

    If the title of an office of the subject occurs, the reader of offices takes over, unless the title is only a form
    of address ("Queen Anna reigned from"); "led X's research" is no office of X.
    """
    if prop not in tie.offices:
        return frame_of(prop)
    known = scene.properties_known_of(tie.subject) if scene.titles else frozenset()
    titles = (title for title in scene.titles if not _addresses(scene, title, tie.value.prose))
    is_titled = any(item.id in known for title in titles for item in title.properties)
    is_owner = scene.document.prose.startswith(POSSESSIVE_ENDINGS, tie.subject.prose.end)
    return None if is_titled or is_owner else frame_of(prop, is_office=True)


def _addresses(scene: Scene, title: Cue, holder: ProseSpan) -> bool:
    """Whether a title is a part of the holder's name, or stands right before it where a verb may mention the two."""
    if holder.holds(title.span):
        return True
    is_beside = scene.document.prose[title.span.end : holder.start] == " "
    return is_beside and _SUBJECT_BEFORE.search(text_before(scene, title.span)) is not None


def list_cue(scene: Scene, tie: Tie, prop: str, stretch: Stretch, frame: TermFrame | None) -> ProseSpan | None:
    """The stretch itself, if it is next to the value in a list item, or in a row after a colon."""
    value = tie.value.prose
    needs_heading = prop in tie.offices or (frame is not None and not frame.is_listed)
    opening = text_before(scene, min(value, stretch.span))
    row = _ROW_OPENING.fullmatch(opening)
    head = row["head"] if row else opening
    if _FINITE_VERB.search(head) or not is_beside(scene, value, stretch.span):
        return None
    if needs_heading:
        is_listed = (row or _LINE_OPENING.fullmatch(opening)) and is_listed_under(scene, tie, prop)
    else:
        is_listed = _LINE_OPENING.fullmatch(head) and not (frame and _is_denied_by(frame, head))
    return stretch.span if is_listed else None


def holding_cue(scene: Scene, value: ProseSpan, stretch: ProseSpan, frame: TermFrame) -> ProseSpan | None:
    """A word for the tie near the value and its stretch."""
    region = _region(scene, value, stretch)
    if _is_denied(scene, region, frame, max(value.end, stretch.end)):
        return None
    for alternatives in (frame.holds, frame.starts, frame.ends):
        if found := _pattern(alternatives).search(scene.document.prose, region.start, region.end):
            return ProseSpan(found.start(), found.end())
    return None


def changing_cue(
    scene: Scene, tie: Tie, time: Mention[Time], frame: TermFrame
) -> tuple[Aspect, ProseSpan] | None:
    """The verb of beginning or ending nearest to the value, with no other verb before the date."""
    value = tie.value.prose
    region = _region(scene, value, time.prose)
    if _is_denied(scene, region, frame, max(value.end, time.prose.end)):
        return None
    found: list[tuple[int, Aspect, ProseSpan]] = []
    for alternatives, aspect in (
        (frame.starts, Aspect.STARTS),
        (frame.ends, Aspect.ENDS),
        (frame.during, Aspect.DURING),
    ):
        found += (
            (_distance(span, value), aspect, span)
            for span in _outside_names(scene, region, alternatives)
            if _takes_date(scene, span, tie, time.prose) and not _goes_on(scene, span)
        )
    if not found:
        return None
    _, aspect, span = min(found, key=lambda entry: entry[0])
    return _by_preposition(scene, value, aspect, span), span


def _goes_on(scene: Scene, verb: ProseSpan) -> bool:
    """Whether a verb of beginning or ending states what holds all along: "were still signed to"."""
    return _STILL.search(scene.document.prose, scene.sentence.start, verb.start) is not None


def is_certain(scene: Scene, cue: ProseSpan, value: ProseSpan, time: ProseSpan) -> bool:
    """Whether verb, value and date are adjacent, so that the date belongs to no other verb: "joined X in 2001"."""
    if not cue.end <= value.start < value.end <= time.start:
        return False
    return (
        _VERB_TO_VALUE.fullmatch(scene.between(cue, value)) is not None
        and _VALUE_TO_TIME.fullmatch(scene.between(value, time)) is not None
    )


def is_companions(scene: Scene, tie: Tie, frame: TermFrame | None) -> bool:
    """Whether the sentence refers to somebody who is the subject's, by a noun that is no word for the tie itself."""
    prose, subject = scene.document.prose, tie.subject.prose
    if not scene.sentence.holds(subject):
        return False
    found = _COMPANION_BEHIND.match(prose, subject.end, scene.sentence.end) or _COMPANION_BEFORE.search(
        text_before(scene, subject)
    )
    return found is not None and (frame is None or not _pattern(frame.holds).fullmatch(found["noun"]))


def _by_preposition(scene: Scene, value: ProseSpan, aspect: Aspect, cue: ProseSpan) -> Aspect:
    """The aspect of the verb, modified by the words right before the value."""
    before = text_before(scene, value)
    if _AWAY_FROM.search(before):
        return Aspect.ENDS
    if aspect is Aspect.ENDS and cue.end <= value.start and _TOWARDS.search(before):
        return Aspect.STARTS
    return aspect


def _outside_names(scene: Scene, region: ProseSpan, alternatives: str) -> Iterator[ProseSpan]:
    """Occurrences of the words outside names and titles: not in "the first to hear Left Alone"."""
    if not alternatives:
        return
    for match in _pattern(alternatives).finditer(scene.document.prose, region.start, region.end):
        span = ProseSpan(match.start(), match.end())
        is_capitalised = match.group().istitle() and span.start != scene.sentence.start
        if not is_capitalised and not _is_in_name(scene, span):
            yield span


@cache
def _pattern(alternatives: str) -> re.Pattern[str]:
    return regex(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE)


def _is_denied(scene: Scene, region: ProseSpan, frame: TermFrame, stated: int) -> bool:
    """Whether the words around mention another tie, or leave out the one that the tie needs.

    What follows a comma after value and time, which end at `stated`, is another matter.
    """
    prose = scene.document.prose
    aside = _ASIDE.search(prose, stated, region.end)
    opening = _OPENING_ADJUNCT.match(prose, region.start, region.end)
    region = ProseSpan(opening.end() if opening else region.start, aside.start() if aside else region.end)
    if frame.needs and not _pattern(frame.needs).search(prose, region.start, region.end):
        return True
    if not _is_denied_by(frame, prose[region.start : region.end]):
        return False
    denials = _pattern(frame.denies).finditer(prose, region.start, region.end)
    return any(not _is_in_name(scene, ProseSpan(*denial.span())) for denial in denials)


def _is_in_name(scene: Scene, word: ProseSpan) -> bool:
    return any(name.prose.overlaps(word) for name in scene.entities)


def _is_denied_by(frame: TermFrame, text: str) -> bool:
    return bool(frame.denies) and _pattern(frame.denies).search(text) is not None


def _takes_date(scene: Scene, cue: ProseSpan, tie: Tie, time: ProseSpan) -> bool:
    """Whether a verb takes a date: between the date and the value, or before both with no other verb in between.

    After the value and before the date, only if there is no third name: "Y signed X in 1980", but not "left Y, moving
    to Z in 1980".
    """
    value = tie.value.prose
    if time.end <= value.start:
        return time.end <= cue.start and not _acts_on_third(scene, cue, tie)
    if cue.start >= value.end:
        return cue.end <= time.start and not _names_a_third(scene, tie, ProseSpan(cue.end, time.start))
    return not _OTHER_EVENT.search(scene.document.prose, value.end, time.start)


def _acts_on_third(scene: Scene, cue: ProseSpan, tie: Tie) -> bool:
    """Whether a verb after the value has another object: "X removed Pope from office"."""
    is_behind = cue.start >= tie.value.prose.end and tie.subject.prose.start != cue.end + 1
    return is_behind and _OBJECT_NAME.match(scene.document.prose, cue.end) is not None


def _names_a_third(scene: Scene, tie: Tie, gap: ProseSpan) -> bool:
    """Whether a capitalised word other than the subject's name is in a gap."""
    prose, subject = scene.document.prose, tie.subject.prose
    if not gap.holds(subject):
        return _NAME.search(prose, gap.start, gap.end) is not None
    return any(
        _NAME.search(prose, start, end) for start, end in ((gap.start, subject.start), (subject.end, gap.end))
    )


def _region(scene: Scene, value: ProseSpan, time: ProseSpan) -> ProseSpan:
    """The clauses of a value and its time; the whole sentence before a value with its time right after."""
    first, last = sorted((value, time))
    start = max(scene.sentence.start, scene.clause_of(first).start, first.start - REACH)
    if last == time and is_beside(scene, value, time):
        start = scene.sentence.start  # one verb for a row of values, each with its stretch
    clause_end = max(last.end, scene.clause_of(last).end)
    return ProseSpan(start, min(scene.sentence.end, clause_end, last.end + _REACH_BEHIND))


def _distance(one: ProseSpan, other: ProseSpan) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
