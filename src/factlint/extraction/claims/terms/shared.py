"""Ties to what many have: a member's to its alliance, a state's to its currency.

Of a sentence that names two members the rule base knows a term of either: only the plainest words tell whose.
"""

from __future__ import annotations

import re
from functools import cache

from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.terms.ties import Tie
from factlint.extraction.languages.en.claims import terms as words_of
from factlint.extraction.languages.en.claims.term_frames import TermFrame
from factlint.values.regex import regex

_AFTER_VALUE = regex(words_of.AFTER_SHARED)


def is_plain(scene: Scene, tie: Tie, frame: TermFrame) -> bool:
    """Whether a verb of the frame stands between this subject and this value with nothing else that may have it."""
    prose, subject, value = scene.document.prose, tie.subject.prose, tie.value.prose
    if not scene.sentence.start <= subject.start < subject.end <= value.start:
        return False
    is_tied = _between(frame).fullmatch(prose, subject.end, value.start) is not None
    return is_tied and _AFTER_VALUE.match(prose, value.end, scene.sentence.end) is not None


@cache
def _between(frame: TermFrame) -> re.Pattern[str]:
    verbs = "|".join(verb for verb in (frame.starts, frame.ends, frame.holds) if verb)
    return regex(words_of.SHARED_TIE.replace("VERBS", verbs))
