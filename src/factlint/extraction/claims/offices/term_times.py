"""The times of a term of office: its bounds, those of a second term, and the times at which it is only mentioned."""

from __future__ import annotations

import re

from factlint.extraction.claims.dates.taken_dates import is_behind_clause
from factlint.extraction.claims.offices.holders import Held
from factlint.extraction.claims.offices.named import Office
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.terms.stretches import Stretch, points_of, stretch_behind, stretch_in_front
from factlint.extraction.languages.en.claims.offices import holders as words_of
from factlint.model.claim import Aspect
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.time import Time

_SIDE_TIME = regex(words_of.SIDE_TIME, re.IGNORECASE)
_ASIDE = regex(words_of.ASIDE)
_OF_THAT_TIME = regex(words_of.OF_THAT_TIME)
_APPOSED = regex(words_of.APPOSED)
_SECOND_VERB = regex(words_of.SECOND_VERB)
_AGAIN = regex(words_of.AGAIN)
_BY_SOMEBODY = regex(words_of.BY_SOMEBODY)
_SHORTEST_LIFE_DAYS = 9_000
"""Nobody has led anything for a bracket to mention who lived no longer than some 25 years."""
_REACH_OF_CHANGE = 30
"""Characters that may lie between an office and the time at which it changes hands."""


def beside_remark(
    scene: Scene, office: Office, held: Held, stretches: tuple[Stretch, ...]
) -> tuple[Stretch, ...]:
    """The stretches that are not about another role of the holder: "X, a comedian until 2019, has been president"."""
    start = held.person.prose.end
    remark = _APPOSED.match(scene.document.prose[start : office.span.start])
    if remark is None:
        return stretches
    span = ProseSpan(start, start + remark.end())
    return tuple(stretch for stretch in stretches if not span.holds(stretch.span))


@dataclass(frozen=True, slots=True)
class Phase:
    """That a term began, held or ended, and the stated times; none if the text gives none."""

    aspect: Aspect
    times: tuple[Mention[Time], ...]


def bounds_of(stretch: Stretch | None) -> tuple[Phase, ...]:
    """The start and the end of a term that a stretch gives."""
    if stretch is None:
        return ()
    ends = ((Aspect.STARTS, stretch.first), (Aspect.ENDS, stretch.last))
    return tuple(Phase(aspect, (time,)) for aspect, time in ends if time is not None)


def further_bounds(scene: Scene, stretch: Stretch | None, stretches: tuple[Stretch, ...]) -> tuple[Phase, ...]:
    """The bounds of a second term: "from 1998 to 2004 and again from 2009 to 2013"."""
    bounds: tuple[Phase, ...] = ()
    for other in stretches:
        if stretch is not None and other.span.start >= stretch.span.end:
            if not _AGAIN.fullmatch(scene.between(stretch.span, other.span)):
                break
            bounds += bounds_of(other)
            stretch = other
    return bounds


def term_of(scene: Scene, office: Office, held: Held, stretches: tuple[Stretch, ...]) -> Stretch | None:
    """The stretch of the term: after the office, between the holder and it, or before both."""
    whole = ProseSpan(
        min(office.span.start, held.person.prose.start), max(office.span.end, held.person.prose.end)
    )
    inside = next(
        (
            stretch
            for stretch in stretches
            if whole.holds(stretch.span)
            and not _SECOND_VERB.search(scene.between(stretch.span, office.span))
            and not stretch.span.overlaps(office.span)
            and not stretch.span.overlaps(held.person.prose)
        ),
        None,
    )
    return (
        inside
        or stretch_behind(scene, office.span, stretches)
        or stretch_in_front(scene, whole, stretches)
        or _term_in_bracket(scene, held, stretches)
    )


def _term_in_bracket(scene: Scene, held: Held, stretches: tuple[Stretch, ...]) -> Stretch | None:
    """The years in a bracket after "President X", if they are too few for a life."""
    if held.binder != "title" or not scene.document.prose.startswith(" (", held.person.prose.end):
        return None
    stretch = stretch_behind(scene, held.person.prose, stretches)
    if stretch is None or stretch.first is None or stretch.last is None:
        return None
    first, last = stretch.first.value.days.low, stretch.last.value.days.high
    is_short = first is not None and last is not None and last - first < _SHORTEST_LIFE_DAYS
    return stretch if is_short else None


def times_mentioned(
    scene: Scene, office: Office, held: Held, stretches: tuple[Stretch, ...]
) -> tuple[Mention[Time], ...]:
    """The times of the sentence, without incidental ones."""
    times = points_of(scene, stretches)
    if held.aspect is not Aspect.HOLDS:
        times = tuple(time for time in times if not is_behind_clause(scene, office.span, time))
        stretches = tuple(it for it in stretches if not _begins_behind_clause(scene, office, it))
    if held.aspect is not Aspect.HOLDS and (near := _time_of_change(scene, office, times)) is not None:
        return (near,)
    main = tuple(time for time in times if not _is_by_the_way(scene, time))
    if held.aspect is Aspect.HOLDS:
        return main
    stated = tuple(
        end
        for stretch in stretches
        for end in (stretch.first, stretch.last)
        if end is not None and stretch.span.start >= held.person.prose.start
    )
    return tuple(time for time in main if not _is_anothers(scene, office, time)) or stated


def _begins_behind_clause(scene: Scene, office: Office, stretch: Stretch) -> bool:
    """Whether a stretch is given by the main clause behind "after X became president,"."""
    ends = (stretch.first, stretch.last)
    return any(end is not None and is_behind_clause(scene, office.span, end) for end in ends)


def _is_anothers(scene: Scene, office: Office, time: Mention[Time]) -> bool:
    """Whether somebody is named between an office that changes hands and a time after it."""
    gap = ProseSpan(office.span.end, max(office.span.end, time.prose.start))
    return _BY_SOMEBODY.search(scene.document.prose, gap.start, gap.end) is not None or any(
        gap.holds(mention.prose) and mention.value.id != office.organisation.value.id
        for mention in scene.entities
    )


def _time_of_change(scene: Scene, office: Office, times: tuple[Mention[Time], ...]) -> Mention[Time] | None:
    """The time right after an office that is taken or left: "became president of X in 1990"."""
    for time in times:
        if time.prose.start >= office.span.end:
            gap = scene.between(office.span, time.prose)
            return time if len(gap) <= _REACH_OF_CHANGE and not scene.has_break(gap) else None
    return None


def _is_by_the_way(scene: Scene, time: Mention[Time]) -> bool:
    before = scene.document.prose[scene.sentence.start : time.prose.start]
    behind = scene.document.prose[time.prose.end : scene.sentence.end]
    is_attribute = time.said.endswith("s") and _OF_THAT_TIME.match(behind) is not None
    return bool(is_attribute or _SIDE_TIME.search(before) or (behind.startswith(",") and _ASIDE.search(before)))
