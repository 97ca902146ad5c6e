"""Which mention a cue speaks of: its grammatical subject, or the object of a transitive verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.entities.phrases import outside_brackets
from factlint.extraction.claims.scene import Scene
from factlint.extraction.entities.kinds import is_person
from factlint.extraction.languages.en.claims import dating
from factlint.extraction.languages.en.claims.parted_cues import ASPECTS
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.extraction.languages.en.entities.references import APPOSED_HEADS, CLAUSE_OPENERS, PREPOSITIONS
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_OBJECT_GAP = regex(dating.OBJECT_GAP)
_POSSESSIVE = regex(dating.POSSESSIVE)
_POSSESSED_OBJECT = regex(dating.POSSESSED_OBJECT)
_BRACKETS = regex(r"\s?\([^()]*\)")
_RELATIVE = regex(dating.RELATIVE)
_LEADING_RELATIVE = regex(dating.LEADING_RELATIVE)
_REDUCED_RELATIVE = regex(dating.REDUCED_RELATIVE)
_OPENING_PARTICIPLE = regex(dating.OPENING_PARTICIPLE)
_BACK_TO_SUBJECT = regex(dating.BACK_TO_SUBJECT)
_AFTER_OPENING = regex(dating.AFTER_OPENING + "$")
_MODIFIED_NOUN = regex(dating.MODIFIED_NOUN)
_BEHIND_OPENING_DATE = regex(dating.BEHIND_OPENING_DATE)
_BEHIND_NAME = regex(r"[”\"’']?\s?\(")
_SECOND_PREDICATE = regex(dating.SECOND_PREDICATE)
_PRONOUN_SUBJECT = regex(dating.PRONOUN_SUBJECT)
_SUBORDINATE = regex(dating.SUBORDINATE)
_ANTECEDENT_NAME = regex(dating.ANTECEDENT_NAME)
_FRONTED = regex(dating.FRONTED_NAME)
_COMMA_AND_SUBJECT = regex(dating.COMMA_AND_SUBJECT)
_RELATIVE_TIME = regex(dating.RELATIVE_TIME)
_TRAILING_WHO = regex(dating.TRAILING_WHO)
_TRAILING_WHICH = regex(dating.TRAILING_WHICH)
_LINK = regex(dating.LINK + "$")
_OWNING = regex(dating.OWNING)
_TRANSPARENT_OF = regex(dating.TRANSPARENT_OF, re.IGNORECASE)
_TO_OWNED_NOUN = regex(dating.TO_OWNED_NOUN)
_OTHER_ANTECEDENT = regex(dating.OTHER_ANTECEDENT)
_SAID_OF_NAME = regex(dating.SAID_OF_NAME)
_CLOSED_RELATIVE = regex(dating.CLOSED_RELATIVE)
_DEFINITION = regex(dating.DEFINITION)
_NEW_SUBJECT = regex(dating.NEW_SUBJECT)
_TRAILING_RELATIVE = regex(dating.TRAILING_RELATIVE)
_NO_OBJECT = regex(dating.NO_OBJECT)
_SHARED_SUBJECT = regex(dating.SHARED_SUBJECT + "$")
_WORK_ON = regex(dating.WORK_ON)
_PREDICATED = regex(dating.PREDICATED)
_OTHER_SUBJECT = (_NEW_SUBJECT, _SUBORDINATE, _PRONOUN_SUBJECT, regex(dating.OTHER_NAME_WHICH))
_DURING = regex(dating.DURING)
_WORDS_TO_PREPOSITION = 7
_WORDS_OF_PLACE = 4
_FEW_CHARACTERS = 20
_MOST_WORDS_TO_CUE = 25

Subject = tuple[Mention[EntityRef], str]
"""A mention, and the name of the construction that makes it the subject."""


def subjects_of(scene: Scene, cue: Cue) -> Iterator[Subject]:
    """The mentions that a cue may speak of, the likeliest first."""
    if (thing := object_of(scene, cue)) is not None:
        yield thing, "object"
    if (defined := _defined(scene, cue)) is not None:
        yield defined, "definition"
        return
    nearest = _nearest_before(scene, cue)
    if nearest is not None and _RELATIVE.fullmatch(scene.between(nearest.prose, cue.span)):
        yield nearest, "relative"
        return
    if nearest is not None and _is_called(scene, nearest, cue):
        yield nearest, "reduced-relative"
        return
    if not takes_object(scene, cue) and (actor := subject_of(scene, cue)) is not None:
        yield actor, "subject"
    if (opened := _opened_by(scene, cue)) is not None:
        yield opened, "opening-participle"


def _is_called(scene: Scene, name: Mention[EntityRef], cue: Cue) -> bool:
    """Whether a participle qualifies what the name is called: "X is a French magazine, founded"."""
    gap = scene.between(name.prose, cue.span)
    if not _is_participle(scene, cue) or not _has_passive(scene, cue):
        return False
    return _REDUCED_RELATIVE.fullmatch(gap) is not None and not has_other_name(scene, gap, cue)


def _defined(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    """The name whose definition the cue belongs to: "X is an album by Y, released", "X is a series that began".

    It must be the one name in the sentence of which the rule base knows the property.
    """
    if takes_object(scene, cue):
        return None
    said = {item.id for item in cue.properties}
    for mention in reversed(list(outside_brackets(scene, cue.span.start))):
        gap = _BRACKETS.sub("", scene.between(mention.prose, cue.span))
        if not said & scene.properties_known_of(mention):
            continue
        if _DURING.search(_text_in_front(scene, mention.prose)):
            return None  # "in camps during the X, a time that ended"
        is_definition = _DEFINITION.fullmatch(gap) and not has_other_name(scene, gap, cue)
        return mention if is_definition else None
    return None


def _has_passive(scene: Scene, cue: Cue) -> bool:
    """Whether the verb can be said of what it happens to: "was founded" is a cue too, "was crashed" is none."""
    verb = scene.document.prose[cue.span.start : cue.span.end].casefold()
    said = tuple(phrase.casefold() for item in cue.properties for phrase in item.cues)
    return f"was {verb}" in said or not any(phrase.startswith("was ") for phrase in said)


def object_of(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    """The name right behind an active verb or a noun: "launched its full-scale invasion", "founding of NATO"."""
    if _is_passive(scene, cue):
        return None
    if scene.words.folded[cue.last] in dating.ADVERBIAL:
        return None
    for mention in scene.entities:
        if mention.prose.start < cue.span.end:
            continue
        gap = scene.between(cue.span, mention.prose)
        if _is_possessor(scene, mention) and _OBJECT_GAP.fullmatch(gap):
            continue  # "the death of his brother, X": of X
        is_object = (
            _OBJECT_GAP.fullmatch(gap) is not None
            or _POSSESSED_OBJECT.fullmatch(gap) is not None
            or (
                cue.last > cue.first
                and scene.words.folded[cue.last] in ASPECTS
                and _WORK_ON.fullmatch(gap) is not None
            )
        )
        return mention if is_object and scene.words.folded[cue.last] not in dating.ADVERBIAL else None
    return None


def _is_possessor(scene: Scene, mention: Mention[EntityRef]) -> bool:
    """Whether what follows belongs to the mention: "his brother", "X's founder"."""
    prose = scene.document.prose
    if "pronoun" in mention.derivation:
        return _POSSESSIVE.match(prose, mention.prose.start, scene.sentence.end) is not None
    return prose.startswith(dating.POSSESSIVE_ENDINGS, mention.prose.end)


def _is_passive(scene: Scene, cue: Cue) -> bool:
    """Whether a form of "be" stands right before the cue, or opens it."""
    before = cue.first - 1
    first_words = [scene.words.folded[cue.first]] if cue.last > cue.first else []
    if before >= 0 and scene.words.starts[before] >= scene.sentence.start:
        first_words.append(scene.words.folded[before])
    return any(word in dating.BE for word in first_words)


def subject_of(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    """The nearest mention before a cue that can be its subject, within the clause or shared by "and"."""
    before = list(outside_brackets(scene, cue.span.start))
    for mention in reversed(before):
        gap = _BRACKETS.sub("", scene.between(mention.prose, cue.span))
        if _breaks(scene, gap):
            return None
        if (
            _is_of_possession(scene, gap, cue)
            or _has_other_antecedent(scene, gap, cue)
            or has_other_name(scene, gap, cue)
            or _is_second_predicate(scene, gap, cue)
        ):
            return None
        if _LEADING_RELATIVE.match(gap):
            return mention
        if _MODIFIED_NOUN.fullmatch(gap) or _is_inside_relative(scene, mention, gap, before):
            continue
        if is_in_subject_position(scene, mention.prose):
            return mention
    return None


def _is_of_possession(scene: Scene, gap: str, cue: Cue) -> bool:
    """Whether a cue tells of what belongs to the name in front of the gap: "X's brother died", not "X's death"."""
    if not _OWNING.match(gap):
        return False
    return _is_verb(scene, cue) or _TO_OWNED_NOUN.fullmatch(gap) is None


def _is_verb(scene: Scene, cue: Cue) -> bool:
    first = scene.words.folded[cue.first]
    return first in dating.VERBAL or first.endswith(dating.PARTICIPLE_ENDINGS)


def _has_other_antecedent(scene: Scene, gap: str, cue: Cue) -> bool:
    """Whether a bare participle tells of the noun right in front of it, which is not what the name is called."""
    return (
        _is_participle(scene, cue)
        and _OTHER_ANTECEDENT.search(gap) is not None
        and _SAID_OF_NAME.match(gap) is None
    )


def _is_second_predicate(scene: Scene, gap: str, cue: Cue) -> bool:
    """Whether a name has its verb before the cue: "the house in which X is based was built"."""
    return scene.words.folded[cue.first] in dating.BE and _SECOND_PREDICATE.fullmatch(gap) is not None


def has_other_name(scene: Scene, gap: str, cue: Cue) -> bool:
    """Whether a bare participle tells of another name right in front of it: "a song from the album Blue, released"."""
    found = _ANTECEDENT_NAME.search(gap)
    if found is None or _CLOSED_RELATIVE.match(gap):
        return False
    if _TRAILING_WHO.search(gap):
        return True
    is_bare = gap.endswith(", ") and scene.words.folded[cue.first].endswith(dating.PARTICIPLE_ENDINGS)
    if not is_bare and not _TRAILING_WHICH.search(gap):
        return False
    if found["joint"] == "by" and scene.words.folded[cue.first] in dating.ANTECEDENT_OF_AGENT:
        return True
    return (
        not dating.ANTECEDENT_WORKS.isdisjoint((found["joint"], *found["said"].split()[-1:]))
        or found["joint"] in dating.ANTECEDENT_JOINTS
        or (found["derived"] or "").casefold() in dating.ANTECEDENT_DERIVED
    )


def dates_another(scene: Scene, subject: Mention[EntityRef], cue: Cue) -> bool:
    """Whether what a verb tells of a subject only serves to date something else: "a year before X began"."""
    if not _is_verb(scene, cue):
        return False
    first = min(subject.prose.start, cue.span.start)
    return _RELATIVE_TIME.search(scene.document.prose[scene.sentence.start : first]) is not None


def is_detached(scene: Scene, mention: Mention[EntityRef], cue: Cue) -> bool:
    """Whether a name in front of a cue is but a part of what the cue tells of: "the sequel to X was released"."""
    gap = _BRACKETS.sub("", scene.between(mention.prose, cue.span))
    is_made = _TRANSPARENT_OF.search(_text_in_front(scene, mention.prose))
    return (
        not (is_made or is_in_subject_position(scene, mention.prose))
        or is_aside(scene, mention, cue)
        or _has_other_antecedent(scene, gap, cue)
        or _SUBORDINATE.search(gap) is not None
        or _TRAILING_RELATIVE.search(gap) is not None
        or _is_second_predicate(scene, gap, cue)
    )


def is_aside(scene: Scene, mention: Mention[EntityRef], cue: Cue) -> bool:
    """Whether a name in front of a cue surely is no subject: it owns or describes one, or opens the sentence apart."""
    gap = _BRACKETS.sub("", scene.between(mention.prose, cue.span))
    return (
        _is_of_possession(scene, gap, cue)
        or has_other_name(scene, gap, cue)
        or dates_another(scene, mention, cue)
        or (_MODIFIED_NOUN.fullmatch(gap) is not None and _LINK.search(gap) is None)
        or (
            _COMMA_AND_SUBJECT.match(gap) is not None
            and _FRONTED.fullmatch(scene.document.prose, scene.sentence.start, mention.prose.start) is not None
        )
    )


def _is_inside_relative(
    scene: Scene, mention: Mention[EntityRef], gap: str, before: Sequence[Mention[EntityRef]]
) -> bool:
    """Whether a comma right behind the mention closes a relative clause of an earlier name."""
    if not gap.startswith(","):
        return False
    earlier = (other for other in before if other.prose.end <= mention.prose.start)
    return any(_CLOSED_RELATIVE.match(scene.between(other.prose, mention.prose)) for other in earlier)


def takes_object(scene: Scene, cue: Cue) -> bool:
    """Whether an active verb acts on something behind it, so that its subject is not what it speaks of."""
    if _is_passive(scene, cue) or scene.words.folded[cue.last] in dating.ADVERBIAL:
        return False
    if cue.last > cue.first and scene.words.folded[cue.last].endswith("ing"):
        return False  # "started performing music" takes its object itself
    return _NO_OBJECT.match(scene.document.prose, cue.span.end, scene.sentence.end) is None


def _nearest_before(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    return next((m for m in reversed(scene.entities) if m.prose.end <= cue.span.start), None)


def _is_participle(scene: Scene, cue: Cue) -> bool:
    """Whether the cue looks like a participle that no auxiliary makes a finite verb."""
    return scene.words.folded[cue.first].endswith(dating.PARTICIPLE_ENDINGS) and not _is_passive(scene, cue)


def _opened_by(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    """The name behind a phrase that opens the sentence: "Founded in 1998, X …", "Since its founding in 1998, X …"."""
    opening = scene.document.prose[scene.sentence.start : cue.span.start]
    is_participle = _OPENING_PARTICIPLE.fullmatch(opening) and _is_participle(scene, cue)
    if not is_participle and not _BACK_TO_SUBJECT.fullmatch(opening):
        return None
    prose = scene.document.prose
    for mention in scene.entities:
        start = mention.prose.start
        if start < cue.span.end or not _AFTER_OPENING.search(prose[cue.span.end : start]):
            continue
        dates = [time for time in scene.times if cue.span.end <= time.prose.start and time.prose.end <= start]
        is_near = not dates or _BEHIND_OPENING_DATE.fullmatch(prose, dates[-1].prose.end, start)
        is_owner = prose.startswith(dating.POSSESSIVE_ENDINGS, mention.prose.end)
        return mention if is_near and not is_owner else None
    return None


def _breaks(scene: Scene, gap: str) -> bool:
    """Whether the cue stands in another clause than the mention; coordinated verbs share their subject."""
    if "(" in gap and not _BEHIND_NAME.match(gap):
        return True  # in a bracket behind another name
    if any(pattern.search(gap) for pattern in _OTHER_SUBJECT):
        return True
    joined = _LEADING_RELATIVE.sub(" ", _SHARED_SUBJECT.sub(" ", gap))
    return (
        scene.has_break(joined)
        or _TRAILING_RELATIVE.search(joined) is not None
        or gap.count(" ") > _MOST_WORDS_TO_CUE
    )


def is_in_subject_position(scene: Scene, span: ProseSpan) -> bool:
    """Whether no preposition governs the mention, and no copula says it of something else."""
    in_front = _text_in_front(scene, span)
    if in_front.endswith(", ") and _is_of_person(scene, span):
        return True  # and no part of a place: "Born in Aston, X"
    if _follows_place(scene, span) or _PREDICATED.search(in_front):
        return False
    words = scene.words
    inside = words.within(ProseSpan(scene.sentence.start, span.start))
    is_place = False
    for distance, i in enumerate(reversed(inside[-_WORDS_TO_PREPOSITION:])):
        gap = words.gap(i).strip(" -\n“\"‘'’s")
        is_place = is_place or (gap == "," and words.is_capitalised(i) and i > inside.start)
        if gap not in ("", ",") or (gap == "," and not is_place):
            return True
        if is_place and distance >= _WORDS_OF_PLACE:
            return True
        if words.folded[i] in CLAUSE_OPENERS:
            return True
        if words.folded[i] == "of" and words.folded[i - 1] in APPOSED_HEADS:
            continue
        if words.folded[i] in PREPOSITIONS:
            return False
        if is_place or words.folded[i] in DEMONYMS:
            continue  # "by the American band X"
        if words.is_capitalised(i) and i > inside.start:
            return True
    return True


def _is_of_person(scene: Scene, span: ProseSpan) -> bool:
    named = next((mention.value for mention in scene.entities if mention.prose == span), None)
    return named is not None and named.is_known and bool(is_person(named.id, scene.rules))


def _text_in_front(scene: Scene, span: ProseSpan) -> str:
    """The few words of the sentence in front of a span."""
    return scene.document.prose[max(scene.sentence.start, span.start - _FEW_CHARACTERS) : span.start]


def _follows_place(scene: Scene, span: ProseSpan) -> bool:
    """Whether the mention is a later part of a place: "Karnataka" in "in Bangalore, Karnataka"."""
    before = next((m for m in reversed(scene.entities) if m.prose.end <= span.start), None)
    if before is None or scene.between(before.prose, span) != ", ":
        return False
    return not is_in_subject_position(scene, before.prose)
