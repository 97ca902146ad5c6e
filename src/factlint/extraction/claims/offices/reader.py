"""Claims about who holds an office: "NATO Secretary General X", "X was president of Y from A to B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.offices.holders import Held, holders_of
from factlint.extraction.claims.offices.implied import is_implied, is_near_term
from factlint.extraction.claims.offices.named import Office, bare_offices, named_office
from factlint.extraction.claims.offices.term_times import (
    Phase,
    beside_remark,
    bounds_of,
    further_bounds,
    term_of,
    times_mentioned,
)
from factlint.extraction.claims.scene import Scene, at_times
from factlint.extraction.claims.terms.sequels import Sequel, sequel_of
from factlint.extraction.claims.terms.stretches import Stretch, read_stretches
from factlint.extraction.claims.terms.ties import Owners
from factlint.extraction.languages.en.claims.offices import holders as words_of
from factlint.model.claim import FORMER, Aspect, Claim, Modality
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.regex import regex
from factlint.values.time import Time

_NOT_HOLDING = regex(words_of.NOT_HOLDING, re.IGNORECASE)
_NOT_HOLDING_AFTER = regex(words_of.NOT_HOLDING_AFTER, re.IGNORECASE)
_EARLY_LIFE = regex(words_of.EARLY_LIFE, re.IGNORECASE)
_WHO_LATER, _RIGHT_BEHIND = regex(words_of.WHO_LATER), regex(words_of.RIGHT_BEHIND)
_PRESUPPOSING = frozenset({"title", "fronted", "apposition", "capacity"})
"""The constructions that presuppose who holds the office."""

_BESIDE_TITLE = frozenset({"title", "apposition"})
_FORMER = regex(words_of.FORMER)
_IN_PAST_ACTS = frozenset({"fronted", "capacity"})
"""The constructions that say in which office something was done, at any time: "As president of Y, X opened it"."""

_APPOSED_CHANGE, _IN_OFFICE_SINCE = regex(words_of.APPOSED_CHANGE), regex(words_of.IN_OFFICE_SINCE)
_OF = regex(words_of.OF_BODY)
_FOR_A_TIME, _STATES_WHO = regex(words_of.FOR_A_TIME), regex(words_of.STATES_WHO)
_DIES_BEHIND = regex(words_of.DIES_BEHIND)


def bind_offices(scene: Scene, owners: Owners | None = None) -> Iterator[Claim]:
    """The claims about office holders in a sentence; `owners` are the candidates for titles without "of"."""
    if not scene.titles:
        return
    stretches = read_stretches(scene)
    for title in scene.titles:
        office = named_office(scene, title)
        if office is None and owners is not None:
            yield from _bare(scene, title, owners, stretches)
        if office is None:
            continue
        if _is_not_holding(scene, office):
            yield from _former(scene, office)
            continue
        for held in holders_of(scene, office):
            if not _is_work(scene, office, held):
                yield from _claims(scene, office, held, stretches)


def _former(scene: Scene, office: Office) -> Iterator[Claim]:
    """The claim that somebody has held the office and no longer does: "the former president of Y, X"."""
    prose, first = scene.document.prose, min(office.span.start, office.title.span.start)
    behind = max(office.span.end, office.title.span.end)
    is_former = office.organisation.value.is_known and _FORMER.search(prose, scene.sentence.start, first)
    if not is_former or _NOT_HOLDING_AFTER.match(prose[behind:]):
        return
    for held in holders_of(scene, office):
        if held.binder in _BESIDE_TITLE and held.aspect is Aspect.HOLDS and not _is_work(scene, office, held):
            yield replace(
                scene.claim(
                    office.organisation,
                    office.property(scene.rules),
                    held.person,
                    office.title.span,
                    binder=FORMER,
                    asserting=_presupposed(scene, office, held),
                ),
                aspect=Aspect.ENDS,
            )


def _bare(scene: Scene, title: Cue, owners: Owners, stretches: tuple[Stretch, ...]) -> Iterator[Claim]:
    """The claims that somebody took or left "the presidency" of an entity named in this sentence or the last one."""
    for office, person in bare_offices(scene, title, owners):
        if not _is_not_holding(scene, office):
            for held in holders_of(scene, office):
                if held.person.value.id == person:
                    claims = _claims(scene, office, held, stretches)
                    yield from (claim for claim in claims if _is_of_bare(scene, office, held, claim))


def _is_of_bare(scene: Scene, office: Office, held: Held, claim: Claim) -> bool:
    """Whether a claim is about the start or end of an office expressed by its title alone."""
    if claim.aspect is Aspect.HOLDS:
        return False
    if not is_implied(office.organisation):
        return True
    stated = office.organisation.value.id, claim.statement.property
    return any(
        is_near_term(scene.rules, stated, held.person.value, claim.aspect, time) for time in claim.scope_words
    )


def _claims(scene: Scene, office: Office, held: Held, stretches: tuple[Stretch, ...]) -> Iterator[Claim]:
    """One claim for each bound of the term that is said; otherwise one for the time mentioned."""
    is_timeless = _is_out_of_time(scene, office, held)
    is_of_any_time = is_timeless or held.binder in _IN_PAST_ACTS
    for phase in _phases(scene, office, held, stretches, is_timeless=is_timeless):
        if not any(time.is_guess for time in phase.times):
            claim = at_times(_holding(scene, office, held), phase.times, phase.aspect)
            if not _is_of_earlier(claim):
                yield replace(claim, is_scoped=True) if is_of_any_time and not phase.times else claim


def _holding(scene: Scene, office: Office, held: Held) -> Claim:
    """The claim that somebody holds an office, at whatever time."""
    return scene.claim(
        office.organisation,
        office.property(scene.rules),
        held.person,
        office.title.span,
        binder=f"office-{held.binder}",
        asserting=_presupposed(scene, office, held),
    )


def _phases(
    scene: Scene, office: Office, held: Held, stretches: tuple[Stretch, ...], *, is_timeless: bool
) -> tuple[Phase, ...]:
    """The times at which a term began, held or ended; empty if the text gives no certain time."""
    stretches = beside_remark(scene, office, held, stretches)
    stretch = term_of(scene, office, held, stretches)
    phases = bounds_of(stretch)
    if stretch is None and (change := _apposed_change(scene, office, held)) is not None:
        phases = (change,)
    if not phases or held.aspect not in (Aspect.HOLDS, *(phase.aspect for phase in phases)):
        times = times_mentioned(scene, office, held, stretches)
        if _is_before_career(scene, held, times) or _is_for_a_time(scene, office, held):
            return ()
        if _WHO_LATER.match(scene.document.prose[held.person.prose.end : office.span.end]):
            times = tuple(time for time in times if _stands_behind(scene, office, time))
        phases += (Phase(held.aspect, () if is_timeless else times),)
    phases += further_bounds(scene, stretch, stretches)
    sequel = _sequel(scene, office, held, phases)
    return phases if sequel is None else (*phases, Phase(Aspect.ENDS, (sequel.time,)))


def _is_before_career(scene: Scene, held: Held, times: tuple[Mention[Time], ...]) -> bool:
    """Whether a sentence dates the early life of somebody with a later title."""
    return held.aspect is Aspect.HOLDS and bool(times) and _EARLY_LIFE.search(scene.text) is not None


def _is_for_a_time(scene: Scene, office: Office, held: Held) -> bool:
    """Whether an office next to its holder was held for a duration, which gives no date."""
    is_apposed = held.binder == "apposition"
    return is_apposed and _FOR_A_TIME.match(scene.document.prose, office.span.end) is not None


def _stands_behind(scene: Scene, office: Office, time: Mention[Time]) -> bool:
    """Whether a time stands right behind an office: "who later became president in 1996"."""
    return _RIGHT_BEHIND.match(scene.document.prose[office.span.end : time.prose.start]) is not None


def _is_out_of_time(scene: Scene, office: Office, held: Held) -> bool:
    """Whether an office next to its holder identifies the person, rather than stating the role at that time."""
    if held.aspect is not Aspect.HOLDS or held.binder not in ("apposition", "title"):
        return False
    prose, behind = scene.document.prose, max(office.span.end, held.person.prose.end)
    if _DIES_BEHIND.match(prose, behind, scene.sentence.end):
        return True
    return held.binder == "apposition" and _STATES_WHO.match(prose, held.person.prose.end) is not None


def _sequel(scene: Scene, office: Office, held: Held, phases: tuple[Phase, ...]) -> Sequel | None:
    """The end of the term whose start is stated: "became mayor of X in 1999 and held the post until 2005"."""
    starts = [one.times[0].prose.end for one in phases if one.aspect is Aspect.STARTS and one.times]
    if held.aspect is not Aspect.STARTS or len(phases) > 1 or not starts:
        return None
    return sequel_of(scene, max(office.span.end, held.person.prose.end, *starts))


def _apposed_change(scene: Scene, office: Office, held: Held) -> Phase | None:
    """A change stated of an office and its holder in apposition: "X, the president of Y, left office in"."""
    if held.binder not in ("apposition", "title"):
        return None
    behind = office.span.end if held.binder == "apposition" else held.person.prose.end
    if _OF.fullmatch(scene.document.prose[behind : office.organisation.prose.start]):
        behind = office.organisation.prose.end
    place = scene.document.prose, behind, scene.sentence.end
    since, change = _IN_OFFICE_SINCE.match(*place), _APPOSED_CHANGE.match(*place)
    stated = since or change
    time = next((time for time in scene.times if stated and time.prose.start == stated.end()), None)
    if time is None:
        return None
    is_start = since or (change and change["starts"])
    return Phase(Aspect.STARTS if is_start else Aspect.ENDS, (time,))


def _is_of_earlier(claim: Claim) -> bool:
    """Whether "had been" asserts that somebody held an office before the time mentioned, at none that is said."""
    is_asserted = claim.modality in (Modality.ASSERTED, Modality.REPORTED)
    return claim.binder == "office-earlier" and claim.aspect is Aspect.HOLDS and is_asserted


def _is_work(scene: Scene, office: Office, held: Held) -> bool:
    """Whether a lone year in a bracket after holder and office makes them the title of a work: "President X (2015)"."""
    end = max(office.organisation.prose.end, held.person.prose.end)
    return held.binder == "title" and any(
        scene.document.prose[end : time.prose.start] == " ("
        and scene.document.prose.startswith(")", time.prose.end)
        for time in scene.times
    )


def _presupposed(scene: Scene, office: Office, held: Held) -> ProseSpan | None:
    """The words that may modify a title next to a name; the bearer's actions, denied or planned, do not affect it."""
    if held.binder not in _PRESUPPOSING:
        return None
    ends = max(office.span.end, held.person.prose.end)
    return ProseSpan(scene.clause_of(office.span).start, ends)


def _is_not_holding(scene: Scene, office: Office) -> bool:
    prose = scene.document.prose
    before = prose[scene.sentence.start : office.span.start]
    between = prose[scene.sentence.start : office.title.span.start]
    behind = any(
        _NOT_HOLDING_AFTER.match(prose[end : scene.sentence.end])
        for end in (office.title.span.end, office.span.end)
    )
    return behind or bool(_NOT_HOLDING.search(before) or _NOT_HOLDING.search(between))
