"""The stretch or date of a value in a sentence: the nearest, with no other value in between."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.terms.stretches import Stretch
from factlint.extraction.languages.en.claims.terms import ties as words_of
from factlint.extraction.times.resolution.closed import FROM_DOCUMENT_DATE
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.regex import regex
from factlint.values.time import Time

_BESIDE = regex(words_of.BESIDE)
_IDENTIFYING = regex(words_of.IDENTIFYING)
_CLAUSE_OPENING = regex(words_of.CLAUSE_OPENING)
_OTHER_TIME = regex(words_of.OTHER_TIME, re.IGNORECASE)
_NEXT_CLAUSE = regex(words_of.NEXT_CLAUSE)
_NAMED_TIME = regex(words_of.NAMED_TIME)
_ANOTHER_TIE = regex(words_of.ANOTHER_TIE)
_ONE_OF_SEVERAL = regex(words_of.ONE_OF_SEVERAL)
_PRONOUN = regex(words_of.PRONOUN)
_IN_RELATIVE_OF_OTHER = regex(words_of.IN_RELATIVE_OF_OTHER)
_WHO = regex(words_of.WHO)
_SUBORDINATE = regex(words_of.SUBORDINATE)
REACH = 90
"""Characters that may lie between a value and its time or its verb."""


def stretch_of(
    scene: Scene, value: ProseSpan, others: Sequence[ProseSpan], stretches: Sequence[Stretch]
) -> Stretch | None:
    """The stretch of a value: the next one after it, or else one at the start of its clause, or its own before it.

    A stretch in a bracket belongs to what stands right before the bracket.
    """
    behind = next((each for each in stretches if each.span.start >= value.end), None)
    if behind is not None and _is_near(scene, value, behind.span, others):
        gap = scene.between(value, behind.span)
        if not _ANOTHER_TIE.search(gap) and not _is_of_next(scene, behind.span, others):
            return behind if not gap.endswith("(") or _BESIDE.fullmatch(gap) else None
    before = next((each for each in reversed(stretches) if each.span.end <= value.start), None)
    if before is not None and _is_near(scene, before.span, value, others):
        if _IN_RELATIVE_OF_OTHER.search(scene.between(before.span, value)):
            return None
        opens = _CLAUSE_OPENING.search(text_before(scene, before.span))
        return before if opens or _IDENTIFYING.fullmatch(scene.between(before.span, value)) else None
    return None


def _is_of_next(scene: Scene, stretch: ProseSpan, others: Sequence[ProseSpan]) -> bool:
    """Whether a stretch precedes its own value: "from 2003 to 2007 for X, and from 2007 to 2012 for Y"."""
    return any(
        other.start >= stretch.end and _ONE_OF_SEVERAL.fullmatch(scene.between(stretch, other))
        for other in others
    )


def point_of(
    scene: Scene,
    value: ProseSpan,
    others: Sequence[ProseSpan],
    points: Sequence[Mention[Time]],
    *,
    shared_by: ProseSpan | None,
) -> Mention[Time] | None:
    """The date of a value: the next one after it in its clause, or else the last one before it.

    A value with several owners has its subject in `shared_by`: after the date of a fronted phrase, or before a
    parenthesis with a date of its own.
    """
    is_opening = shared_by is not None and shared_by.start >= value.end
    behind = next((time for time in points if time.prose.start >= value.end), None)
    if behind is not None and _is_date_of(scene, behind, value, behind.prose, others):
        opens_next = _NEXT_CLAUSE.match(scene.document.prose, behind.prose.end, scene.sentence.end)
        is_subordinate = _SUBORDINATE.match(scene.document.prose, scene.sentence.start) is not None
        is_of_next = opens_next is not None and not is_opening and not is_subordinate
        gap = _WHO.sub(" ", scene.between(value, behind.prose))
        return None if is_of_next or scene.has_break(gap) else behind
    before = next((time for time in reversed(points) if time.prose.end <= value.start), None)
    if before is not None and _is_date_of(scene, before, before.prose, value, others):
        is_in_aside = shared_by is not None and shared_by.end <= before.prose.start
        return None if is_in_aside and scene.between(before.prose, value).startswith(",") else before
    return None


def is_dated(time: Mention[Time]) -> bool:
    """Whether a time is a date or counted from that of the text, not from another one ("the same week")."""
    return FROM_DOCUMENT_DATE in time.derivation or any(character.isdigit() for character in time.text)


def is_parted(scene: Scene, subject: ProseSpan, value: ProseSpan, time: ProseSpan) -> bool:
    """Whether the subject is named in the sentence, but not in the part between semicolons that holds value and time.

    A pronoun in that part may refer to it.
    """
    if not scene.sentence.holds(subject):
        return False
    first, last = sorted((value, time))
    gap = scene.between(subject, first) if subject.end <= first.start else scene.between(last, subject)
    return ";" in gap and not _PRONOUN.search(gap.rpartition(";")[2])


def is_beside(scene: Scene, value: ProseSpan, stretch: ProseSpan) -> bool:
    """Whether a value and its stretch, in either order, are adjacent."""
    first, last = sorted((value, stretch))
    return _BESIDE.fullmatch(scene.between(first, last)) is not None


def text_before(scene: Scene, span: ProseSpan) -> str:
    """The sentence up to a span."""
    return scene.document.prose[scene.sentence.start : span.start]


def _is_date_of(
    scene: Scene, time: Mention[Time], left: ProseSpan, right: ProseSpan, others: Sequence[ProseSpan]
) -> bool:
    before = text_before(scene, time.prose)
    if _OTHER_TIME.search(before) or _NAMED_TIME.search(before):
        return False
    return _is_near(scene, left, right, others)


def _is_near(scene: Scene, left: ProseSpan, right: ProseSpan, others: Sequence[ProseSpan]) -> bool:
    gap = ProseSpan(left.end, right.start)
    if gap.end - gap.start > REACH or ";" in scene.document.prose[gap.start : gap.end]:
        return False
    return not any(gap.holds(other) for other in others)
