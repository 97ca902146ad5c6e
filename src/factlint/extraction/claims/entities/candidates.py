"""Claims of the only name in a sentence that a cue can assign to a subject.

A name that others have for the same property, that nothing else in the sentence explains, and that stands where the
right value should be is bound to the cue over any words in between, as long as no other name or subject comes into
question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.entities.cues import Role
from factlint.extraction.claims.entities.phrases import nearest_before, with_full_stop
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.positions import completes_noun, is_of_object
from factlint.extraction.claims.subjects.reader import opened_by, opens_sentence
from factlint.extraction.claims.subjects.verbs import takes_object
from factlint.extraction.claims.subjects.vetoes import is_aside, is_detached
from factlint.extraction.claims.trees.doubts import EntityDoubt
from factlint.extraction.languages.en.claims.dates.dating import OTHER_CLAUSE, PLACED
from factlint.extraction.languages.en.claims.entities.frames import (
    APPOSED,
    BEHIND_KIND,
    CAPITALISED_PHRASE,
    HELD_AGAINST,
    NEXT_PHRASE,
    RELATIVE_OPENER,
    WITHOUT_OBJECT,
)
from factlint.extraction.languages.en.function_words import BY, OF, POSSESSIVES
from factlint.model.claim import Claim
from factlint.values.regex import regex

_RELATIVE = regex(RELATIVE_OPENER)
_APPOSED = regex(APPOSED)
_NEXT_PHRASE = regex(NEXT_PHRASE)
_BEHIND_KIND = regex(BEHIND_KIND)
_OTHER_CLAUSE = regex(OTHER_CLAUSE)
_NAME = regex(CAPITALISED_PHRASE)
_AMOUNT = regex(r"\d\s$")
"""Before a unit: "above the 150.00 yen level"."""
_AGENT = regex(r"[^,;:\"”“]*")
"""From "by" to the agent, with no punctuation that would exclude it."""
_WITHOUT_OBJECT = regex(WITHOUT_OBJECT)
_ANOTHERS = regex(rf"\b(?:{'|'.join(sorted(POSSESSIVES))})\s$", re.IGNORECASE)
"""Before a noun possessed by a pronoun's referent: no name that is only a place."""
_PLACED = regex(PLACED)
_HELD_AGAINST = regex(HELD_AGAINST)


def sole_name(scene: Scene, doubts: Sequence[EntityDoubt]) -> Iterator[Claim]:
    """The claim that the doubts leave as the only one possible."""
    left = [
        doubt
        for doubt in doubts
        if doubt.cue.property.id in scene.rules.roles(doubt.value.value.id)
        and not _is_in_relative_of_another(scene, doubt)
        and not _HELD_AGAINST.search(scene.document.prose, doubt.cue.span.end, doubt.value.prose.start)
        and not _AMOUNT.search(scene.document.prose, scene.sentence.start, doubt.value.prose.start)
        and _may_own(scene, doubt)
    ]
    if len({(doubt.subject.value.id, doubt.cue.property.id, doubt.value.prose) for doubt in left}) == 1:
        doubt = left[0]
        value = with_full_stop(scene, doubt.value)
        yield scene.claim(doubt.subject, doubt.cue.property, value, doubt.cue.span, binder="entity-candidate")


def _may_own(scene: Scene, doubt: EntityDoubt) -> bool:
    """Whether the cue may be about the subject, and only that: not in "reruns of S were shown on"."""
    cue, subject, value = doubt.cue, doubt.subject, doubt.value.prose
    prose = scene.document.prose
    said = Cue(cue.first, cue.last, cue.span, (cue.property,))
    if _is_of_other_words(scene, doubt, said):
        return False
    if cue.role is not Role.NOUN and opens_sentence(scene, said):
        return opened_by(scene, said) == subject
    if subject.prose.start < cue.span.end:
        if cue.role is Role.NOUN:
            if _NEXT_PHRASE.fullmatch(prose, subject.prose.end, cue.span.start):
                return False
            is_apposed = _APPOSED.fullmatch(prose, subject.prose.end, cue.span.start)
            is_of_other = is_apposed and f" {OF} " in prose[value.end : subject.prose.start]
            return not is_of_other and (is_apposed is not None or not is_aside(scene, subject, said))
        is_relative = _BEHIND_KIND.fullmatch(prose, subject.prose.end, cue.span.start)
        return is_relative is not None or not is_detached(scene, subject, said)
    if _OTHER_CLAUSE.search(prose[cue.span.end : subject.prose.start]):
        return False
    return cue.role is Role.NOUN or not any(
        cue.span.end <= name.prose.start and name.prose.end <= subject.prose.start
        for name in scene.entities
        if name.prose != value
    )


def _is_of_other_words(scene: Scene, doubt: EntityDoubt, cue: Cue) -> bool:
    """Whether the words next to the cue or the subject already use it otherwise."""
    prose, subject = scene.document.prose, doubt.subject.prose
    if ";" in prose[cue.span.end : subject.start] or ";" in prose[subject.end : cue.span.start]:
        return True
    is_placed = _PLACED.search(prose, scene.sentence.start, subject.start) is not None
    if is_placed and _ANOTHERS.search(prose, subject.end, cue.span.start):
        return True
    return doubt.cue.role is not Role.NOUN and (
        _WITHOUT_OBJECT.match(prose, cue.span.end) is not None
        or is_of_object(scene, cue.span, subject)
        or (subject.end <= cue.span.start and completes_noun(scene, subject))
        or _acts_otherwise(scene, doubt, cue)
    )


def _acts_otherwise(scene: Scene, doubt: EntityDoubt, cue: Cue) -> bool:
    """Whether a verb has another object, or another agent: "V, whose firm rivalled S, founded a choir"."""
    value, subject = doubt.value.prose, doubt.subject.prose
    if doubt.cue.role is Role.ACT and max(value.end, subject.end) <= cue.span.start:
        return takes_object(scene, cue)
    is_passive = scene.words.folded[cue.last] == BY and cue.span.end <= value.start
    return is_passive and not _AGENT.fullmatch(scene.document.prose, cue.span.end, value.start)


def _is_in_relative_of_another(scene: Scene, doubt: EntityDoubt) -> bool:
    """Whether a relative clause that refers to another name lies between subject and cue: "S and X, where the cue"."""
    for opener in _RELATIVE.finditer(scene.document.prose, doubt.subject.prose.end, doubt.cue.span.start):
        antecedent = nearest_before(scene, opener.start() + 1)
        if antecedent is not None and antecedent.value.id != doubt.subject.value.id:
            return True
        start = doubt.subject.prose.end if antecedent is None else antecedent.prose.end
        if _NAME.search(scene.document.prose, start, opener.start()):
            return True  # of a name that the rule base does not know
    return False
