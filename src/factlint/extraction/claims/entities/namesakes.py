"""Namesakes of a known entity: a short title may be that of several works, and a name that of people of another age."""

from __future__ import annotations

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities.works import LITERARY, OWNER_OF_WORK, PRODUCTS
from factlint.extraction.languages.en.entities.namesakes import PLACED
from factlint.model.claim import Claim
from factlint.model.extents import ENDS_OF_LIFE
from factlint.model.mention import EntityRef, Mention
from factlint.values.days import civil
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Time

_MOST_WORDS = 2
"""A longer title is rarely given twice."""
_APPEARING = frozenset({"published", "released"})
_BUILT = frozenset({"construction-start", "completed", "opened"})
_MADE = frozenset({"author", "director", "composer", "creator"}) | _APPEARING
_NUMBER_BEHIND = regex(r"\s(?:\d{1,4}|I{2,3}|I?V|VI{1,3})\b(?!\s?[-/])")
_OWNER, _PLACED = regex(OWNER_OF_WORK), regex(PLACED)
_LONGEST_SLIP = 30 * 365
"""The largest error in days of a writer's memory."""
_FIRST_REMAKE = 15 * 365
"""Days after its publication within which a date is that of the book, not of a film or record named after it."""


def may_be_namesake(scene: Scene, work: Mention[EntityRef]) -> bool:
    """Whether a short title may be another work's: the document names nothing related to this one."""
    if work.text.count(" ") >= _MOST_WORDS or scene.rules.entity(work.value.id).kind in PRODUCTS:
        return False
    tied = {
        fact.statement.value.id
        for fact in scene.rules.facts(work.value.id)
        if isinstance(fact.statement.value, EntityRef)
    }
    return bool(tied) and tied.isdisjoint(scene.named)


def is_of_another(scene: Scene, claim: Claim) -> bool:
    """Whether a claim is about a namesake: of another age, or an adaptation by somebody else."""
    return _is_of_another_age(scene, claim) or _is_somebodys_own(scene, claim) or _is_of_sequel(scene, claim)


def _is_of_another_age(scene: Scene, claim: Claim) -> bool:
    """Whether a date is so far from the known ones that a namesake is meant, unless one digit makes the difference.

    A book has namesakes after it only, its films and editions; an older work would have had the name first. Buildings
    have namesakes if a text says which one it means: "the Lind Tower in Ulm opened in 1999".
    """
    said = claim.statement.value
    known = [
        fact.statement.value
        for fact in scene.rules.facts(claim.subject.value.id)
        if fact.statement.property == claim.statement.property and isinstance(fact.statement.value, Time)
    ]
    is_work = scene.rules.entity(claim.subject.value.id).kind in LITERARY if known else False
    is_placed = _PLACED.match(scene.document.prose, claim.subject.prose.end) is not None
    unique = _APPEARING if is_work else ENDS_OF_LIFE | _BUILT if is_placed else ENDS_OF_LIFE
    if claim.statement.property not in unique or not isinstance(said, Time):
        return False
    return all(
        said.days.excludes(_near(day.days, is_work=is_work)) and digits_apart(said, day) > 1 for day in known
    )


def _near(days: Interval, *, is_work: bool) -> Interval:
    if is_work:
        return Interval(None, days.widen(0, _FIRST_REMAKE).high)
    return days.widen(_LONGEST_SLIP, _LONGEST_SLIP)


def digits_apart(one: Time, other: Time) -> int:
    """The least number of digits in which the years of two dates differ; two swapped ones count as one."""
    return min(
        (
            1
            if sorted(f"{mine:04}") == sorted(f"{theirs:04}")
            else sum(left != right for left, right in zip(f"{mine:04}", f"{theirs:04}", strict=False))
            for mine in _years(one)
            for theirs in _years(other)
        ),
        default=0,
    )


def _years(time: Time) -> set[int]:
    return {civil(int(days.low))[0] for days in time.readings if days.low is not None}


def _is_of_sequel(scene: Scene, claim: Claim) -> bool:
    """Whether the title continues with a number: "Salt Road 2"."""
    if claim.statement.property not in _MADE:
        return False
    number = _NUMBER_BEHIND.match(scene.document.prose, claim.subject.prose.end, scene.sentence.end)
    return number is not None and number.end() <= claim.value.prose.start


def _is_somebodys_own(scene: Scene, claim: Claim) -> bool:
    """Whether somebody who did not make the work possesses it in the text: "Mara Lind's Treasure
    Island, written by".
    """
    subject = claim.subject.prose
    owner = _OWNER.search(scene.document.prose, scene.sentence.start, subject.start)
    if owner is None or claim.statement.property not in _MADE or claim.value.prose.end == owner.start("ending"):
        return False
    makers = {
        fact.statement.value.id
        for fact in scene.rules.facts(claim.subject.value.id)
        if isinstance(fact.statement.value, EntityRef)
    }
    named = (mention for mention in scene.entities if mention.prose.end == owner.start("ending"))
    return makers.isdisjoint(mention.value.id for mention in named)
