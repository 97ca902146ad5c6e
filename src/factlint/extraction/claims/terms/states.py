"""States at one time: "In 2010 X was owned by Y", "X, then owned by Y, closed the mill in 2008"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.terms.ties import Tie
from factlint.extraction.claims.terms.times import text_before
from factlint.extraction.languages.en.claims.terms import ties as words_of
from factlint.extraction.languages.en.claims.terms.frames import TermFrame
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.regex import regex
from factlint.values.time import Time

_OPENING = regex(words_of.STATE_OPENING)
_BEHIND = regex(words_of.STATE_TIME)
_ENDS_IN_TIME = regex(words_of.STATE_TIME + "$")
_ARTICLE, _TIME_OPENING = regex(words_of.ARTICLE_AT_END), regex(words_of.TIME_OPENING)


def state_time(
    scene: Scene, tie: Tie, frame: TermFrame, points: Sequence[Mention[Time]]
) -> Mention[Time] | None:
    """The only time of a sentence at which it states that the value held; None if its words may mean another.

    The time opens the sentence, comes right after the value, or is the one that "then" refers to.
    """
    phrase = _phrase(scene, tie)
    if not frame.states or len(points) != 1 or phrase is None:
        return None
    found = _pattern(frame.states).fullmatch(phrase)
    time = points[0]
    if found is None or time.is_guess:
        return None
    if any(word in phrase for word in words_of.THEN):
        return time if _ENDS_IN_TIME.search(text_before(scene, time.prose)) else None
    return time if _is_beside(scene, tie, time.prose) else None


def _phrase(scene: Scene, tie: Tie) -> str | None:
    """The words of a clause up to the value, with "S" for the subject."""
    subject, value = tie.subject.prose, tie.value.prose
    if not scene.sentence.holds(subject) or subject.end > value.start:
        return None
    before = scene.document.prose[scene.sentence.start : subject.start].rpartition(",")[2].lstrip()
    before = _ARTICLE.sub("", _TIME_OPENING.sub("", before))
    return f"{before}S{scene.between(subject, value)}"


def _is_beside(scene: Scene, tie: Tie, time: ProseSpan) -> bool:
    if time.start >= tie.value.prose.end:
        return _BEHIND.fullmatch(scene.between(tie.value.prose, time)) is not None
    return _OPENING.fullmatch(text_before(scene, time)) is not None


@cache
def _pattern(states: str) -> re.Pattern[str]:
    return regex(states, re.IGNORECASE)
