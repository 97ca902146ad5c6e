"""The person that a pronoun refers to: "he", "her", the owner in "his mother"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.biographies.cast import Cast
from factlint.extraction.biographies.person import RECENT, Person
from factlint.extraction.biographies.references import Reference
from factlint.extraction.languages.en.biographies import people as words_of


def by_pronoun(
    cast: Cast, pronoun: str, *, apart: Person | None = None, is_object: bool = False
) -> Person | None:
    """The referent of "he" or "her", if it is not the subject of its own clause."""
    gender = words_of.PRONOUNS.get(pronoun.casefold(), pronoun)
    known = list(in_focus(cast, gender))
    others = [one for one in known if one is not apart]
    if len(others) < len(known) and not others:
        return None
    person = _likeliest(cast, others)
    is_other = is_object and cast.stranger in (None, cast.sentence)  # than the subject
    if person is not None and not is_other and _may_be_stranger(cast, person):
        return None
    if person is None and not known:
        person = _last_named(cast, gender) or cast.add(Person(gender=gender))
        person.is_certain = True
    if person is not None and not person.gender:
        person.gender = gender
    return person


def candidates(cast: Cast, pronoun: str) -> tuple[Person, ...]:
    """All candidates of its gender for an ambiguous pronoun, the topic of the text first."""
    gender = words_of.PRONOUNS[pronoun.casefold()]
    known = [one for one in in_focus(cast, gender) if one.gender == gender]
    if any(_may_be_stranger(cast, one) for one in known):
        return ()
    return tuple(sorted(known, key=lambda one: one is not cast.topic))


def subject_owning(cast: Cast, reference: Reference) -> Person | None:
    """The subject of the clause itself, as the owner in "his death", if nobody else is known to be a person."""
    gender = words_of.PRONOUNS.get(reference.pronoun, "")
    one = cast.current
    if not reference.is_owner or one is None or not one.names or one.gender not in (gender, ""):
        return None
    is_alone = not any(True for each in in_focus(cast, gender) if each is not one)
    if not is_alone or not (len(one.names) > 1 or one.roles):
        return None
    one.gender, one.is_certain = gender, True
    return one


def may_be_subjects_own(cast: Cast, reference: Reference) -> bool:
    """Whether "his" may refer to the named subject of its clause: "Holt wrote his first symphony"."""
    one = cast.current
    if not reference.is_owner or one is None or not one.names:
        return False
    return one.gender in (words_of.PRONOUNS.get(reference.pronoun, ""), "")


def in_focus(cast: Cast, gender: str) -> Iterator[Person]:
    """The candidates for a pronoun: people of the last sentences, and the topic of the text."""
    cast.recent = {number: one for number, one in cast.recent.items() if cast.sentence - one.seen <= RECENT}
    is_away = cast.topic is None or cast.topic.number in cast.recent or cast.topic.seen < cast.since
    topic = () if is_away or cast.topic is None else (cast.topic,)
    for person in (*cast.recent.values(), *topic):
        if person.is_certain and person.gender in (gender, ""):
            yield person


def _may_be_stranger(cast: Cast, person: Person) -> bool:
    """Whether a pronoun may refer to somebody introduced by a noun since a person was last mentioned.

    Or to the subject of this sentence or the last one, whose name is not known to be a person's: "Bo Lind was 80
    when he joined".
    """
    if cast.stranger is not None and person.seen < cast.stranger:
        return True
    main = cast.main
    if main is None or main is person or main.is_certain:
        return False
    return bool(main.names) and main.seen >= cast.sentence - 1 and person.seen < main.seen


def _last_named(cast: Cast, gender: str) -> Person | None:
    """The subject of the last clause, whose name a pronoun shows to be a person's."""
    main = cast.main
    is_it = (
        main is not None
        and len(main.names) > 1
        and main.gender in (gender, "")
        and cast.sentence - main.seen <= 1
    )
    return main if is_it else None


def _likeliest(cast: Cast, known: list[Person]) -> Person | None:
    """The only one of several, or the one whom the last sentence was about."""
    if len(known) <= 1:
        return known[0] if known else None
    living = [one for one in known if not one.has_died]
    if len(living) == 1 and any(one is cast.main for one in known):
        if _goes_back(cast, living[0]):
            cast.backward = cast.sentence
            return None
        return None if living[0].is_dead else living[0]
    topic = cast.topic or cast.opener
    near = [one for one in known if cast.sentence - one.seen <= 1]
    if cast.main is not None and any(one is cast.main for one in near):
        beside = cast.beside[1] if cast.beside and cast.beside[0] == cast.main.seen else None
        is_beside = beside is not None and beside is topic and topic is not cast.main
        is_centre = cast.main is topic or (cast.is_named and not is_beside)
        is_centre = is_centre or not any(one is topic for one in known)
        if cast.in_doubt != cast.sentence:
            is_centre |= _is_of_paragraph(cast, cast.main, topic) or _is_of_sentence(cast, cast.main, known)
        is_alone = not any(one.number in cast.below for one in known if one is not cast.main)
        return cast.main if is_centre and is_alone and not cast.main.has_died else None
    if cast.sentence - cast.backward <= 1:
        cast.backward = cast.sentence
        return None
    if not near and cast.topic is not None and cast.topic.is_dead:
        return None  # of the heirs, one may go on as "he"
    is_meant = any(one is cast.topic for one in known)  # "his" is not said of an actress
    return cast.topic if is_meant and (not near or near == [cast.topic]) else None


def _goes_back(cast: Cast, other: Person) -> bool:
    """Whether a text may go back to the life of whoever the last sentence says has died, rather than turn to another
    who is no relative: "Jan Beck has died aged 88. He worked …".
    """
    main = cast.main
    if main is None or main is other or main.named != main.seen:
        return False
    return main.owner is not other and other.owner is not main


def _is_of_paragraph(cast: Cast, main: Person, topic: Person | None) -> bool:
    """Whether a paragraph has named somebody, and has not mentioned the one named first in the text."""
    is_other = topic is not None and topic.seen < cast.paragraph and not cast.is_in_heading
    return is_other and cast.paragraph <= main.named


def _is_of_sentence(cast: Cast, main: Person, known: Sequence[Person]) -> bool:
    """Whether a sentence has mentioned nobody else so far: "She married in 1925, when she was …"."""
    stated = [one for one in known if one.seen == cast.sentence]
    return len(stated) == 1 and stated[0] is main and not main.kin
