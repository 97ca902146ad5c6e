"""Whom a text has told of so far, and whom its names, pronouns and nouns mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factlint.extraction.biographies.references import Reference
from factlint.extraction.languages.en.biographies import people as words_of
from factlint.extraction.languages.en.entities.given_names import FEMININE_NAMES, MASCULINE_NAMES
from factlint.extraction.slots import pattern
from factlint.values.dataclass import dataclass, field

_RECENT = 3
"""Sentences over which somebody other than whom the text is about remains in mind."""


@dataclass(slots=True)
class Person:
    """Somebody of whom the text tells."""

    number: int
    names: frozenset[str] = frozenset()
    """The words of the name, case-folded."""
    gender: str = ""
    """The pronoun, as far as it is known."""
    roles: frozenset[str] = frozenset()
    owner: Person | None = None
    """Whose relative this is …"""
    kin: str = ""
    """… and which."""
    kind: str = ""
    seen: int = -_RECENT
    """The sentence in which the person was last told of."""
    is_certain: bool = False
    """Whether it is a person at all: a name at the head of a clause may be that of a place or a firm."""
    has_died: bool = False
    """Whether the last sentence told the death."""
    is_dead: bool = False
    """Whether any sentence so far did."""
    is_named_late: bool = False
    """Whether a pronoun came first, and the name may be that of another."""

    def is_a(self, *kin: str) -> bool:
        return self.kin in kin


@dataclass(slots=True)
class Cast:
    """Everybody of whom the text has told, and whom its last sentences were about."""

    people: list[Person] = field(default_factory=list)
    topic: Person | None = None
    sentence: int = 0
    main: Person | None = None
    """The subject of the last main clause."""
    is_named: bool = False
    """Whether it was by a name that the last main clause told of its subject."""

    def meant(self, reference: Reference, *, is_subject: bool) -> Person | None:
        """Whom words mean; None in doubt."""
        if reference.pronoun:
            person = self.by_pronoun(reference.pronoun)
        elif reference.kin:
            person = self._relative(reference)
        elif reference.name:
            person = self._named(reference, is_subject=is_subject)
        else:
            person = self._by_role(reference.role)
        if person is not None:
            person.seen = self.sentence
            person.roles |= {reference.role} if reference.role else frozenset()
        return person

    def by_pronoun(self, pronoun: str) -> Person | None:
        """Whom "he" or "her" means."""
        gender = words_of.PRONOUNS.get(pronoun.casefold(), pronoun)
        known = list(self._candidates(gender))
        person = self._likeliest(known)
        if person is None and not known:
            person = self._last_named(gender) or self._add(Person(len(self.people), gender=gender))
            person.is_certain = True
        if person is not None and not person.gender:
            person.gender = gender
        return person

    def _last_named(self, gender: str) -> Person | None:
        """The subject of the last clause, of whose name a pronoun tells that it is a person's."""
        main = self.main
        is_it = (
            main is not None
            and len(main.names) > 1
            and main.gender in (gender, "")
            and self.sentence - main.seen <= 1
        )
        return main if is_it else None

    def _candidates(self, gender: str) -> Iterator[Person]:
        """Those of whom a pronoun may be said."""
        for person in self.people:
            is_near = person is self.topic or self.sentence - person.seen <= _RECENT
            if person.is_certain and is_near and person.gender in (gender, ""):
                yield person

    def _likeliest(self, known: list[Person]) -> Person | None:
        """The only one of several, or the one whom the last sentence was about."""
        if len(known) <= 1:
            return known[0] if known else None
        living = [one for one in known if not one.has_died]
        if len(living) == 1 and any(one is self.main for one in known):
            return None if living[0].is_dead else living[0]
        near = [one for one in known if self.sentence - one.seen <= 1]
        if self.main is not None and any(one is self.main for one in near):
            is_centre = self.main is self.topic or self.is_named or not any(one is self.topic for one in known)
            return self.main if is_centre and not self.main.has_died else None
        return self.topic if not near or near == [self.topic] else None

    def _named(self, reference: Reference, *, is_subject: bool) -> Person | None:
        words = _words(reference.name)
        person = self._bearer(words)
        first = reference.name.split()[0].casefold().strip(".")
        is_person = first in FEMININE_NAMES or first in MASCULINE_NAMES or _has_title(reference.name)
        if person is None and self._is_ambiguous(words):
            return None
        if person is None and (is_person or is_subject or reference.role or reference.kind):
            person = (self._nameless(first) if is_subject else None) or self._add(Person(len(self.people)))
            person.is_named_late = bool(person.gender or person.roles)
        if person is not None:
            person.names |= words
            person.gender = person.gender or _gender_of(first)
            person.is_certain |= is_person or bool(reference.role or reference.kind)
            person.kind = person.kind or reference.kind
        return person

    def _nameless(self, first: str) -> Person | None:
        """Who was told of before by a pronoun or a noun alone, if that was the only one."""
        nameless = [one for one in self.people if not one.names and not one.kin]
        if len(nameless) != 1 or any(one.names for one in self.people if not one.kin):
            return None
        return nameless[0] if _gender_of(first) in ("", nameless[0].gender) or not nameless[0].gender else None

    def _bearer(self, words: frozenset[str]) -> Person | None:
        """The one whose name the words are, or part of."""
        for is_it in (words.__eq__, words.__le__, self._is_first_name_in(words)):
            bearers = [one for one in self.people if one.names and is_it(one.names)]
            if len(bearers) == 1:
                return bearers[0]
            if bearers:
                return next((one for one in bearers if one is self.topic), None)
        return None

    def _is_first_name_in(self, words: frozenset[str]) -> Callable[[frozenset[str]], bool]:
        """Whether somebody was called by one word only, a given name, that is in the full name."""
        given = FEMININE_NAMES | MASCULINE_NAMES
        return lambda names: len(names) == 1 and names < words and not names.isdisjoint(given)

    def _is_ambiguous(self, words: frozenset[str]) -> bool:
        return sum(words <= one.names for one in self.people) > 1

    def _by_role(self, role: str) -> Person | None:
        """Whom "the painter" means: who was called so, or the only one told of."""
        called = [one for one in self.people if role in one.roles]
        if called:
            return called[0] if len(called) == 1 else None
        certain = [one for one in self.people if one.is_certain and not one.kin]
        if len(certain) == 1 and certain[0] is self.topic and certain[0].names and not certain[0].roles:
            return certain[0]
        return (
            None if certain else self._add(Person(len(self.people), roles=frozenset({role}), is_certain=True))
        )

    def _relative(self, reference: Reference) -> Person | None:
        owner = self._owner(reference.owner)
        is_other = pattern(words_of.NOT_THE_ONE).search(reference.kind) is not None
        words = _words(reference.name)
        person = self._bearer(words) if words else None
        if (
            person is None
            and owner is not None
            and not is_other
            and (reference.kin in words_of.ONE_ONLY or (reference.kind and not words))
        ):
            person = self._known_relative(owner, reference)
        if person is None or person is owner:
            person = self._add(
                Person(len(self.people), owner=owner, kin=reference.kin, kind=reference.kind, is_certain=True)
            )
        elif not person.kin:
            person.owner, person.kin, person.kind = owner, reference.kin, reference.kind
        person.names |= words
        person.is_certain = True
        person.gender = (
            person.gender or _gender_of_kin(reference.kin) or _gender_of(reference.name.split(" ")[0])
        )
        return person

    def _known_relative(self, owner: Person, reference: Reference) -> Person | None:
        if reference.kin in words_of.PARENTS and owner.is_a(*words_of.CHILDREN) and owner.owner is not None:
            parent = owner.owner
            return parent if parent.gender in (_gender_of_kin(reference.kin), "") else None
        if reference.kin in words_of.SPOUSES and owner.kin in words_of.SPOUSES:
            return owner.owner
        for one in self.people:
            if one.owner is owner and (
                one.kin == reference.kin or (one.kin in words_of.SPOUSES and reference.kin in words_of.SPOUSES)
            ):
                return one if one.kind == reference.kind or reference.kin in words_of.ONE_ONLY else None
        return None

    def _owner(self, owner: str) -> Person | None:
        if not owner:
            return None
        if owner.casefold() in words_of.PRONOUNS:
            return self.by_pronoun(owner)
        if owner.casefold() == words_of.THEIR:
            return self.main.owner if self.main is not None and self.main.kin else self.main
        role = owner.casefold().removeprefix(words_of.THE)
        return self._by_role(role) if role != owner.casefold() else self._bearer(_words(owner))

    def _add(self, person: Person) -> Person:
        self.people.append(person)
        return person


def _words(name: str) -> frozenset[str]:
    bare = pattern(rf"\b{words_of.TITLE} ").sub("", name)
    return frozenset(word.casefold().strip(".") for word in bare.split())


def _has_title(name: str) -> bool:
    return " " in name and pattern(words_of.TITLE).match(name) is not None


def _gender_of(first: str) -> str:
    word = first.casefold().strip(".")
    if word in FEMININE_NAMES:
        return words_of.FEMININE
    return words_of.MASCULINE if word in MASCULINE_NAMES else ""


def _gender_of_kin(kin: str) -> str:
    if kin in words_of.FEMALE:
        return words_of.FEMININE
    return words_of.MASCULINE if kin in words_of.MALE else ""
