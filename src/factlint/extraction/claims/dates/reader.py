"""Claims whose value is a date. Each date of a sentence is used by one construction at most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.claims.dates.brackets import bind_brackets
from factlint.extraction.claims.dates.centuries import bind_centuries
from factlint.extraction.claims.dates.cued import bind_dated_cues
from factlint.extraction.claims.dates.disasters import bind_disasters
from factlint.extraction.claims.dates.named import bind_dated_names
from factlint.extraction.claims.dates.named_events import bind_named_events
from factlint.extraction.claims.dates.ranges import bind_ranges
from factlint.extraction.claims.dates.same_time import bind_same_time
from factlint.extraction.claims.dates.stated_events import bind_stated_events
from factlint.extraction.claims.dates.works import bind_dated_works
from factlint.extraction.claims.entities.namesakes import may_be_namesake
from factlint.extraction.claims.patterns import has_pattern
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates.dating import CORRECTING
from factlint.extraction.languages.en.function_words import OF
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.model.rule_base import dates_of
from factlint.values.regex import regex
from factlint.values.time import Time

_RELEASES = frozenset({"released", "published"})
_CORRECTING = regex(CORRECTING)


def bind_dates(scene: Scene) -> Iterator[Claim]:
    """The claims about dates in a sentence, the most certain constructions first.

    Several claims share a date only if one cue expresses several properties of one subject.
    """
    owners: dict[ProseSpan, tuple[ProseSpan, ProseSpan]] = {}
    for claim in (
        *bind_same_time(scene),
        *bind_brackets(scene),
        *bind_ranges(scene),
        *bind_dated_names(scene),
        *bind_named_events(scene),
        *bind_stated_events(scene),
        *bind_disasters(scene),
        *bind_dated_cues(scene),
        *bind_dated_works(scene),
        *bind_centuries(scene),
    ):
        owner = (claim.subject.prose, claim.cue)
        is_first = owners.setdefault(claim.value.prose, owner) == owner
        if is_first and _fits_patterns(scene, claim) and not _states_something_else(scene, claim):
            yield claim


def _fits_patterns(scene: Scene, claim: Claim) -> bool:
    """Whether a sentence matches one of the property's patterns; always if it has none."""
    said = (item for cue in scene.cues if cue.span == claim.cue for item in cue.properties)
    prop = next((item for item in said if item.id == claim.statement.property), None)
    if prop is None or not prop.patterns:
        return True
    return has_pattern(scene, prop, value=claim.value.prose, cue=claim.cue, subject=claim.subject.prose)


def _states_something_else(scene: Scene, claim: Claim) -> bool:
    """Whether a date that differs from the known one has a reason to: the claim is about something else."""
    known = dates_of(scene.rules, claim.subject.value.id, claim.statement.property)
    said = claim.statement.value
    if not known or not isinstance(said, Time) or not all(said.excludes(day) for day in known):
        return False
    is_work = claim.statement.property in _RELEASES
    return (is_work and may_be_namesake(scene, claim.subject)) or _is_stated_beside(scene, claim, known)


def _is_stated_beside(scene: Scene, claim: Claim, known: Sequence[Time]) -> bool:
    """Whether another date of the sentence is the known one.

    "Founded as Y in 1919 and renamed in 1921", if its start is 1921 in the rule base.
    """
    others = (time for time in scene.times if time.prose != claim.value.prose and time.value.is_calendar)
    return any(
        not other.value.excludes(day)
        for other in others
        if not _names_subject(scene, claim, other) and not _corrects(scene, claim, other)
        for day in known
    )


def _names_subject(scene: Scene, claim: Claim, time: Mention[Time]) -> bool:
    """Whether a date only identifies the thing: "the uprising of 1956", "the 2014 clashes"."""
    subject = claim.subject.prose
    if time.prose.start >= subject.end:
        return scene.between(subject, time.prose) == f" {OF} "
    return time.prose.end >= subject.start or scene.between(time.prose, subject) == " "


def _corrects(scene: Scene, claim: Claim, time: Mention[Time]) -> bool:
    """Whether a date after that of the claim corrects or contrasts with it: "in 1934, not in 1932"."""
    return _CORRECTING.search(scene.document.prose, claim.value.prose.end, time.prose.start) is not None
