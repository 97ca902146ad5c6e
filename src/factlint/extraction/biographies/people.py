"""All people of a text, by name, by role, and as relatives of others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from factlint.extraction.biographies.person import Person
from factlint.values.dataclass import dataclass, field

_Names = frozenset[str]


@dataclass(slots=True)
class People:
    """In order of introduction; no look-up iterates over all of them."""

    everybody: list[Person] = field(default_factory=list)
    _by_name: dict[_Names, list[Person]] = field(default_factory=lambda: defaultdict(list))
    """By the words of each name that they had at some time."""
    _by_word: dict[str, list[Person]] = field(default_factory=lambda: defaultdict(list))
    _by_role: dict[str, list[Person]] = field(default_factory=lambda: defaultdict(list))
    _by_owner: dict[int, list[Person]] = field(default_factory=lambda: defaultdict(list))
    """By the number of the person whose relative they are."""

    def add(self, person: Person) -> None:
        person.number = len(self.everybody)
        self.everybody.append(person)
        self._by_owner_of(person)
        for role in person.roles:
            self._by_role[role].append(person)

    def name(self, person: Person, words: _Names) -> None:
        """Add words to somebody's name."""
        for word in words - person.names:
            self._by_word[word].append(person)
        if not words <= person.names:
            person.names |= words
            self._by_name[person.names].append(person)

    def call(self, person: Person, role: str) -> None:
        """Give somebody a role."""
        if role not in person.roles:
            person.roles |= {role}
            self._by_role[role].append(person)

    def relate(self, person: Person, owner: Person | None, kin: str, kind: str) -> None:
        """Record the owner of somebody who was nobody's relative so far."""
        person.owner, person.kin, person.kind = owner, kin, kind
        self._by_owner_of(person)

    def _by_owner_of(self, person: Person) -> None:
        if person.owner is not None:
            self._by_owner[person.owner.number].append(person)

    def named(self, words: _Names) -> list[Person]:
        """The people whose name the words are."""
        return [one for one in self._by_name.get(words, ()) if one.names == words]

    def bearing(self, words: _Names) -> Iterator[Person]:
        """The people whose name contains all the words, one by one."""
        rarest = min((self._by_word.get(word, ()) for word in words), key=len, default=())
        return (one for one in rarest if words <= one.names)

    def several_bear(self, words: _Names) -> bool:
        """Whether more than one name contains all the words."""
        return len(list(islice(self.bearing(words), 2))) > 1

    def called(self, role: str) -> list[Person]:
        """The people with that role."""
        return self._by_role.get(role, [])

    def relatives(self, owner: Person) -> list[Person]:
        """Everybody stated to be somebody's relative, in order of introduction."""
        return sorted(self._by_owner.get(owner.number, ()), key=lambda one: one.number)
