"""Dates of a verb or noun: "X began in 2014", "launched X in February 2022", "founded in 1998, X …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.dates.at_last import happened_at_last
from factlint.extraction.claims.dates.brackets import closes_gloss
from factlint.extraction.claims.dates.editions import is_other_edition
from factlint.extraction.claims.dates.stand_ins import meant_instead
from factlint.extraction.claims.dates.taken_dates import date_of, says_date
from factlint.extraction.claims.parted_cues import PartedCue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.grammatical import subject_of
from factlint.extraction.claims.subjects.reader import Subject, subjects_of
from factlint.extraction.claims.subjects.verbs import is_only_participle, is_verb
from factlint.extraction.claims.subjects.vetoes import dates_another
from factlint.extraction.entities.kinds import is_person
from factlint.extraction.languages.en.claims import clauses
from factlint.extraction.languages.en.claims.dates import dating
from factlint.extraction.languages.en.function_words import OF
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property
from factlint.values.regex import regex
from factlint.values.time import Time

_DOUBT = regex(f"{clauses.REPORTED}|{clauses.REFUTED}", re.IGNORECASE)
_OPENING_PHRASE = regex(dating.OPENING_PHRASE)
_COMMA_AND_SUBJECT = regex(dating.UP_TO_ANOTHER + dating.COMMA_AND_SUBJECT)
_FOR = regex(dating.FOR)
_BOUNDS = frozenset({"start", "end"})


def bind_dated_cues(scene: Scene) -> Iterator[Claim]:
    """The claims of verbs and nouns for properties whose value is a date."""
    for parted in scene.parted:
        yield from _claims_of_parted(scene, parted)
    for cue in scene.cues:
        if says_date(cue) and not _is_of_title(scene, cue):
            yield from _claims_of(scene, cue)


def _is_of_title(scene: Scene, cue: Cue) -> bool:
    """Whether a cue is part of a longer name: "the Declaration of Independence of the United States", "Tax Fund"."""
    words = scene.words
    first = words.within(scene.sentence).start
    if not words.is_capitalised(cue.first) or cue.first <= first or ":" in words.gap(cue.first - 1):
        return False
    if words.folded[cue.first - 1] == OF:
        return cue.first - 2 >= first and words.is_capitalised(cue.first - 2)
    return words.is_capitalised(cue.first - 1) and not is_verb(scene, cue) and cue.first - 1 > first


def _claims_of_parted(scene: Scene, parted: PartedCue) -> Iterator[Claim]:
    """The claim of "construction of X began in 1911", where the rule base knows when it began."""
    if parted.property.value != "date" or parted.property.id not in scene.properties_known_of(parted.named):
        return
    tail = scene.words.within(parted.tail)
    cue = Cue(tail.start, tail.stop - 1, parted.tail, (parted.property,))
    if (date := date_of(scene, cue, parted.named)) is not None:
        yield scene.claim(parted.named, parted.property, date, parted.tail, binder="cue-parted")


def _claims_of(scene: Scene, cue: Cue) -> Iterator[Claim]:
    for subject, construction in _subjects(scene, cue):
        if dates_another(scene, subject, cue):
            return
        date = date_of(scene, cue, subject)
        if date is None or (_is_in_bracket(scene, subject, cue) and closes_gloss(scene, subject, date)):
            continue
        for prop in _properties(scene, cue, subject, date):
            start = cue.span.start if construction == "definition" else subject.prose.end
            if is_other_edition(scene, subject, prop, date, said_with(scene, start, cue, date)):
                continue
            yield scene.claim(
                subject,
                prop,
                date,
                cue.span,
                binder=f"cue-{construction}",
                asserting=_asserting(scene, cue, date),
            )
        return


def _subjects(scene: Scene, cue: Cue) -> Iterator[Subject]:
    """The candidate subjects of a cue; a person who made a debut comes before the club."""
    subjects = tuple(subjects_of(scene, cue))
    if (
        subjects
        and subjects[0][1] == "object"
        and (actor := _actor_for(scene, cue, subjects[0][0])) is not None
    ):
        yield actor, "subject"
    yield from subjects


def _actor_for(scene: Scene, cue: Cue, club: Mention[EntityRef]) -> Mention[EntityRef] | None:
    """The person who has the property in the rule base, instead of the club next to the cue."""
    if _FOR.search(scene.document.prose[cue.span.start : club.prose.start]) is None:
        return None
    said = {item.id for item in cue.properties}
    actor = None if said & scene.properties_known_of(club) else subject_of(scene, cue)
    if actor is None or not said & scene.properties_known_of(actor):
        return None
    return actor if is_person(actor.value.id, scene.rules) else None


def _asserting(scene: Scene, cue: Cue, date: Mention[Time]) -> ProseSpan | None:
    """The words that may modify the claim; "was not … until" its date asserts it for then."""
    if happened_at_last(scene, cue) == date:
        return ProseSpan(cue.span.end, date.prose.end)
    return asserting(scene, cue, date)


def _is_in_bracket(scene: Scene, subject: Mention[EntityRef], cue: Cue) -> bool:
    return subject.prose.end < cue.span.start and scene.between(subject.prose, cue.span).strip() == "("


def asserting(scene: Scene, cue: Cue, date: Mention[Time]) -> ProseSpan | None:
    """The words that may modify a verb's statement: its clause up to verb and date.

    A noun may be cancelled after it ("the launch in 2020 was called off"), and doubt may follow anywhere ("in 1905,
    according to legend"): there the whole clause counts; not the words after a fronted phrase ("Since the founding in
    1905, it has never").
    """
    clause = scene.clause_of(date.prose)
    end = max(cue.span.end, date.prose.end)
    if _OPENING_PHRASE.match(scene.document.prose, clause.start, cue.span.start) and (
        _COMMA_AND_SUBJECT.match(scene.document.prose, end, clause.end)
    ):
        return ProseSpan(clause.start, end)
    if not is_verb(scene, cue) or _DOUBT.search(scene.document.prose, end, clause.end):
        return None
    return ProseSpan(min(clause.start, cue.span.start), end)


def _properties(
    scene: Scene, cue: Cue, subject: Mention[EntityRef], date: Mention[Time]
) -> tuple[Property, ...]:
    """The properties that the subject has facts for; else a property that stands in for them, or the first of all.

    For entities with a known start or end, "began" and "ended" mean these, not when they took place.
    """
    said = tuple(item for item in cue.properties if item.value == "date")
    known = scene.properties_known_of(subject)
    if found := tuple(item for item in said if item.id in known):
        return tuple(item for item in found if item.id in _BOUNDS) or found
    if is_only_participle(scene, cue):
        return ()
    meant = meant_instead(scene, said, subject, date)
    return said[:1] if meant is None else (meant,)


def said_with(scene: Scene, start: int, cue: Cue, date: Mention[Time]) -> ProseSpan:
    """The words around a cue and its date, from `start` on: those of the clause, if `start` is not the cue."""
    clause = scene.clause_of(date.prose)
    first = start if start == cue.span.start else min(clause.start, cue.span.start, start)
    return ProseSpan(first, max(clause.end, date.prose.end))
