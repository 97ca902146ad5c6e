"""The person that words of any kind refer to, and what a clause adds to whom it presents."""

from __future__ import annotations

from factlint.extraction.biographies.bearers import by_name
from factlint.extraction.biographies.cast import Cast
from factlint.extraction.biographies.kinship import owner_meant, relative_meant
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.pronouns import by_pronoun, may_be_subjects_own, subject_owning
from factlint.extraction.biographies.references import Reference
from factlint.extraction.biographies.roles import by_role, child_meant, introduced, twins_meant
from factlint.extraction.languages.en.biographies import people as words_of


def person_meant(cast: Cast, reference: Reference, *, is_subject: bool) -> Person | None:
    """The person that words refer to; None if in doubt."""
    if reference.is_self and cast.main is not None and cast.main.kin and _is_back(cast, reference):
        person = cast.main.owner
    elif reference.is_new:
        person = introduced(cast, reference.role)
    elif reference.pronoun:
        apart = _current_subject(cast) if reference.is_object else None
        own = subject_owning(cast, reference)
        is_open = own is None and may_be_subjects_own(cast, reference)
        person = (
            None
            if is_open
            else own or by_pronoun(cast, reference.pronoun, apart=apart, is_object=reference.is_object)
        )
    elif reference.kin:
        person = relative_meant(cast, reference)
    elif reference.name:
        person = by_name(cast, reference, is_subject=is_subject)
    elif reference.role == words_of.THEY:
        person = twins_meant(cast)
    elif reference.role in words_of.YOUNG:
        person = child_meant(cast, words_of.YOUNG[reference.role])
    else:
        person = by_role(cast, reference.role, is_subject=is_subject or reference.is_owner)
    if person is not None:
        person.seen = cast.sentence
        cast.recent[person.number] = person
        if reference.pronoun and not is_subject:
            cast.beside = (cast.sentence, person)
        if reference.role and reference.role != words_of.THEY and reference.role not in words_of.YOUNG:
            cast.people.call(person, reference.role)
    elif reference.role or reference.kin:
        cast.in_doubt = cast.sentence
    return person


def present(cast: Cast, person: Person, reference: Reference) -> None:
    """Record the role, relative or predecessor that a clause gives somebody with a name: "The architect was Ada
    Holt".
    """
    if reference.kin and person.owner is None:
        owner = owner_meant(cast, reference.owner)
        if owner is not person:
            cast.people.relate(person, owner, reference.kin, reference.kind)
    elif reference.role:
        cast.people.call(person, reference.role)


def _current_subject(cast: Cast) -> Person | None:
    """The subject of the clause, or that of the sentence if the clause has none."""
    is_of_sentence = cast.main is not None and cast.main.seen == cast.sentence
    return cast.current or (cast.main if is_of_sentence else None)


def _is_back(cast: Cast, reference: Reference) -> bool:
    """Whether "she herself" may be the person whose relative the last clause was about."""
    owner = cast.main.owner if cast.main is not None else None
    return owner is not None and owner.gender in (words_of.PRONOUNS[reference.pronoun], "")
