"""What excludes a name before a cue as its subject: it is a possessor or modifier, or another name is nearer."""

from __future__ import annotations

import re

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.positions import is_in_subject_position, text_in_front, words_between
from factlint.extraction.claims.subjects.verbs import is_done, is_participle, is_verb
from factlint.extraction.languages.en.claims.dates import dating
from factlint.extraction.languages.en.claims.subjects import (
    antecedents,
    objects,
    openings,
    other_subjects,
    owners,
    positions,
    qualified_nouns,
    relatives,
    verbs,
)
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_QUALIFIED_NOUN = regex(qualified_nouns.QUALIFIED_NOUN)
_OCCURRENCE = regex(qualified_nouns.OCCURRENCE)
_PROPER = regex(r"[A-ZÀ-Þ]\w")
_BY_NAME = regex(positions.BY_NAME)
_COMMEMORATING = regex(positions.COMMEMORATING)
_OWNED_SUBJECT = regex(owners.OWNED_SUBJECT)
_OBJECT_OF_ACT = regex(objects.OBJECT_OF_ACT)
_SECOND_PREDICATE = regex(other_subjects.SECOND_PREDICATE)
_AND_NAME = regex(other_subjects.AND_NAME)
_SUBORDINATE = regex(other_subjects.SUBORDINATE)
_ANTECEDENT_NAME = regex(antecedents.ANTECEDENT_NAME)
_FRONTED = regex(openings.FRONTED_NAME)
_COMMA_AND_SUBJECT = regex(dating.COMMA_AND_SUBJECT)
_RELATIVE_TIME = regex(positions.RELATIVE_TIME)
_TRAILING_WHO = regex(relatives.TRAILING_WHO)
_TRAILING_WHICH = regex(relatives.TRAILING_WHICH)
_MEMBER_OF = regex(antecedents.MEMBER_OF)
_AFTERMATH = regex(dating.AFTERMATH)
_LINK = regex(qualified_nouns.LINK + "$")
_OWNING = regex(owners.OWNING)
_TRANSPARENT_OF = regex(owners.TRANSPARENT_OF, re.IGNORECASE)
_TO_OWNED_NOUN = regex(owners.TO_OWNED_NOUN)
_OTHER_ANTECEDENT = regex(antecedents.OTHER_ANTECEDENT)
_COORDINATED_ANTECEDENT = regex(antecedents.COORDINATED_ANTECEDENT)
_GOVERNED_ANTECEDENT = regex(antecedents.GOVERNED_ANTECEDENT)
_GOVERNED_NOUN = regex(antecedents.GOVERNED_NOUN)
_SAID_OF_NAME = regex(antecedents.SAID_OF_NAME)
_CLOSED_RELATIVE = regex(relatives.CLOSED_RELATIVE)
_TRAILING_RELATIVE = regex(relatives.TRAILING_RELATIVE)
_RELATIVE_OF_ANOTHER = regex(relatives.RELATIVE_OF_ANOTHER)


def is_of_possession(scene: Scene, gap: str, cue: Cue) -> bool:
    """Whether a cue is about a possession of the name before the gap: "X's brother died", not "X's death"."""
    if not _OWNING.match(gap):
        return False
    return is_verb(scene, cue) or _TO_OWNED_NOUN.fullmatch(gap) is None


def has_other_antecedent(scene: Scene, gap: str, cue: Cue) -> bool:
    """Whether a bare participle modifies the noun right before it, which is not a noun for the name."""
    if not is_participle(scene, cue):
        return False
    if _GOVERNED_ANTECEDENT.search(gap):
        return True
    noun = _OTHER_ANTECEDENT.search(gap)
    if noun is None and scene.words.folded[cue.first] not in antecedents.DONE_BY_ALL:
        noun = _COORDINATED_ANTECEDENT.search(gap)
    if noun is None:
        return False
    return _SAID_OF_NAME.match(gap) is None or _GOVERNED_NOUN.search(gap, 0, noun.start()) is not None


def is_second_predicate(scene: Scene, gap: str, cue: Cue) -> bool:
    """Whether a name has its verb before the cue: "the house in which X is based was built"."""
    return scene.words.folded[cue.first] in verbs.BE and _SECOND_PREDICATE.fullmatch(gap) is not None


def has_other_name(scene: Scene, gap: str, cue: Cue) -> bool:
    """Whether a bare participle modifies another name right before it: "a song from the album Blue, released".

    So does a verb in the singular after "and": "bought X and Y was founded".
    """
    if scene.words.folded[cue.first] in other_subjects.SINGULAR and _AND_NAME.search(gap):
        return True
    found = _ANTECEDENT_NAME.search(gap)
    if found is None or _CLOSED_RELATIVE.match(gap):
        return False
    if _TRAILING_WHO.search(gap):
        return True
    is_bare = gap.endswith(", ") and scene.words.folded[cue.first].endswith(dating.PARTICIPLE_ENDINGS)
    if is_bare and _MEMBER_OF.search(gap):
        return True
    if not is_bare and not _TRAILING_WHICH.search(gap):
        return False
    verb = scene.words.folded[cue.first]
    if verb in antecedents.ANTECEDENT_OF_AGENT and found["joint"] not in antecedents.PLACING_JOINTS:
        return True
    if verb in antecedents.BUILT and (
        not antecedents.JOINTS_OF_GROUND.isdisjoint((found["joint"], *found["said"].split()))
        or found["derived"] in antecedents.AT_GROUND
    ):
        return True
    if found["joint"] == antecedents.JOINT_OF_SOURCE and verb in antecedents.MADE_FROM:
        return True
    return (
        not antecedents.ANTECEDENT_WORKS.isdisjoint((found["joint"], *found["said"].split()[-1:]))
        or found["joint"] in antecedents.ANTECEDENT_JOINTS
        or (found["derived"] or "").casefold() in antecedents.ANTECEDENT_DERIVED
    )


def is_owned_subject(scene: Scene, mention: Mention[EntityRef], cue: Cue) -> bool:
    """Whether the subject of a verb is a possession of the name, or of its pronoun: "X has gone; her son was born"."""
    start = scene.sentence.start
    owned = _OWNED_SUBJECT.search(scene.document.prose[start : cue.span.start]) if is_verb(scene, cue) else None
    return owned is not None and mention.prose.start <= start + owned.start()


def is_acted_on(scene: Scene, mention: Mention[EntityRef]) -> bool:
    """Whether a name is the object of another verb right before it: "the actor who played X"."""
    return _OBJECT_OF_ACT.search(scene.document.prose[scene.sentence.start : mention.prose.start]) is not None


def is_agent(scene: Scene, name: Mention[EntityRef], cue: Cue) -> bool:
    """Whether a name after a passive is one of its agents: "founded jointly by Y and X"."""
    return (
        is_done(scene, cue)
        and _BY_NAME.search(scene.document.prose, cue.span.start, name.prose.start) is not None
    )


def dates_another(scene: Scene, subject: Mention[EntityRef], cue: Cue) -> bool:
    """Whether a statement about the subject only dates something else: "a year before X began", its jubilee."""
    before = scene.document.prose[scene.sentence.start : min(subject.prose.start, cue.span.start)]
    if _COMMEMORATING.search(before):
        return True
    if scene.document.prose[subject.prose.end : cue.span.start] == ", ":
        return False  # "a year before X, opened in 1937"
    return is_verb(scene, cue) and _RELATIVE_TIME.search(before) is not None


def is_event(scene: Scene, mention: Mention[EntityRef]) -> bool:
    return mention.value.is_known and scene.rules.entity(mention.value.id).kind == "event"


def is_common_noun(scene: Scene, mention: Mention[EntityRef]) -> bool:
    """Whether the named thing may occur in many places, as a substance or phenomenon; its name is in small letters
    ("argon").
    """
    return mention.value.is_known and _PROPER.search(scene.rules.entity(mention.value.id).label) is None


def qualifies_noun(scene: Scene, mention: Mention[EntityRef], gap: str) -> bool:
    """Whether the name before a gap only modifies a noun: "the X summit in Aston, held"."""
    if is_event(scene, mention) and _AFTERMATH.match(gap):
        return True
    if _OCCURRENCE.match(gap) and is_common_noun(scene, mention):
        return True
    return _QUALIFIED_NOUN.match(gap) is not None and _LINK.search(gap) is None


def is_detached(scene: Scene, mention: Mention[EntityRef], cue: Cue) -> bool:
    """Whether a name before a cue is only part of its subject: "the sequel to X was released"."""
    gap = words_between(scene, mention, cue)
    is_made = _TRANSPARENT_OF.search(text_in_front(scene, mention.prose))
    return (
        not (is_made or is_in_subject_position(scene, mention.prose))
        or is_aside(scene, mention, cue)
        or has_other_antecedent(scene, gap, cue)
        or _SUBORDINATE.search(gap) is not None
        or _TRAILING_RELATIVE.search(gap) is not None
        or is_second_predicate(scene, gap, cue)
    )


def is_aside(scene: Scene, mention: Mention[EntityRef], cue: Cue) -> bool:
    """Whether a name before a cue is certainly not its subject: a possessor, a modifier, or a fronted phrase."""
    gap = words_between(scene, mention, cue)
    return (
        is_of_possession(scene, gap, cue)
        or is_owned_subject(scene, mention, cue)
        or is_acted_on(scene, mention)
        or has_other_name(scene, gap, cue)
        or dates_another(scene, mention, cue)
        or qualifies_noun(scene, mention, gap)
        or _RELATIVE_OF_ANOTHER.search(gap) is not None
        or (
            _COMMA_AND_SUBJECT.match(gap) is not None
            and _FRONTED.fullmatch(scene.document.prose, scene.sentence.start, mention.prose.start) is not None
        )
    )
