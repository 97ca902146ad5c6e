"""Claims of the only date in a sentence that a cue can assign to a subject.

No verb may stand between the two: a date belongs to the nearest verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.claims.dates.cued import said_with
from factlint.extraction.claims.dates.editions import is_other_edition
from factlint.extraction.claims.dates.taken_dates import (
    has_preposition,
    is_bounded,
    is_of_main_clause,
    names_a_year,
)
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.positions import is_of_object
from factlint.extraction.claims.subjects.reader import opened_by, opens_sentence
from factlint.extraction.claims.subjects.verbs import is_participle, is_verb, takes_object
from factlint.extraction.claims.subjects.vetoes import is_agent, is_detached
from factlint.extraction.claims.trees.doubts import DateDoubt
from factlint.extraction.languages.en.claims.dates import dating
from factlint.extraction.languages.en.claims.subjects.owners import TRANSPARENT
from factlint.extraction.languages.en.entities.references import APPOSED_HEADS
from factlint.extraction.languages.en.function_words import POSSESSIVES
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_VERB = regex(dating.VERB, re.IGNORECASE)
_DIRECTLY = regex(dating.DATE_TO_VERB)
_OF = regex(dating.OWNER_BEHIND)
_ADJUNCT = regex(dating.ADJUNCT)
_AFTERMATH = regex(dating.AFTERMATH)
_COMPLEMENT = regex(dating.COMPLEMENT)
_OF_NAME = regex(dating.OF_NAME)
_OTHER_CLAUSE = regex(dating.OTHER_CLAUSE)
_CLAUSE_OF_PLACE = regex(dating.CLAUSE_OF_PLACE)
_WITH_PHRASE = regex(dating.WITH_PHRASE)
_COORDINATED, _PLACED = regex(dating.COORDINATED), regex(dating.PLACED)
_OTHER_NAME_WHICH = regex(dating.OTHER_NAME_WHICH)
_MOST_WORDS = 12


def sole_date(scene: Scene, doubts: Sequence[DateDoubt]) -> Iterator[Claim]:
    """The claim that the doubts leave as the only one possible."""
    left = [doubt for doubt in doubts if _is_near(scene, doubt)]
    found = {
        (doubt.date.prose, subject.value.id, item.id): (doubt, subject, item)
        for doubt in left
        for subject, item in doubt.subjects
        if _may_own(scene, doubt, subject)
    }
    if len(found) != 1:
        return
    doubt, subject, item = next(iter(found.values()))
    said = said_with(scene, subject.prose.end, doubt.cue, doubt.date)
    if not is_other_edition(scene, subject, item, doubt.date, said):
        yield scene.claim(subject, item, doubt.date, doubt.cue.span, binder="cue-candidate")


def _is_near(scene: Scene, doubt: DateDoubt) -> bool:
    """Whether a date follows its cue without another verb between, or right before it."""
    if not names_a_year(doubt.date) or is_bounded(scene, doubt.date):
        return False
    cue, date = doubt.cue.span, doubt.date.prose
    if date.end <= cue.start:
        return _DIRECTLY.fullmatch(scene.document.prose, date.end, cue.start) is not None
    gap = scene.between(cue, date)
    if gap.count(" ") > _MOST_WORDS or _VERB.search(gap) or not has_preposition(doubt.date, gap):
        return False
    if is_of_main_clause(scene, cue, gap) or _OF_NAME.search(gap) or _WITH_PHRASE.search(gap):
        return False
    if any(cue.end <= time.prose.start < date.start and names_a_year(time) for time in scene.times):
        return False
    return not any(
        cue.end <= other.span.start < date.start and any(item.value == "date" for item in other.properties)
        for other in scene.cues
    )


def _may_own(scene: Scene, doubt: DateDoubt, subject: Mention[EntityRef]) -> bool:
    """Whether a subject is in a possible position: after "of" if the cue has one, after the date
    only for an opening.
    """
    cue, date = doubt.cue.span, doubt.date.prose
    if opens_sentence(scene, doubt.cue):
        return opened_by(scene, doubt.cue) == subject and date.end <= subject.prose.start
    if _is_parted(scene, doubt, subject.prose):
        return False
    if any(mention is not subject and _is_apposed(scene, mention, cue) for mention in scene.entities):
        return False
    is_ahead, is_behind = subject.prose.end <= cue.start, cue.end <= subject.prose.start
    if is_behind and (is_agent(scene, subject, doubt.cue) or _is_of_other_words(scene, cue, subject.prose)):
        return False
    if cue.end <= date.start and _OF.search(scene.between(cue, date)):
        return cue.end <= subject.prose.start < date.start
    if is_ahead:
        return _may_be_subject(scene, subject.prose, cue) and _is_free(scene, subject, doubt)
    if is_behind and _OTHER_CLAUSE.search(scene.between(subject.prose, date)):
        return False
    is_of_somebody = subject.text.casefold() in POSSESSIVES  # "died in 1907, and his father in 1903"
    return not is_of_somebody and subject.prose.end <= date.start


def _is_parted(scene: Scene, doubt: DateDoubt, subject: ProseSpan) -> bool:
    """Whether the words between a subject and its cue or date separate them."""
    cue, date = doubt.cue.span, doubt.date.prose
    if ";" in scene.between(subject, cue) or (is_verb(scene, doubt.cue) and is_of_object(scene, cue, subject)):
        return True
    return subject.end <= date.start and _COORDINATED.match(scene.between(subject, date)) is not None


def _is_of_other_words(scene: Scene, cue: ProseSpan, subject: ProseSpan) -> bool:
    """Whether a name after a cue belongs to other words: to a noun after it, to a place, to an adjunct."""
    prose = scene.document.prose
    if prose.startswith(dating.POSSESSIVE_ENDINGS, subject.end):
        return True
    return any(words.search(prose, cue.start, subject.start) for words in (_PLACED, _ADJUNCT))


def _is_free(scene: Scene, subject: Mention[EntityRef], doubt: DateDoubt) -> bool:
    """Whether the verb after a subject has no object and no other complement."""
    if is_participle(scene, doubt.cue) and _CLAUSE_OF_PLACE.search(
        scene.between(subject.prose, doubt.cue.span)
    ):
        return False
    return not takes_object(scene, doubt.cue) and not is_detached(scene, subject, doubt.cue)


def _is_apposed(scene: Scene, name: Mention[EntityRef], cue: ProseSpan) -> bool:
    """Whether a participle stands right behind a name and its comma."""
    return name.prose.end < cue.start and scene.between(name.prose, cue) == ", "


def _may_be_subject(scene: Scene, name: ProseSpan, cue: ProseSpan) -> bool:
    """Whether a verb after a name may have it as subject, with no other noun or complement in question."""
    noun = _COMPLEMENT.search(scene.document.prose, scene.sentence.start, name.start)
    if noun is not None and noun["noun"].casefold() not in APPOSED_HEADS | TRANSPARENT:
        return False
    gap = scene.between(name, cue)
    return not _AFTERMATH.fullmatch(gap) and not _OTHER_NAME_WHICH.search(gap)
