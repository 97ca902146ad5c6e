"""The person that a name refers to, in full or in part."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from factlint.extraction.biographies.cast import Cast
from factlint.extraction.biographies.names import gender_of, has_title, words_in
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.references import Reference
from factlint.extraction.languages.en.biographies import people as words_of
from factlint.extraction.languages.en.entities.given_names import FEMININE_NAMES, MASCULINE_NAMES


def by_name(cast: Cast, reference: Reference, *, is_subject: bool) -> Person | None:
    """The bearer, introduced if new; None if the name may be that of a thing, or several bear it."""
    words = words_in(reference.name)
    person = cast.add(Person()) if reference.is_namesake else bearer(cast, words)
    first = reference.name.split()[0].casefold().strip(".")
    is_last_name = person is not None and " " not in reference.name  # or the first one, again
    shown = "" if is_last_name else gender_of(first)
    if person is not None and {person.gender, shown} == {words_of.FEMININE, words_of.MASCULINE}:
        person = cast.add(Person())  # Lady Peel is not Sir Sidney Peel
    is_person = first in FEMININE_NAMES or first in MASCULINE_NAMES or has_title(reference.name)
    is_person |= reference.is_born
    if person is None and cast.people.several_bear(words):
        return None
    if person is None and (is_person or is_subject or reference.role or reference.kind):
        person = (_nameless(cast, first) if is_subject else None) or cast.add(Person())
        person.is_named_late = bool(person.gender or person.roles)
    if person is not None:
        cast.people.name(person, words)
        person.gender = person.gender or shown
        person.is_certain |= is_person or bool(reference.role or reference.kind)
        person.kind = person.kind or reference.kind
    return person


def bearer(cast: Cast, words: frozenset[str]) -> Person | None:
    """The person whose name the words are, in full or in part."""
    topic = cast.topic.names if cast.topic is not None else frozenset[str]()
    for bearers, may_be_topic in (
        (cast.people.named(words), topic == words),
        (cast.people.bearing(words), words <= topic),
        (_by_first_name(cast, words), len(topic) == 1 and topic < words),
    ):
        found = list(islice(bearers, 2))
        if found:
            if len(found) == 1:
                return (
                    None if _has_namesake(cast, found[0], words) or _is_numbered(found[0], words) else found[0]
                )
            return cast.topic if may_be_topic and not _is_one_of_several(cast, words) else None
    return None


def _nameless(cast: Cast, first: str) -> Person | None:
    """The only person so far, if mentioned by pronouns or nouns alone."""
    everybody = cast.people.everybody
    if any(one.names for one in everybody if not one.kin):
        return None
    nameless = list(islice((one for one in everybody if not one.names and not one.kin), 2))
    if len(nameless) != 1 or _is_main_subject(cast, nameless[0]):
        return None
    return nameless[0] if gender_of(first) in ("", nameless[0].gender) or not nameless[0].gender else None


def _is_main_subject(cast: Cast, person: Person) -> bool:
    """Whether a main clause of this sentence is about somebody: "He took over when Tom Dale died" names another."""
    return person is cast.main and person.seen == cast.sentence


def _is_one_of_several(cast: Cast, words: frozenset[str]) -> bool:
    """Whether the last sentences mention somebody else who bears the name of the topic; either may be meant."""
    others = [one for one in cast.people.bearing(words) if one is not cast.topic]
    near = [one for one in others if cast.sentence - one.seen <= 1]
    for one in near:
        one.seen = cast.sentence
    return bool(near)


def _has_namesake(cast: Cast, person: Person, words: frozenset[str]) -> bool:
    """Whether a relative mentioned by first name alone shares it with another: father and son."""
    return bool(person.kin) and len(words) == 1 and cast.people.several_bear(words)


def _by_first_name(cast: Cast, words: frozenset[str]) -> Iterator[Person]:
    """People mentioned so far by one word only, a given name, that is part of the full name."""
    given = (word for word in words if word in FEMININE_NAMES or word in MASCULINE_NAMES)
    return (one for word in given if len(words) > 1 for one in cast.people.named(frozenset({word})))


def _is_numbered(person: Person, words: frozenset[str]) -> bool:
    """Whether somebody is one of several of a name: "the first Lord Ash", where "Lord Ash" may be another."""
    return not words_of.ORDINALS.isdisjoint(person.names - words)
