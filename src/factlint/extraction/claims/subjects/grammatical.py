"""The grammatical subject of a cue: the nearest name before it that no veto excludes."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.entities.phrases import outside_brackets
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.positions import (
    is_about_which,
    is_in_subject_position,
    is_later_part_of_place,
    is_of_person,
    words_between,
)
from factlint.extraction.claims.subjects.verbs import has_passive, is_participle, is_verb
from factlint.extraction.claims.subjects.vetoes import (
    has_other_antecedent,
    has_other_name,
    is_acted_on,
    is_of_possession,
    is_owned_subject,
    is_second_predicate,
    qualifies_noun,
)
from factlint.extraction.languages.en.claims.dates import dating
from factlint.extraction.languages.en.claims.subjects import openings, other_subjects, owners, relatives
from factlint.extraction.languages.en.function_words import PROGRESSIVE_ENDING
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_LEADING_RELATIVE = regex(relatives.LEADING_RELATIVE)
_BEHIND_NAME = regex(r"[”\"’']?\s?\(")
_PRONOUN_SUBJECT = regex(other_subjects.PRONOUN_SUBJECT)
_SUBORDINATE = regex(other_subjects.SUBORDINATE)
_CLOSED_RELATIVE = regex(relatives.CLOSED_RELATIVE)
_NEW_SUBJECT = regex(other_subjects.NEW_SUBJECT)
_TRAILING_RELATIVE = regex(relatives.TRAILING_RELATIVE)
_BEFORE_GERUND = regex(openings.BEFORE_GERUND)
_OTHER_OWNER = regex(owners.OTHER_OWNER)
_OF_ANOTHER = regex(owners.OF_ANOTHER)
_NEW_NAME = regex(other_subjects.NEW_NAME)
_SHARED_SUBJECT = regex(other_subjects.SHARED_SUBJECT + "$")
_OTHER_SUBJECT = (
    _NEW_SUBJECT,
    _NEW_NAME,
    _SUBORDINATE,
    _PRONOUN_SUBJECT,
    regex(dating.OTHER_NAME_WHICH),
    regex(relatives.RELATIVE_OF_ANOTHER),
)
_IN_SUBORDINATE = regex(other_subjects.IN_SUBORDINATE)
_MAIN_GOES_ON = regex(other_subjects.MAIN_GOES_ON)
_BEHIND_APPOSED_OBJECT = regex(other_subjects.BEHIND_APPOSED_OBJECT)
_MOST_WORDS_TO_CUE = 25


def subject_of(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    """The nearest mention before a cue that can be its subject, within the clause or shared by "and"."""
    is_noun = not is_verb(scene, cue)
    if is_noun and _is_of_another(scene, cue):
        return None
    before = list(outside_brackets(scene, cue.span.start))
    for mention in reversed(before):
        gap = words_between(scene, mention, cue)
        if _breaks(scene, gap) or (is_noun and _OTHER_OWNER.search(gap)):
            return None
        if is_acted_on(scene, mention) or _is_apposed_object(scene, mention, gap):
            continue
        if _is_in_subordinate(scene, mention, gap):
            continue
        if scene.words.folded[cue.first].endswith(PROGRESSIVE_ENDING):
            if gap.endswith(", "):
                return None  # "X left, starting in 1997"
            if _BEFORE_GERUND.search(gap):
                continue  # "X attended Y before joining Z"
        if (
            is_of_possession(scene, gap, cue)
            or is_owned_subject(scene, mention, cue)
            or has_other_antecedent(scene, gap, cue)
            or has_other_name(scene, gap, cue)
            or is_second_predicate(scene, gap, cue)
        ):
            return None
        if _LEADING_RELATIVE.match(gap):
            return mention
        if qualifies_noun(scene, mention, gap):
            return None
        is_apposed = _is_apposed(scene, mention, gap, cue)
        if _is_inside_relative(scene, mention, gap, before) and not is_apposed:
            continue
        if is_apposed or is_in_subject_position(scene, mention.prose):
            return mention
    return None


def _is_apposed_object(scene: Scene, mention: Mention[EntityRef], gap: str) -> bool:
    """Whether a name in the middle of a sentence is set off by commas, and "and" continues about its subject."""
    is_first = mention.prose.start - scene.sentence.start < len("The film “")
    return not is_first and _BEHIND_APPOSED_OBJECT.fullmatch(gap) is not None


def _is_in_subordinate(scene: Scene, mention: Mention[EntityRef], gap: str) -> bool:
    """Whether a name is the subject of a clause behind which the main one goes on: "while X was king, and died"."""
    prose, start = scene.document.prose, scene.sentence.start
    is_inner = _IN_SUBORDINATE.search(prose, start, mention.prose.start) is not None
    return is_inner and _MAIN_GOES_ON.fullmatch(gap) is not None


def _is_of_another(scene: Scene, cue: Cue) -> bool:
    """Whether a noun has a complement of its own, other than a date: "the premiere of its fifth season"."""
    found = _OF_ANOTHER.match(scene.document.prose, cue.span.end)
    return found is not None and not any(time.prose.start == found.end() for time in scene.times)


def _breaks(scene: Scene, gap: str) -> bool:
    """Whether the cue is in another clause than the mention; coordinated verbs share their subject."""
    if "(" in gap and not _BEHIND_NAME.match(gap):
        return True  # in a bracket after another name
    if any(pattern.search(gap) for pattern in _OTHER_SUBJECT):
        return True
    joined = _LEADING_RELATIVE.sub(" ", _SHARED_SUBJECT.sub(" ", gap))
    return (
        scene.has_break(joined)
        or _TRAILING_RELATIVE.search(joined) is not None
        or gap.count(" ") > _MOST_WORDS_TO_CUE
    )


def _is_apposed(scene: Scene, mention: Mention[EntityRef], gap: str, cue: Cue) -> bool:
    """Whether a participle follows the comma after a name that has its property in the rule base."""
    said = {item.id for item in cue.properties}
    is_participle_of_it = gap == ", " and is_participle(scene, cue) and has_passive(scene, cue)
    if not is_participle_of_it or not said & scene.properties_known_of(mention):
        return False
    if is_about_which(scene, mention.prose):
        return False
    return is_of_person(scene, mention.prose) or not is_later_part_of_place(scene, mention.prose)


def _is_inside_relative(
    scene: Scene, mention: Mention[EntityRef], gap: str, before: Sequence[Mention[EntityRef]]
) -> bool:
    """Whether a comma right after the mention closes a relative clause of an earlier name."""
    if not gap.startswith(","):
        return False
    earlier = (other for other in before if other.prose.end <= mention.prose.start)
    return any(_CLOSED_RELATIVE.match(scene.between(other.prose, mention.prose)) for other in earlier)
