"""Ties to values with many owners, such as an alliance or a currency: "Arcadia joined the Star Treaty in 2002".

For a sentence with two members the rule base has a term of either: only the plainest words show whose is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.positions import is_in_subject_position
from factlint.extraction.claims.terms.ties import Tie
from factlint.extraction.languages.en.claims.subjects.openings import FRONTED_NAME
from factlint.extraction.languages.en.claims.terms import ties as words_of
from factlint.extraction.languages.en.claims.terms.frames import TermFrame
from factlint.model.document import ProseSpan
from factlint.model.mention import is_named
from factlint.values.regex import regex

_AFTER_VALUE = regex(words_of.AFTER_SHARED)
_SUBJECT_OF_OPENING = regex(words_of.SUBJECT_OF_OPENING)
_KIND = regex(words_of.SHARED_KIND)
_BEHIND_KIND = regex(words_of.BEHIND_SHARED_KIND)
_BEHIND_NOMINAL = regex(words_of.BEHIND_NOMINAL)
_BETWEEN_NOMINAL = regex(words_of.BETWEEN_NOMINAL)
_OWNER, _BEHIND_OWNED = regex(words_of.SHARED_OWNER), regex(words_of.BEHIND_OWNED)
_OWNED_BY_SUBJECT = regex(words_of.OWNED_BY_SUBJECT)
_FRONTED = regex(FRONTED_NAME)


def is_plain(scene: Scene, tie: Tie, frame: TermFrame) -> bool:
    """Whether a verb of the frame is between this subject and this value, with no other candidate."""
    prose, value = scene.document.prose, tie.value.prose
    if _BEHIND_OWNED.match(prose, value.end, scene.sentence.end):
        return any(_OWNER.fullmatch(prose, subject.end, value.start) for subject in _mentions_of(scene, tie))
    if any(_is_stated_behind(scene, subject, value, frame) for subject in _mentions_of(scene, tie)):
        return True
    if _BEHIND_KIND.match(prose, value.end, scene.sentence.end):
        return any(_KIND.fullmatch(prose, subject.end, value.start) for subject in _mentions_of(scene, tie))
    if _AFTER_VALUE.match(prose, value.end, scene.sentence.end) is None:
        return False
    return any(_is_tied(scene, subject, value, frame) for subject in _mentions_of(scene, tie))


def _is_stated_behind(scene: Scene, subject: ProseSpan, value: ProseSpan, frame: TermFrame) -> bool:
    """Whether the subject follows its value, or both follow the noun for the tie."""
    prose, (first, last) = scene.document.prose, sorted((subject, value))
    closed = _AFTER_VALUE.match(prose, last.end, scene.sentence.end) is not None
    gap = scene.between(first, last)
    is_nominal = _BETWEEN_NOMINAL.fullmatch(gap) is not None
    if is_nominal and (closed or _BEHIND_NOMINAL.match(prose, last.end, scene.sentence.end)):
        return _nominal(frame).search(prose, scene.sentence.start, first.start) is not None
    if last is value or not frame.value_first or not is_in_subject_position(scene, value):
        return False
    closed = closed or _OWNED_BY_SUBJECT.match(prose, last.end, scene.sentence.end) is not None
    return closed and _value_first(frame).fullmatch(gap) is not None


def _mentions_of(scene: Scene, tie: Tie) -> Iterator[ProseSpan]:
    """The mentions of the subject in the sentence; a pronoun only if nothing else named has such values."""
    for mention in scene.entities:
        if mention.value.id == tie.subject.value.id and (is_named(mention) or not _has_rival(scene, tie)):
            yield mention.prose


def _has_rival(scene: Scene, tie: Tie) -> bool:
    others = (mention for mention in scene.entities if mention.value.id != tie.subject.value.id)
    return any(not scene.properties_known_of(other).isdisjoint(tie.properties) for other in others)


def _is_tied(scene: Scene, subject: ProseSpan, value: ProseSpan, frame: TermFrame) -> bool:
    prose = scene.document.prose
    if value.end <= subject.start:
        return (
            _opening(frame).fullmatch(prose, scene.sentence.start, value.start) is not None
            and _SUBJECT_OF_OPENING.fullmatch(prose, value.end, subject.start) is not None
        )
    return (
        subject.end <= value.start
        and is_in_subject_position(scene, subject)
        and _FRONTED.fullmatch(prose, scene.sentence.start, subject.start) is None
        and _between(frame).fullmatch(prose, subject.end, value.start) is not None
    )


def _verbs(frame: TermFrame) -> str:
    return "|".join(verb for verb in (frame.starts, frame.ends, frame.holds) if verb)


@cache
def _nominal(frame: TermFrame) -> re.Pattern[str]:
    return regex(words_of.NOMINAL.replace("VERBS", _verbs(frame)))


@cache
def _value_first(frame: TermFrame) -> re.Pattern[str]:
    return regex(rf"(?:{frame.value_first})(?:the\s)?")


@cache
def _between(frame: TermFrame) -> re.Pattern[str]:
    return regex(words_of.SHARED_TIE.replace("VERBS", _verbs(frame)))


@cache
def _opening(frame: TermFrame) -> re.Pattern[str]:
    return regex(words_of.OPENING_SHARED_TIE.replace("VERBS", _verbs(frame)))
