"""Which two names a cue ties, by its form: "V is the capital of S", "S, whose capital is V", "S was directed by V"."""

from __future__ import annotations

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.demonyms import demonym_before
from factlint.extraction.claims.entities.agents import bond_of_agent
from factlint.extraction.claims.entities.bonds import Bond
from factlint.extraction.claims.entities.clefts import bond_of_cleft, opened_owner
from factlint.extraction.claims.entities.countries import owner_and_value
from factlint.extraction.claims.entities.cues import EntityCue, Role
from factlint.extraction.claims.entities.genitives import bond_of_owned
from factlint.extraction.claims.entities.owners import (
    attached_owner,
    has_facts,
    having_owner,
    owner_before,
    owner_behind,
    topic_owner,
)
from factlint.extraction.claims.entities.phrases import (
    Name,
    is_governed,
    is_name,
    name_before,
    name_behind,
    nearest_before,
)
from factlint.extraction.claims.patterns import has_pattern
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.verbs import is_participle
from factlint.extraction.languages.en.claims.entities import frames as words_of
from factlint.extraction.languages.en.claims.entities import life_places
from factlint.extraction.languages.en.claims.entities.cues import COPULAS, FINITE_VERBS
from factlint.values.regex import regex

_NOUN_TO_VALUE = regex(words_of.NOUN_TO_VALUE)
_HAVING_TO_VALUE = regex(words_of.HAVING_TO_VALUE)
_VERB_TO_VALUE = regex(words_of.VERB_TO_VALUE)
_NOUN_TO_OWNER = regex(words_of.NOUN_TO_OWNER)
_OWNER_TO_VALUE, _OWNER_TO_PLACE = regex(words_of.OWNER_TO_VALUE), regex(words_of.OWNER_TO_PLACE)
_VALUE_TO_NOUN = regex(words_of.VALUE_TO_NOUN)
_APPOSITION_TO_NOUN = regex(words_of.APPOSITION_TO_NOUN)
_PLACE_BEHIND_DATE = regex(life_places.PLACE_BEHIND_DATE)
_NOTHING = regex("")
_OTHER_PARTS = {prop: regex(pattern) for prop, pattern in words_of.OTHER_PARTS.items()}
_OF_WHICH_TO_VALUE = regex(words_of.OF_WHICH_TO_VALUE)
_ANTECEDENT_TO_NOUN = regex(words_of.ANTECEDENT_TO_NOUN)
_VALUE_TO_POSSESSOR = regex(words_of.VALUE_TO_POSSESSOR)
_APPOSED_POSSESSOR = regex(words_of.APPOSED_POSSESSOR)
_VALUE_IS_NOUN = regex(words_of.VALUE_IS_NOUN)
_CONTINUED = regex(words_of.CONTINUED)
_TO_APART = regex(words_of.TO_APART)
_OWNED_BY_PERSON = regex(words_of.OWNED_BY_PERSON)
_STATED_OF_VALUE = frozenset({"noun-of", "possessor"})
"""Forms after which a verb refers to the value: "V, the wife of S, was born in", "S's wife, V, was born in"."""


def bond_of(scene: Scene, cue: EntityCue, previous: Bond | None) -> Bond | None:
    """The bond that a cue makes, if any; without an owner of its own a cue shares that of the previous bond."""
    if cue.property.patterns:
        return _by_pattern(scene, cue)
    match cue.role:
        case Role.NOUN:
            return _likeliest(
                scene,
                _of_country(scene, cue),
                _apposed_of_country(scene, cue),
                _with_owner_behind(scene, cue),
                _with_value_before(scene, cue, previous),
                _of_which(scene, cue),
                _with_owner_before(scene, cue, previous),
            )
        case Role.VERB:
            return _with_object(scene, cue, previous)
        case Role.ACT:
            return bond_of_agent(scene, cue)
        case Role.GENITIVE:
            return bond_of_owned(scene, cue)


def _by_pattern(scene: Scene, cue: EntityCue) -> Bond | None:
    """The bond of the names around a cue as the property's patterns require, if a subject has the property.

    Otherwise its words may mean anything: "S is in V, where the capital is" continues about V.
    """
    names = [mention for mention in scene.entities if not mention.prose.overlaps(cue.span)]
    values = [mention for mention in names if is_name(mention)]
    if (behind := name_behind(scene, _VERB_TO_VALUE, cue.span.end)) is not None:
        values.append(behind)
    return next(
        (
            Bond(subject, value, cue, "pattern")
            for subject in names
            for value in values
            if not value.prose.overlaps(subject.prose)
            and has_facts(scene, subject, cue.property)
            and has_pattern(scene, cue.property, value=value.prose, cue=cue.span, subject=subject.prose)
        ),
        None,
    )


def _likeliest(scene: Scene, *bonds: Bond | None) -> Bond | None:
    """The first bond whose subject has the property in the rule base; else the first."""
    found = [bond for bond in bonds if bond is not None]
    return next(
        (bond for bond in found if has_facts(scene, bond.subject, bond.cue.property)),
        found[0] if found else None,
    )


def _of_country(scene: Scene, cue: EntityCue) -> Bond | None:
    """The bond of "the Polish capital, V, is"."""
    pair = owner_and_value(scene, cue)
    return pair and Bond(*pair, cue, "of-country")


def _apposed_of_country(scene: Scene, cue: EntityCue) -> Bond | None:
    """The bond of "V, the Polish capital,"; a preposition may govern it ("from V, the Polish capital,")."""
    owner = demonym_before(scene, cue.first)
    is_closed = scene.document.prose[cue.span.end : cue.span.end + 1] in words_of.CLOSING
    if owner is None or not is_closed or cue.property.id not in words_of.PLACES:
        return None
    value = name_before(scene, _APPOSITION_TO_NOUN, owner.prose.start)
    return Bond(owner, value, cue, "noun-of-country") if value is not None and value.value.is_known else None


def _of_which(scene: Scene, cue: EntityCue) -> Bond | None:
    """The bond of "S, the capital of which is V"."""
    value = name_behind(scene, _OF_WHICH_TO_VALUE, cue.span.end)
    owner = nearest_before(scene, cue.span.start)
    if value is None or owner is None:
        return None
    is_antecedent = _ANTECEDENT_TO_NOUN.fullmatch(scene.document.prose, owner.prose.end, cue.span.start)
    return Bond(owner, value, cue, "of-which") if is_antecedent else None


def _with_owner_behind(scene: Scene, cue: EntityCue) -> Bond | None:
    """The bond of "V is the capital of S", "V, the capital of S", "the capital of S is V"."""
    owner = name_behind(scene, _NOUN_TO_OWNER, cue.span.end)
    if owner is None:
        return None
    for gap in (_VALUE_TO_NOUN, _APPOSITION_TO_NOUN):
        value = name_before(scene, gap, cue.span.start)
        is_closed = scene.document.prose[owner.prose.end : owner.prose.end + 1] in words_of.CLOSING
        is_place = gap is _APPOSITION_TO_NOUN and is_closed and cue.property.id in words_of.PLACES
        if value is not None and (is_place or not is_governed(scene, value)):
            return Bond(owner, value, cue, "noun-of")
    value = name_behind(scene, _OWNER_TO_VALUE, owner.prose.end)
    if value is None and any(said.endswith(words_of.PLACED) for said in cue.property.cues):
        value = name_behind(scene, _OWNER_TO_PLACE, owner.prose.end)
    return None if value is None else Bond(owner, value, cue, "of-noun")


def _with_value_before(scene: Scene, cue: EntityCue, previous: Bond | None) -> Bond | None:
    """The bond of "S, where V is the capital", "S has V as its capital"."""
    value = name_before(scene, _VALUE_TO_NOUN, cue.span.start)
    if value is None:
        return None
    start = value.prose.start
    if (opened := opened_owner(scene, cue, value)) is not None:
        return Bond(opened, value, cue, "opened-with")
    owned = having_owner(scene, cue, start) or _continued(scene, cue, start, previous)
    if owned is None and _VALUE_IS_NOUN.fullmatch(scene.between(value.prose, cue.span)):
        owned = topic_owner(scene, cue, start)
    return None if owned is None else Bond(owned[0], value, cue, f"{owned[1]}-value")


def _with_owner_before(scene: Scene, cue: EntityCue, previous: Bond | None) -> Bond | None:
    """The bond of "S's capital is V", "S, whose capital is V", "S has the capital V"."""
    owned = (
        attached_owner(scene, cue)
        or _continued(scene, cue, cue.span.start, previous)
        or owner_before(scene, cue)
        or topic_owner(scene, cue, cue.span.start)
    )
    if owned is None:
        return None
    owner, form = owned
    value = name_behind(scene, _NOUN_TO_VALUE, cue.span.end)
    if value is None and form.startswith(("having", "relative", "in-relative")):
        value = name_behind(scene, _HAVING_TO_VALUE, cue.span.end)
        if value is not None and has_facts(scene, value, cue.property):
            return None  # "the capital of Y" tells whose it is
    if value is None and form == "possessor":
        is_closed = scene.document.prose.startswith(",", cue.span.end)
        is_bare = scene.between(owner.prose, cue.span)[1:] in words_of.BARE_POSSESSOR
        gap = _APPOSED_POSSESSOR if is_closed and is_bare else _VALUE_TO_POSSESSOR
        value = name_before(scene, gap, owner.prose.start)
    return None if value is None else Bond(owner, value, cue, form)


def _with_object(scene: Scene, cue: EntityCue, previous: Bond | None) -> Bond | None:
    """The bond of "S was directed by V", "S plays for V"."""
    if cue.takes_place and (cleft := bond_of_cleft(scene, cue)) is not None:
        return cleft
    value = _place_behind(scene, cue) if cue.takes_place else name_behind(scene, _VERB_TO_VALUE, cue.span.end)
    if value is None and cue.property.id in words_of.SYMMETRIC:
        apart = _TO_APART.match(scene.document.prose, cue.span.end, scene.sentence.end)
        value = None if apart is None else name_behind(scene, _VERB_TO_VALUE, apart.end())
    if value is None or _has_other_part(scene, cue, value):
        return None
    owned = (
        attached_owner(scene, cue)
        or _continued(scene, cue, cue.span.start, previous)
        or owner_before(scene, cue)
        or owner_behind(scene, cue, value.prose.end)
        or _topic_of_noun(scene, cue)
    )
    return None if owned is None else Bond(owned[0], value, cue, owned[1])


def _topic_of_noun(scene: Scene, cue: EntityCue) -> tuple[Name, str] | None:
    """The owner of a cue that begins with a noun without a name: "The music was composed by V"."""
    is_verb = is_participle(scene, Cue(cue.first, cue.last, cue.span, ()))
    if is_verb or scene.words.folded[cue.first] in FINITE_VERBS | {*COPULAS}:
        return None
    return topic_owner(scene, cue, cue.span.start)


def _has_other_part(scene: Scene, cue: EntityCue, value: Name) -> bool:
    """Whether the value is described by another role than the property's: "recorded by the engineer V"."""
    other = _OTHER_PARTS.get(cue.property.id)
    return other is not None and other.search(scene.between(cue.span, value.prose)) is not None


def _place_behind(scene: Scene, cue: EntityCue) -> Name | None:
    """The place of a verb with a preposition, after a name and a date: "born Anna Lind in 1900 in"."""
    start = scene.sentence.start
    gap = _PLACE_BEHIND_DATE.match(scene.masked, cue.span.end - start)
    return None if gap is None else name_behind(scene, _NOTHING, start + gap.end())


def _continued(scene: Scene, cue: EntityCue, start: int, previous: Bond | None) -> tuple[Name, str] | None:
    """The owner of the cue before, continued by "and": "managed by A and chaired by B"."""
    if previous is None:
        return None
    end = max(previous.value.prose.end, previous.cue.span.end, previous.subject.prose.end)
    if end > start or not _CONTINUED.fullmatch(scene.document.prose, end, start):
        return None
    if _OWNED_BY_PERSON.search(scene.document.prose, end, start):
        return None  # "the child of V and his wife W": of V
    is_bare = scene.document.prose[end:start] == ", " and not previous.value.value.is_known
    if cue.role is Role.VERB and is_bare and is_participle(scene, Cue(cue.first, cue.last, cue.span, ())):
        return None  # "replaced by V, developed by": V was
    owners = (previous.subject, previous.value)
    if cue.role is Role.VERB and previous.form in _STATED_OF_VALUE:
        return (previous.value, "continued") if has_facts(scene, previous.value, cue.property) else None
    owner = next((name for name in owners if has_facts(scene, name, cue.property)), previous.subject)
    return owner, "continued"
