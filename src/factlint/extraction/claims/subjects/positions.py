"""Positions of names: before a cue, and where a subject may stand."""

from __future__ import annotations

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.entities.apposed import apposes
from factlint.extraction.entities.kinds import is_person
from factlint.extraction.languages.en.claims.subjects import openings, owners, positions
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.extraction.languages.en.entities.references import (
    APPOSED_HEADS,
    CLAUSE_OPENERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
)
from factlint.extraction.languages.en.function_words import OF
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_BRACKETS = regex(r"\s?\([^()]*\)")
_PREDICATED = regex(positions.PREDICATED)
_DURING = regex(positions.DURING)
_IN_ASIDE = regex(positions.IN_ASIDE)
_SEQUEL = regex(positions.SEQUEL)
_BETWEEN_TWO = regex(positions.BETWEEN_TWO)
_BEHIND_TIME = regex(openings.BEHIND_FRONTED_TIME)
_OF, _ONE_OF_ANOTHER = regex(positions.NOUN_OF), regex(positions.ONE_OF_ANOTHER)
_LATER_PART_OF_PLACE = regex(positions.LATER_PART_OF_PLACE)
_WORDS_TO_PREPOSITION = 7
_WORDS_OF_PLACE = 4
_FEW_CHARACTERS = 20


def words_between(scene: Scene, mention: Mention[EntityRef], cue: Cue) -> str:
    """The prose between a name and a cue after it, without brackets."""
    return _BRACKETS.sub("", scene.between(mention.prose, cue.span))


def is_in_subject_position(scene: Scene, span: ProseSpan) -> bool:
    """Whether no preposition governs the mention, and no copula predicates it of something else."""
    if scene.document.prose[span.start : span.end].casefold() in SUBJECT_PRONOUNS:
        return True
    in_front = text_in_front(scene, span)
    if in_front.endswith(", ") and is_of_person(scene, span):
        return True  # and no part of a place: "Born in Aston, X"
    prose, start = scene.document.prose, scene.sentence.start
    if _follows_place(scene, span) or _PREDICATED.search(in_front) or _IN_ASIDE.search(in_front):
        return False
    if _BETWEEN_TWO.search(prose, start, span.start) or is_before_sequel(scene, span):
        return False
    is_opened_by_time = _BEHIND_TIME.fullmatch(prose, start, span.start) is not None
    return is_opened_by_time or not _is_governed(scene, span)


def _is_governed(scene: Scene, span: ProseSpan) -> bool:
    """Whether the words before, read backwards, reach a preposition before a clause boundary or another name."""
    words = scene.words
    inside = words.within(ProseSpan(scene.sentence.start, span.start))
    is_place = False
    for distance, i in enumerate(reversed(inside[-_WORDS_TO_PREPOSITION:])):
        gap = words.gap(i).strip(" -\n“\"‘'’s")
        is_place = is_place or (gap == "," and words.is_capitalised(i) and i > inside.start)
        if gap not in ("", ",") or (gap == "," and not is_place):
            return False
        if is_place and distance >= _WORDS_OF_PLACE:
            return False
        if words.folded[i] in CLAUSE_OPENERS:
            return False
        if words.folded[i] == OF and apposes(words, i):
            if words.folded[i - 2] in positions.PARTS_OF_PLACE:
                return True  # "the old town of X"
            continue
        if words.folded[i] in PREPOSITIONS:
            return True
        if is_place or words.folded[i] in DEMONYMS:
            continue  # "by the American band X"
        if words.is_capitalised(i) and i > inside.start:
            return False
    return False


def is_of_person(scene: Scene, span: ProseSpan) -> bool:
    """Whether a name is that of a known person."""
    named = next((mention.value for mention in scene.entities if mention.prose == span), None)
    return named is not None and named.is_known and bool(is_person(named.id, scene.rules))


def text_in_front(scene: Scene, span: ProseSpan) -> str:
    """The few words of the sentence before a span."""
    return scene.document.prose[max(scene.sentence.start, span.start - _FEW_CHARACTERS) : span.start]


def is_before_sequel(scene: Scene, span: ProseSpan) -> bool:
    """Whether a name only says what something came after: "her next film after X was released"."""
    return _SEQUEL.search(scene.document.prose, scene.sentence.start, span.start) is not None


def is_time_of(scene: Scene, span: ProseSpan) -> bool:
    """Whether a preposition makes the name a time: "in camps during the X, a time that ended"."""
    return _DURING.search(text_in_front(scene, span)) is not None


def completes_noun(scene: Scene, span: ProseSpan) -> bool:
    """Whether the name is only a possessor: "the widow of X"; a city of X and the building of X are X's."""
    found = _OF.search(text_in_front(scene, span))
    return found is not None and found["noun"] not in APPOSED_HEADS and found["noun"] not in owners.TRANSPARENT


def is_about_which(scene: Scene, span: ProseSpan) -> bool:
    """Whether a name only says which thing is introduced here: "a rival of X"."""
    found = _ONE_OF_ANOTHER.search(scene.document.prose, scene.sentence.start, span.start)
    return found is not None and found["noun"] not in APPOSED_HEADS


def is_of_object(scene: Scene, cue: ProseSpan, span: ProseSpan) -> bool:
    """Whether a name after a verb only modifies its object: "published a study of X"."""
    is_behind = cue.end <= span.start and not scene.document.prose.startswith(f" {OF} ", cue.end)
    return is_behind and completes_noun(scene, span)


def is_later_part_of_place(scene: Scene, span: ProseSpan) -> bool:
    """Whether a name ends a place whose first part need not be known: "Kent" in "a mill in Aston, Kent,"."""
    prose = scene.document.prose
    in_front = _LATER_PART_OF_PLACE.search(prose, scene.sentence.start, span.start)
    return in_front is not None and prose.startswith(",", span.end)


def _follows_place(scene: Scene, span: ProseSpan) -> bool:
    """Whether the mention is a later part of a place: "Karnataka" in "in Bangalore, Karnataka"."""
    before = next((m for m in reversed(scene.entities) if m.prose.end <= span.start), None)
    if before is None or scene.between(before.prose, span) != ", ":
        return False
    return not is_in_subject_position(scene, before.prose)
