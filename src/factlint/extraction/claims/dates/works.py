"""Years in which somebody made a work or appeared in it: "In 1983 she starred in the film X"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.dates.stand_ins import is_stated, years_known
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import works
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_WORKED = regex(works.WORKED)
_KIND_BEFORE_NAME = regex(works.KIND_BEFORE_NAME)
_YEAR_BEHIND_NAME = regex(works.YEAR_BEHIND_NAME)
_FRONTED_YEAR = regex(works.FRONTED_YEAR)
_IN_WORK = regex(works.IN_WORK)
_DEBUT = regex(works.DEBUT)
_DEBUT_TO_NAME = regex(works.DEBUT_TO_NAME)
_RELEASES = ("released", "published")
_SLACK = 1
"""Years that may lie between the work on something and its release."""


def bind_dated_works(scene: Scene) -> Iterator[Claim]:
    """The claims about the years of works in sentences about somebody's work."""
    for name in scene.entities:
        if not is_named(name):
            continue
        prop = next((item for item in _RELEASES if item in scene.properties_known_of(name)), None)
        year = None if prop is None else _year_of(scene, name)
        if prop is not None and year is not None and not _may_differ(scene, name, prop, year):
            clause = scene.clause_of(name.prose)
            said = ProseSpan(clause.start, name.prose.start)
            yield scene.claim(
                name,
                Property(prop, "date"),
                year,
                name.prose,
                binder="worked-on",
                asserting=ProseSpan(said.start, said.end - len(_in_work(scene, said))),
            )


def _in_work(scene: Scene, said: ProseSpan) -> str:
    """The "in the film" right before the name of a film, which does not make statements about its cast fiction."""
    found = _IN_WORK.search(scene.document.prose, said.start, said.end)
    return found.group() if found else ""


def _year_of(scene: Scene, name: Mention[EntityRef]) -> Mention[Time] | None:
    """The year of the work: after the name, at the head of the sentence, or that of a debut with it."""
    prose, clause = scene.document.prose, scene.clause_of(name.prose)
    years = [time for time in scene.times if time.value.grain is Grain.YEAR and clause.holds(time.prose)]
    for year in years:
        if year.prose.end <= name.prose.start and _is_debut(scene, year, name):
            return year
    before = prose[clause.start : name.prose.start]
    if not _KIND_BEFORE_NAME.search(before) or not _WORKED.search(before):
        return None
    for year in years:
        if year.prose.start > name.prose.end:
            return year if _YEAR_BEHIND_NAME.fullmatch(scene.between(name.prose, year.prose)) else None
        if len(years) == 1 and _FRONTED_YEAR.fullmatch(prose[clause.start : year.prose.start]):
            return year
    return None


def _is_debut(scene: Scene, year: Mention[Time], name: Mention[EntityRef]) -> bool:
    before = scene.document.prose[scene.sentence.start : year.prose.start]
    is_with = _DEBUT_TO_NAME.fullmatch(scene.between(year.prose, name.prose)) is not None
    return is_with and _DEBUT.search(before) is not None


def _may_differ(scene: Scene, name: Mention[EntityRef], prop: str, year: Mention[Time]) -> bool:
    """Whether a year is too close to the known one to distinguish work and release, or both are stated."""
    said = year.value.timex[:4]
    known = tuple(years_known(scene, name, prop))
    if said in known:
        return False
    is_close = any(abs(int(said) - int(other)) <= _SLACK for other in known if other.isdigit())
    return is_close or is_stated(scene, name, prop, ProseSpan(year.prose.start, year.prose.end))
