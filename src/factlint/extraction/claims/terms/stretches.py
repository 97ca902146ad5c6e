"""Stretches of time in a sentence: "from 2003 to 2007", "1997–1999", "since 2010", "until 1992"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.terms import stretches as words_of
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.time import Time

_JOINT = regex(words_of.JOINT + words_of.AT_EVENT + words_of.DETERMINERS)
_AND = regex(words_of.AND + words_of.DETERMINERS)
_BETWEEN = regex(words_of.BETWEEN + words_of.DETERMINERS + "$", re.IGNORECASE)
_FROM = regex(words_of.FROM + words_of.DETERMINERS + "$", re.IGNORECASE)
_UNTIL = regex(words_of.UNTIL + words_of.AT_EVENT + words_of.DETERMINERS + "$", re.IGNORECASE)
_OPEN_END = regex(words_of.OPEN_END)
_OPEN_START = regex(words_of.OPEN_START)
_BEHIND = regex(words_of.BEHIND)
_FRONTED = regex(words_of.FRONTED)
_SEASON = regex(words_of.SEASON)
_RECORD = regex(words_of.RECORD)
_DASH = regex(r"[-\u2010-\u2015/]\s?$")
_REACH = 40
"""Characters of a preposition with its determiners."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A period with start and end; None for a bound that is not stated. `span` includes the preposition."""

    span: ProseSpan
    first: Mention[Time] | None
    last: Mention[Time] | None

    @property
    def is_guess(self) -> bool:
        """Whether the year of one of its bounds was guessed from other paragraphs."""
        return any(end is not None and end.is_guess for end in (self.first, self.last))


def read_stretches(scene: Scene) -> tuple[Stretch, ...]:
    """The stretches of a sentence, in reading order; a time is a bound of one of them at most."""
    return tuple(_stretches(scene))


def points_of(scene: Scene, stretches: tuple[Stretch, ...]) -> tuple[Mention[Time], ...]:
    """The times of a sentence that are no bounds of stretches."""
    return tuple(
        time
        for time in _times(scene)
        if not _is_of_season(scene, time) and not any(stretch.span.holds(time.prose) for stretch in stretches)
    )


def stretch_behind(scene: Scene, span: ProseSpan, stretches: tuple[Stretch, ...]) -> Stretch | None:
    """The stretch right after a span: in a bracket, after a comma, or with its preposition."""
    for stretch in stretches:
        if stretch.span.start >= span.end:
            return stretch if _BEHIND.fullmatch(scene.between(span, stretch.span)) else None
    return None


def stretch_in_front(scene: Scene, span: ProseSpan, stretches: tuple[Stretch, ...]) -> Stretch | None:
    """The stretch at the start of the clause in which a span comes next: "From 1980 until 1982, X served …"."""
    for stretch in reversed(stretches):
        if stretch.span.end <= span.start:
            return stretch if _FRONTED.fullmatch(scene.between(stretch.span, span)) else None
    return None


def _times(scene: Scene) -> tuple[Mention[Time], ...]:
    """The times of a sentence that are not part of a name ("Jan" in "Jan Holub"), and not those of earlier records."""
    return tuple(
        time
        for time in scene.times
        if time.value.is_calendar
        and not any(time.prose.overlaps(name.prose) for name in scene.entities)
        and not _RECORD.search(scene.document.prose[scene.sentence.start : time.prose.start])
    )


def _stretches(scene: Scene) -> Iterator[Stretch]:
    times = _times(scene)
    position = 0
    while position < len(times):
        first = times[position]
        last = times[position + 1] if position + 1 < len(times) else None
        opening = _opening(scene, first)
        if last is not None and _are_joined(scene, first, last):
            if not _is_of_season(scene, last):
                yield Stretch(ProseSpan(opening, last.prose.end), first, last)
            position += 2
            continue
        if (stretch := _half_open(scene, first, opening)) is not None:
            yield stretch
        position += 1


def _are_joined(scene: Scene, first: Mention[Time], last: Mention[Time]) -> bool:
    gap = scene.between(first.prose, last.prose)
    if _JOINT.fullmatch(gap):
        return True
    return bool(_AND.fullmatch(gap)) and _BETWEEN.search(_before(scene, first)) is not None


def _is_of_season(scene: Scene, time: Mention[Time]) -> bool:
    """Whether the year is one of two that name a season: "in the 2006–07 season"."""
    prose = scene.document.prose
    named = _SEASON.match(prose, time.prose.end, scene.sentence.end)
    if named is None:
        return False
    return prose[time.prose.end] in "-–/" or _DASH.search(prose[: time.prose.start][-_REACH:]) is not None


def _half_open(scene: Scene, time: Mention[Time], opening: int) -> Stretch | None:
    span = ProseSpan(opening, time.prose.end)
    before = _before(scene, time)
    ending = _OPEN_END.match(scene.document.prose, time.prose.end, scene.sentence.end)
    if ending:
        return Stretch(ProseSpan(opening, max(time.prose.end, ending.end())), time, None)
    if _FROM.search(before):
        return Stretch(span, time, None)
    if _UNTIL.search(before) or _OPEN_START.search(before):
        return Stretch(span, None, time)
    return None


def _before(scene: Scene, time: Mention[Time]) -> str:
    return scene.document.prose[max(scene.sentence.start, time.prose.start - _REACH) : time.prose.start]


def _opening(scene: Scene, time: Mention[Time]) -> int:
    """Where the stretch begins, with its preposition."""
    before = _before(scene, time)
    for pattern in (_BETWEEN, _FROM, _UNTIL):
        if found := pattern.search(before):
            word = found.start() + (not before[found.start()].isalpha())
            return time.prose.start - len(before) + word
    return time.prose.start
