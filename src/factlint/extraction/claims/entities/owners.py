"""Whose property a cue refers to: possessor, antecedent of a relative clause, owner by "has", subject."""

from __future__ import annotations

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.entities.cues import EntityCue, Role
from factlint.extraction.claims.entities.phrases import (
    Name,
    is_name,
    nearest_before,
    outside_brackets,
    text_before,
)
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.grammatical import subject_of
from factlint.extraction.claims.subjects.positions import is_in_subject_position
from factlint.extraction.claims.subjects.reader import is_whole_subject
from factlint.extraction.languages.en.claims.dates.dating import PARTICIPLE_ENDINGS
from factlint.extraction.languages.en.claims.entities import frames as words_of
from factlint.extraction.languages.en.claims.entities import owners as owning
from factlint.extraction.languages.en.claims.entities.works import DERIVED_FROM
from factlint.extraction.languages.en.function_words import BY, OF, POSSESSIVES, WITH
from factlint.model.rule_base import Property
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_COUNTRY = "country"
_KIN = frozenset({"spouse", "father", "mother", "child", "sibling"})
_POSSESSOR = regex(words_of.POSSESSOR)
_AFTER_PRONOUN = regex(owning.AFTER_PRONOUN)
_RELATIVE = regex(owning.RELATIVE)
_HAVING = regex(owning.HAVING)
_AUXILIARY = regex(owning.AUXILIARY)
_OWNING = regex(owning.OWNING)
_PREDICATE = regex(owning.PREDICATE)
_INTERVENING = regex(owning.INTERVENING)
_COORDINATED_POSSESSOR = regex(owning.COORDINATED_POSSESSOR)
_BEHIND_STRANGER = regex(owning.BEHIND_STRANGER)
_OPENING = regex(owning.OPENING)
_DEFINITE = regex(owning.DEFINITE)
_OWNER_BEHIND = regex(owning.OWNER_BEHIND)
_OPENING_VALUE = regex(owning.OPENING_VALUE)
_IN_RELATIVE = regex(owning.IN_RELATIVE)
_THAT, _PLACED_NOUN = regex(owning.THAT), regex(owning.PLACED_NOUN + "$")
_DEFINITE_PLACED_NOUN = regex(owning.DEFINITE_PLACED_NOUN + "$")
_BEHIND_OPENING = regex(owning.BEHIND_OPENING)
_BEHIND_OPENING_PLACE = regex(owning.BEHIND_OPENING_PLACE)
_PLACED_IN = regex(owning.PLACED_IN)
_BRACKETED = regex(owning.BRACKETED)
_DERIVED_FROM = regex(DERIVED_FROM)
_REDUCED_RELATIVE = regex(owning.REDUCED_RELATIVE)
_APPOSED_KIND = regex(owning.APPOSED_KIND)
_LOCAL_PRONOUN = regex(rf"\b(?:{'|'.join(sorted(POSSESSIVES))}){owning.AFTER_PRONOUN}$")

_LONGEST_PLACED_NOUN = 80
_LONGEST_PRONOUN = len(", and in which ")


def owner_before(scene: Scene, cue: EntityCue) -> tuple[Name, str] | None:
    """The owner before a cue, with the name of the construction."""
    start = cue.span.start
    if (beside := _coordinated(scene, cue)) is not None:
        return beside, "coordinated"
    if cue.property.id in _KIN and _is_of_stranger(scene, cue):
        return None
    nearest = nearest_before(scene, start)
    if nearest is None:
        return None
    if (form := _attached(scene, nearest, cue)) is not None:
        return _antecedent(scene, nearest, cue.property) if form == "relative" else nearest, form
    if (owner := _of_local_pronoun(scene, cue)) is not None:
        return owner, "pronoun"
    if _IN_RELATIVE.match(scene.document.prose, nearest.prose.end, start) and not scene.has_break(
        scene.document.prose[nearest.prose.end : start][_LONGEST_PRONOUN:]
    ):
        is_owner = has_facts(scene, nearest, cue.property) and not _is_stated_of_noun(scene, nearest)
        return (nearest, "in-relative") if is_owner else None
    around = replace(scene, entities=tuple(outside_brackets(scene, start)))
    subject = subject_of(around, Cue(cue.first, cue.last, cue.span, (cue.property,)))
    if subject is None or (cue.role is Role.NOUN and not has_facts(scene, subject, cue.property)):
        return None
    gap = scene.between(subject.prose, cue.span)
    if cue.role is Role.NOUN and _OWNING.search(gap):
        return subject, "having-subject"
    if _is_attribute(scene, cue) and not _is_predicate(gap):
        return None  # "was preceded by a film directed by": of the film
    return subject, "subject"


def _is_predicate(gap: str) -> bool:
    """Whether a noun or participle before a cue is predicated of the subject: "S is a film directed by"."""
    predicate = _PREDICATE.match(gap)
    return predicate is not None and _INTERVENING.search(gap, predicate.end()) is None


def owner_behind(scene: Scene, cue: EntityCue, end: int) -> tuple[Name, str] | None:
    """The owner after a participial phrase at the start of the sentence: "Founded by V, S …"."""
    if not _OPENING.fullmatch(scene.document.prose, scene.sentence.start, cue.span.start):
        return None
    behind = [mention for mention in scene.entities if mention.prose.start > end]
    for mention in behind:
        over_place = _BEHIND_OPENING_PLACE.fullmatch(scene.document.prose, end, mention.prose.start)
        if over_place and has_facts(scene, mention, cue.property) and is_whole_subject(scene, mention):
            return mention, "opening"
    for mention in behind:
        if _BEHIND_OPENING.fullmatch(scene.document.prose, end, mention.prose.start):
            return mention, "opening"
    return None


def topic_owner(scene: Scene, cue: EntityCue, start: int) -> tuple[Name, str] | None:
    """The owner of a definite noun without a name: the only thing with the property in this sentence and the last.

    `start` is where the noun or the value before it begins; nothing but "and" may precede.
    """
    opening = _DEFINITE if start == cue.span.start else _OPENING_VALUE
    names_owner = _OWNER_BEHIND.match(scene.document.prose, cue.span.end, scene.sentence.end) is not None
    if names_owner or not opening.search(text_before(scene, start)):
        return None
    earlier = (mention for mention in scene.earlier if not _places_noun(scene, mention))
    named = (*earlier, *(mention for mention in scene.entities if mention.prose.end <= cue.span.start))
    owners = {mention.value.id: mention for mention in named if has_facts(scene, mention, cue.property)}
    return (next(iter(owners.values())), "topic") if len(owners) == 1 else None


def has_facts(scene: Scene, subject: Name, prop: Property) -> bool:
    """Whether the subject has this property in the rule base."""
    return any(fact.statement.property == prop.id for fact in scene.rules.facts(subject.value.id))


def having_owner(scene: Scene, cue: EntityCue, position: int) -> tuple[Name, str] | None:
    """The owner before a value: "S, where V is", "S has V as"."""
    nearest = nearest_before(scene, position)
    if nearest is None or _is_stated_of_noun(scene, nearest):
        return None
    prose = scene.document.prose
    if _RELATIVE.fullmatch(prose, nearest.prose.end, position):
        return _antecedent(scene, nearest, cue.property), "relative"
    return (nearest, "having") if _HAVING.fullmatch(prose, nearest.prose.end, position) else None


def _is_stated_of_noun(scene: Scene, name: Name) -> bool:
    """Whether "that" after a name refers to the noun that the name places: "a town in X that was the capital of"."""
    prose = scene.document.prose
    if _THAT.match(prose, name.prose.end, scene.sentence.end) is None:
        return False
    start = max(scene.sentence.start, name.prose.start - _LONGEST_PLACED_NOUN)
    is_definite = _DEFINITE_PLACED_NOUN.search(prose, start, name.prose.start) is not None
    return is_definite or _places_noun(scene, name)


def _places_noun(scene: Scene, name: Name) -> bool:
    """Whether a name only modifies a noun: "a town in X", "a state of X", "part of X"."""
    start = max(0, name.prose.start - _LONGEST_PLACED_NOUN)
    return _PLACED_NOUN.search(scene.document.prose, start, name.prose.start) is not None


def _antecedent(scene: Scene, nearest: Name, prop: Property) -> Name:
    """The antecedent of a relative clause: the name before it, or an earlier one of a chain "A in B, C" that has the
    property. A country has whatever a state in it has, even if the rule base lacks it.
    """
    end = nearest
    if nearest.value.is_known and scene.rules.entity(nearest.value.id).kind == _COUNTRY:
        return nearest
    for mention in reversed(scene.entities):
        if mention.prose.end > end.prose.start and mention is not nearest:
            continue
        if mention is not nearest and not _PLACED_IN.fullmatch(scene.between(mention.prose, end.prose)):
            break
        if has_facts(scene, mention, prop):
            return mention
        end = mention
    return nearest


def attached_owner(scene: Scene, cue: EntityCue) -> tuple[Name, str] | None:
    """The owner right before a cue, if it has the property in the rule base."""
    nearest = nearest_before(scene, cue.span.start)
    if nearest is None or not has_facts(scene, nearest, cue.property):
        return None
    is_owned = cue.property.id in _KIN and nearest.text.casefold() in POSSESSIVES
    if is_owned and (_coordinated(scene, cue) or _is_of_stranger(scene, cue)):
        return None  # "the child of V and his wife": his who is named right in front
    form = _attached(scene, nearest, cue)
    return None if form is None else (nearest, form)


def _attached(scene: Scene, owner: Name, cue: EntityCue) -> str | None:
    """The construction that joins a cue to the name right before it."""
    prose, start, end = scene.document.prose, cue.span.start, owner.prose.end
    if owner.text.casefold() in POSSESSIVES:
        is_owned = cue.role is Role.NOUN and _AFTER_PRONOUN.fullmatch(prose, end, start)
        return "pronoun" if is_owned else None  # "her engines were built by"
    if _RELATIVE.fullmatch(prose, end, start):
        return None if _is_stated_of_noun(scene, owner) else "relative"
    if cue.role is Role.NOUN:
        for gap, form in ((_POSSESSOR, "possessor"), (_HAVING, "having"), (_BRACKETED, "bracketed")):
            if gap.fullmatch(prose, end, start):
                return form
        return None
    if cue.takes_place and _BRACKETED.fullmatch(prose, end, start):
        return "bracketed"
    is_reduced = (
        cue.role is Role.VERB
        and _is_participle(scene, cue)
        and not (prose.startswith(",", end) and _DERIVED_FROM.search(text_before(scene, owner.prose.start)))
    )
    if is_reduced and _REDUCED_RELATIVE.fullmatch(prose, end, start):
        return "reduced-relative"
    is_bare = is_reduced and scene.words.folded[cue.first].endswith(PARTICIPLE_ENDINGS)
    is_bare = is_bare and is_in_subject_position(scene, owner.prose)  # not "in S, T, a country led by"
    return "apposed-kind" if is_bare and _APPOSED_KIND.fullmatch(prose, end, start) else None


def _is_attribute(scene: Scene, cue: EntityCue) -> bool:
    """Whether a cue modifies the noun before it: "directed by", "a division of", "with headquarters in"."""
    if scene.words.folded[cue.first] == WITH:
        return scene.words.gap(cue.first - 1) == " "
    if cue.last == cue.first or not _is_participle(scene, cue):
        return False
    return scene.words.folded[cue.last] in (BY, OF)


def _is_participle(scene: Scene, cue: EntityCue) -> bool:
    """Whether a verb has no auxiliary: "directed by", not "was directed by"."""
    return _AUXILIARY.match(scene.words.folded[cue.first]) is None


def _coordinated(scene: Scene, cue: EntityCue) -> Name | None:
    """The name right before "and his <cue>", which the pronoun refers to."""
    if cue.role is not Role.NOUN:
        return None
    for mention in reversed(scene.entities):
        if is_name(mention) and mention.prose.end <= cue.span.start:
            is_beside = _COORDINATED_POSSESSOR.fullmatch(
                scene.document.prose, mention.prose.end, cue.span.start
            )
            return mention if is_beside else None
    return None


def _is_of_stranger(scene: Scene, cue: EntityCue) -> bool:
    """Whether "and his <cue>" refers to an unknown name."""
    before = text_before(scene, cue.span.start)
    found = _BEHIND_STRANGER.search(before)
    if found is None:
        return False
    end = cue.span.start - len(before) + found.end("name")
    return not any(mention.prose.end == end for mention in scene.entities)


def _of_local_pronoun(scene: Scene, cue: EntityCue) -> Name | None:
    """The referent of a pronoun within the sentence: the nearest that has the property."""
    before = text_before(scene, cue.span.start)
    pronoun = _LOCAL_PRONOUN.search(before)
    if not pronoun:
        return None
    end = cue.span.start - len(before) + pronoun.start()
    for mention in reversed(scene.entities):
        if mention.prose.end <= end and has_facts(scene, mention, cue.property):
            return mention
    return None
