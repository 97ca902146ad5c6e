"""Properties that another one stands for: a museum's founding as its opening, a series' start as its premiere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities.works import KIND_OF_SHOT
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property, dates_of
from factlint.values.regex import regex
from factlint.values.time import Time

_STAND_INS: Mapping[str, Sequence[str]] = {
    "opened": ("founded", "start"),
    "completed": ("founded",),
    "launched": ("founded", "start", "released"),
    "construction": ("founded", "completed"),
    "entered-service": ("founded", "start"),
    "in-force": ("founded", "date"),
    "released": ("start", "founded"),
    "published": ("released", "founded"),
    "founded": ("start",),
    "start": ("founded",),
    "end": ("dissolved",),
    "dissolved": ("end",),
    "retired": ("dissolved", "end"),
}
"""What a property may be stated as, and what is then meant, the likeliest first."""

_OF_PRINT = "published"


def meant_instead(
    scene: Scene, said: Sequence[Property], subject: Mention[EntityRef], date: Mention[Time]
) -> Property | None:
    """The property that is meant if the rule base has none of those expressed.

    The two often share a date, but not always. So the known date must be unique, and the text must not give it
    elsewhere: a text that distinguishes founding and opening gives both. What is filmed is not published: that is the
    book.
    """
    known = scene.properties_known_of(subject)
    is_shot = subject.value.is_known and scene.rules.entity(subject.value.id).kind == KIND_OF_SHOT
    for prop in said:
        if is_shot and prop.id == _OF_PRINT:
            continue
        for meant in _STAND_INS.get(prop.id, ()):
            if meant in known:
                return None if is_stated(scene, subject, meant, date.prose) else Property(meant, "date")
    return None


def is_stated(scene: Scene, subject: Mention[EntityRef], prop: str, date: ProseSpan) -> bool:
    """Whether the document names the known year apart from the date, or the rule base has several dates."""
    years = tuple(years_known(scene, subject, prop))
    if len(years) != 1:
        return True
    year, prose = regex(rf"\b{years[0]}\b"), scene.document.prose
    return year.search(prose, 0, date.start) is not None or year.search(prose, date.end) is not None


def years_known(scene: Scene, subject: Mention[EntityRef], prop: str) -> Iterator[str]:
    """The years of the known dates of a property, as they are written."""
    return (known.timex[:4] for known in dates_of(scene.rules, subject.value.id, prop))
