"""Government titles right before a name, without a country: "In 2015, then-chancellor X opened the borders"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.offices.implied import held_offices, implied
from factlint.extraction.claims.scene import Scene, at_times
from factlint.extraction.claims.terms.times import is_dated
from factlint.extraction.languages.en.claims.offices import holders as words_of
from factlint.extraction.languages.en.claims.offices import implied_titles as titles
from factlint.model.claim import Claim
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property
from factlint.values.regex import regex

_TO_NAME, _NOT_THEN = regex(titles.TO_NAME), regex(titles.NOT_THEN)
_THEN, _TO_APPOSED = regex(titles.THEN), regex(titles.TO_APPOSED)
_THE, _CLOSED = regex(titles.THE), regex(titles.CLOSED)
_OTHER_BODY = regex(words_of.OTHER_GOVERNMENT)
_DIGIT = regex(r"\d")


def bind_implied_titles(scene: Scene) -> Iterator[Claim]:
    """The claims of sentences with one time, about somebody with exactly one known office of that title."""
    times = [time for time in scene.times if _DIGIT.search(time.value.timex) and time.value.is_calendar]
    if (
        len(times) != 1
        or times[0].is_guess
        or not is_dated(times[0])
        or _NOT_THEN.search(scene.text)
        or _OTHER_BODY.search(scene.text)
    ):
        return
    for title in scene.titles:
        said = {item.id for item in title.properties} & titles.OFFICES
        for holder in scene.entities if said else ():
            if not _is_beside(scene, title, holder):
                continue
            terms = [
                one.statement
                for one in held_offices(holder.value, scene.rules)
                if one.statement.property in said
            ]
            offices = {(term.subject, term.property) for term in terms}
            named = {entity.value.id for entity in scene.entities}
            if len(offices) != 1 or terms[0].subject in named:
                continue
            office = Property(terms[0].property, "entity", is_office=True)
            body = implied(terms[0].subject, holder)
            yield at_times(
                scene.claim(body, office, holder, title.span, binder="office-implied-title"), (times[0],)
            )


def _is_beside(scene: Scene, title: Cue, holder: Mention[EntityRef]) -> bool:
    """Whether a title belongs to the name right after it, or between commas."""
    prose, gap = scene.document.prose, (title.span.end, holder.prose.start)
    if _TO_NAME.fullmatch(prose, *gap):
        return True
    if _TO_APPOSED.fullmatch(prose, *gap) is None:
        return False
    is_closed = _CLOSED.match(prose, holder.prose.end) is not None
    introduces = _THE if is_closed else _THEN
    return introduces.search(prose, scene.sentence.start, title.span.start) is not None
