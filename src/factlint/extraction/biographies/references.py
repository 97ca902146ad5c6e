"""The words of a sentence that refer to people: "she", "Ada Holt", "the painter", "his wife, Dora"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from factlint.extraction.biographies.names import gender_of, has_title
from factlint.extraction.languages.en.biographies import people as words_of
from factlint.extraction.languages.en.biographies.trades import IN_NAME, ROLE
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.values.dataclass import dataclass, replace

_TRADE_AT_HEAD = shapes((f"^{IN_NAME}",))


@dataclass(frozen=True, slots=True)
class Reference:
    """Words for one person, with their place in the text of a sentence."""

    start: int
    end: int
    is_owner: bool = False
    """Whether it is only a possessive: "his death"."""
    name: str = ""
    pronoun: str = ""
    """Case-folded."""
    role: str = ""
    """The trade or office."""
    kin: str = ""
    """The noun for a relative: "wife"."""
    owner: str = ""
    """The possessor of a relative: "his", "the poet's", a name; empty if not stated."""
    kind: str = ""
    """What distinguishes one relative from others of the kind: "elder", "second"."""
    is_namesake: bool = False
    """Whether the name is marked as that of one more: "another Hugo Moll"."""
    is_born: bool = False
    """Whether the words after a name state a birth, so that it is a person's."""
    age: str = ""
    """In years, as in "the 19-year-old singer"."""
    is_new: bool = False
    """Whether it introduces somebody: "a 19-year-old singer"."""
    is_object: bool = False
    """Whether it is a pronoun for somebody other than the subject of its clause: "taught her"."""
    is_self: bool = False
    """Whether it contrasts with a relative: "she herself"."""


def references_in(text: str) -> tuple[Reference, ...]:
    """All references of a sentence, in reading order."""
    found = [_reference(match) for match in pattern(words_of.MENTION).finditer(text)]
    found += [
        Reference(match.start(), match.end(), role=(match["many"] or match["they"]).casefold())
        for match in shapes((words_of.TWINS,)).finditer(text)
    ]
    return _with_namesakes(text, _without_places(text, sorted(found, key=lambda one: one.start)))


def _with_namesakes(text: str, references: Sequence[Reference]) -> tuple[Reference, ...]:
    """All; a name that came before in the sentence is that of one more who has a life of his own."""
    names: dict[str, Reference] = {}
    stated: list[Reference] = []
    for one in (_numbered(text, each) for each in references):
        first = names.setdefault(one.name, one) if one.name and not one.kin else one
        stated.append(
            replace(one, is_namesake=True) if first is not one and _are_two(text, first, one) else one
        )
    return tuple(stated)


def _numbered(text: str, reference: Reference) -> Reference:
    """A name with the ordinal before it: "the second Lord Ash"."""
    found = pattern(words_of.ORDINAL_BEFORE).search(text, 0, reference.start) if reference.name else None
    return replace(reference, name=f"{found['ordinal']} {reference.name}") if found else reference


def _are_two(text: str, first: Reference, other: Reference) -> bool:
    if pattern(words_of.RELATIVE_OF).search(text, 0, other.start):
        return True
    return all(pattern(words_of.LIFE_BEHIND).match(text, one.end) for one in (first, other))


def _without_places(text: str, references: Sequence[Reference]) -> tuple[Reference, ...]:
    """Without names of things ("the Ada Holt Prize") and of places ("Ada Holt of Ulm", "moved to Ulm")."""
    kept: list[Reference] = []
    for one in references:
        is_bare = bool(one.name) and not (one.kin or one.role or one.is_owner)
        last = kept[-1] if kept else None
        is_place = pattern(words_of.IN_PLACE).search(text, 0, one.start) is not None
        if is_bare and (is_place or _is_thing(text, one) or (last is not None and _is_home(text, last, one))):
            continue
        kept.append(one)
    return tuple(kept)


def _is_thing(text: str, reference: Reference) -> bool:
    first = reference.name.split(" ")[0]
    is_person = has_title(reference.name) or gender_of(first) != ""
    is_defined = text.endswith(words_of.ARTICLES, 0, reference.start) and not is_person
    return is_defined or pattern(words_of.NAMED_THING).search(reference.name) is not None


def _is_home(text: str, person: Reference, place: Reference) -> bool:
    """Whether a name right after one of a person is where they are from."""
    between = text[person.end : place.start]
    first = place.name.split(" ")[0].casefold()
    is_full = bool(person.name) and (" " in person.name or gender_of(person.name) != "")
    states_home = pattern(words_of.OF_PLACE if is_full else words_of.FROM_PLACE).fullmatch(between) is not None
    return states_home and not person.pronoun and gender_of(first) == ""


def _future(office: str) -> str:
    """The role of somebody described only by "future", unless it is a trade."""
    is_trade = pattern(ROLE).fullmatch(office.casefold()) is not None
    return f"{words_of.THE_OFFICE}{office}" if office and not is_trade else office


_NAMES = ("called", "ranked", "apposed", "of_age", "bearer", "namesake", "name")
_ROLES = ("aged", "holder", "young", "born")
_KINDS = ("adjectives", "rank", "placed", "one")
"""The groups of `MENTION` that hold a name, a role, and what distinguishes roles."""


def _reference(found: re.Match[str]) -> Reference:
    stated = {group: words or "" for group, words in found.groupdict().items()}
    name = _first(stated, _NAMES)
    trade = _TRADE_AT_HEAD.search(name) if " " in name else None
    name = name[trade.end() :] if trade else name
    role = (
        stated["role"]
        or _future(stated["future"])
        or _first(stated, _ROLES)
        or (trade["trade"] if trade else "")
    )
    pronoun = stated["pronoun"].casefold()
    behind = found.string, found.end()
    return Reference(
        found.start(),
        found.end(),
        is_owner=bool(stated["possessor"] or stated["holder"] or stated["bearer"]),
        name=name,
        pronoun=pronoun or stated["possessor"].casefold(),
        role=role.casefold(),
        kin=stated["kin"].casefold(),
        owner=stated["owner"].replace("’", "'").removesuffix("'s"),
        kind=_first(stated, _KINDS).strip().casefold(),
        is_namesake=found["namesake"] is not None,
        is_born=bool(name) and pattern(words_of.IS_BORN).match(*behind) is not None,
        age=stated["age"],
        is_new=found["indefinite"] is not None,
        is_object=pronoun in words_of.OBJECTS and pattern(words_of.BEHIND_OBJECT).match(*behind) is not None,
        is_self=found["self"] is not None,
    )


def _first(stated: Mapping[str, str], groups: Sequence[str]) -> str:
    """The words of the first of some groups that is not empty."""
    return next((stated[group] for group in groups if stated[group]), "")
