"""The verb after a dated one that gives the end of the term, with its own date: "joined in 2001 and left in 2005"."""

from __future__ import annotations

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.terms import sequels as words_of
from factlint.extraction.languages.en.claims.terms.frames import TermFrame
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.time import Time

_LEFT = regex(words_of.LEFT)
_STAYED = regex(words_of.STAYED)
_STAYED_THERE = regex(words_of.IN_PLACE + words_of.STAYED)


_VERBS = ("verb", "kept", "still")
"""The groups of those words, one of which holds the verb."""


@dataclass(frozen=True, slots=True)
class Sequel:
    """The words for the end of a term, and its date."""

    cue: ProseSpan
    time: Mention[Time]


def sequel_of(scene: Scene, start: int, frame: TermFrame | None = None) -> Sequel | None:
    """The sequel right after the start of a term; with a frame the verb must be one of its ends."""
    time = next((time for time in scene.times if time.prose.start > start), None)
    if time is None or time.is_guess or not time.value.is_calendar:
        return None
    gap = scene.document.prose[start : time.prose.start]
    left = _LEFT.fullmatch(gap)
    found = left or _STAYED.fullmatch(gap)
    if found is None or (left and frame is not None and not _ends(left["verb"], frame)):
        return None
    said = next(group for group in _VERBS if found.groupdict().get(group))
    return Sequel(ProseSpan(start + found.start(said), start + found.end(said)), time)


def stays_until(scene: Scene, value: ProseSpan, time: ProseSpan) -> bool:
    """Whether a clause right after a value gives the end of a stay there: "X, where she taught until 2005"."""
    stayed = _STAYED_THERE.fullmatch(scene.between(value, time))
    return stayed is not None and (stayed["where"] or stayed["back"]) is not None


def _ends(verb: str, frame: TermFrame) -> bool:
    return regex(rf"{words_of.PASSIVE}(?:{frame.ends})").fullmatch(verb) is not None
