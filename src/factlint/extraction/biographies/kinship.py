"""The person that a noun for a relative refers to: "his wife", "the elder brother", "Ada Holt's son Otto"."""

from __future__ import annotations

from factlint.extraction.biographies.bearers import bearer
from factlint.extraction.biographies.cast import Cast
from factlint.extraction.biographies.names import gender_of, gender_of_kin, words_in
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.pronouns import by_pronoun
from factlint.extraction.biographies.references import Reference
from factlint.extraction.biographies.roles import by_role
from factlint.extraction.languages.en.biographies import people as words_of
from factlint.extraction.slots import pattern


def relative_meant(cast: Cast, reference: Reference) -> Person:
    """The brother, wife … whom words mean, introduced where nobody mentioned is meant."""
    owner = owner_meant(cast, reference.owner)
    is_other = pattern(words_of.NOT_THE_ONE).search(reference.kind) is not None
    words = words_in(reference.name)
    person = bearer(cast, words) if words else None
    if person is not None and len(words) == 1 and person.kin == reference.kin and person.owner is not owner:
        person = None  # a nephew, who is called after his uncle
    if (
        person is None
        and owner is not None
        and not is_other
        and (reference.kin in words_of.ONE_ONLY or (reference.kind and not words))
    ):
        person = _known_relative(cast, owner, reference)
    if person is None or person is owner:
        person = cast.add(Person(owner=owner, kin=reference.kin, kind=reference.kind))
    elif not person.kin:
        cast.people.relate(person, owner, reference.kin, reference.kind)
    cast.people.name(person, words)
    person.is_certain = True
    person.gender = person.gender or gender_of_kin(reference.kin) or gender_of(reference.name.split(" ")[0])
    return person


def _known_relative(cast: Cast, owner: Person, reference: Reference) -> Person | None:
    if reference.kin in words_of.PARENTS and owner.is_a(*words_of.CHILDREN) and owner.owner is not None:
        parent = owner.owner
        return parent if parent.gender in (gender_of_kin(reference.kin), "") else None
    if reference.kin in words_of.SPOUSES and owner.kin in words_of.SPOUSES:
        return owner.owner
    for one in cast.people.relatives(owner):
        if one.kin == reference.kin or (one.kin in words_of.SPOUSES and reference.kin in words_of.SPOUSES):
            return one if one.kind == reference.kind or reference.kin in words_of.ONE_ONLY else None
    return None


def owner_meant(cast: Cast, owner: str) -> Person | None:
    """The person whose relative words refer to: "her", "the poet's", a name."""
    if not owner:
        return None
    if owner.casefold() in words_of.PRONOUNS:
        person = by_pronoun(cast, owner)
        return None if person is not None and _may_be_its_owner(cast, person) else person
    if owner.casefold() == words_of.THEIR:
        return cast.main.owner if cast.main is not None and cast.main.kin else cast.main
    role = owner.casefold().removeprefix(words_of.THE)
    is_role = role != owner.casefold()
    return by_role(cast, role, is_subject=True) if is_role else bearer(cast, words_in(owner))


def _may_be_its_owner(cast: Cast, person: Person) -> bool:
    """Whether "her" may again mean whose relative was mentioned: "Her aunt was born in 1920, her father …"."""
    is_stated_here = bool(person.kin) and not person.names and cast.sentence - person.seen <= 1
    return is_stated_here and person.owner is not None and person.owner.gender in (person.gender, "")
