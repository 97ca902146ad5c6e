"""Claims of when a value began or ended to hold: "X played for Y from 2003 to 2007", "- X (2003–2007)".

A claim is read only of two entities that the rule base knows to belong together for a time, and only with a word
for that tie in the clause; a line of a list needs none, its subject is what the document names elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.stretches import Stretch, points_of, read_stretches
from factlint.extraction.claims.term_cues import changing_cue, frame_of, holding_cue, list_cue
from factlint.extraction.claims.term_times import is_beside, point_of, stretch_of
from factlint.extraction.claims.ties import Owners, Tie, ties_in
from factlint.model.claim import Aspect, Claim, Value
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.model.rule_base import Property
from factlint.values.time import Time


def bind_terms(scene: Scene, owners: Owners) -> Iterator[Claim]:
    """The claims about starts and ends of terms; `owners` are those of the whole document."""
    if not owners or not any(_is_dated(time) for time in scene.times):
        return
    ties = tuple(ties_in(scene, owners))
    if not ties:
        return
    stretches = read_stretches(scene)
    points = tuple(time for time in points_of(scene, stretches) if _is_dated(time))
    for tie in ties:
        others = [other.value.prose for other in ties if other.value.prose != tie.value.prose]
        stretch = stretch_of(scene, tie.value.prose, others, stretches)
        if stretch is not None:
            yield from _bounds(scene, tie, stretch)
        else:
            yield from _changes(scene, tie, others, points)


def _is_dated(time: Mention[Time]) -> bool:
    """Whether a time is written as a date, not counted from another one ("the same week")."""
    return any(character.isdigit() for character in time.text)


def _bounds(scene: Scene, tie: Tie, stretch: Stretch) -> Iterator[Claim]:
    """The claims of both ends of a stretch."""
    for prop in _properties(tie):
        frame = frame_of(prop)
        cue = list_cue(scene, tie.value.prose, stretch, frame)
        if cue is None and frame is not None and _is_said_of(scene, tie, stretch):
            cue = holding_cue(scene, tie.value.prose, stretch.span, frame)
        for aspect, time in ((Aspect.STARTS, stretch.first), (Aspect.ENDS, stretch.last)):
            if cue is not None and time is not None:
                yield from _claim(scene, tie, prop, cue, aspect, time, "term-stretch")


def _is_said_of(scene: Scene, tie: Tie, stretch: Stretch) -> bool:
    """Whether a stretch in prose is the value's: a lone "until" further on belongs to some other verb."""
    return stretch.first is not None or is_beside(scene, tie.value.prose, stretch.span)


def _changes(
    scene: Scene, tie: Tie, others: Sequence[ProseSpan], points: Sequence[Mention[Time]]
) -> Iterator[Claim]:
    """The claims of a verb that begins or ends the term, with the date beside it."""
    time = point_of(scene, tie.value.prose, others, points)
    for prop in _properties(tie) if time is not None else ():
        frame = frame_of(prop)
        found = changing_cue(scene, tie.value.prose, time, frame) if frame and time else None
        if found is not None and time is not None:
            aspect, cue = found
            yield from _claim(scene, tie, prop, cue, aspect, time, "term-change")


def _properties(tie: Tie) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact.statement.property for fact in tie.facts))


def _claim(
    scene: Scene, tie: Tie, prop: str, cue: ProseSpan, aspect: Aspect, time: Mention[Time], binder: str
) -> Iterator[Claim]:
    """The claim of one end; none where its year was guessed from afar."""
    if not time.is_guess:
        yield scene.claim(
            tie.subject,
            Property(prop, "entity"),
            cast("Mention[Value]", tie.value),
            cue,
            binder=binder,
            scope=(time,),
            aspect=aspect,
        )
