"""The words of a sentence that mean people: "she", "Ada Holt", "the painter", "his wife, Dora"."""

from __future__ import annotations

import re

from factlint.extraction.languages.en.biographies import people as words_of
from factlint.extraction.languages.en.biographies.trades import IN_NAME, ROLE
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.values.dataclass import dataclass

_TRADE_AT_HEAD = shapes((f"^{IN_NAME}",))


@dataclass(frozen=True, slots=True)
class Reference:
    """Words for one person, by their place in the text of a sentence."""

    start: int
    end: int
    is_owner: bool = False
    """Whether it only says whose: "his death"."""
    name: str = ""
    pronoun: str = ""
    """Case-folded."""
    role: str = ""
    """What the person is by trade or office."""
    kin: str = ""
    """The noun for a relative: "wife"."""
    owner: str = ""
    """Whose relative: "his", "the poet's", a name; empty where none is said."""
    kind: str = ""
    """What tells one relative from others of the kind: "elder", "second"."""
    is_namesake: bool = False
    """Whether the name is said to be that of one more: "another Hugo Moll"."""
    is_born: bool = False
    """Whether the words behind a name tell of a birth, and so that it is that of a person."""
    age: str = ""
    """In years, as in "the 19-year-old singer"."""
    is_new: bool = False
    """Whether it brings somebody in: "a 19-year-old singer"."""
    is_object: bool = False
    """Whether it is a pronoun for another than the subject of its clause: "taught her"."""
    is_self: bool = False
    """Whether it stands against a relative: "she herself"."""


def references_in(text: str) -> tuple[Reference, ...]:
    """All in a sentence, in reading order."""
    found = [_reference(match) for match in pattern(words_of.MENTION).finditer(text)]
    found += [
        Reference(match.start(), match.end(), role=(match["many"] or match["they"]).casefold())
        for match in shapes((words_of.TWINS,)).finditer(text)
    ]
    return tuple(sorted(found, key=lambda one: one.start))


def _future(office: str | None) -> str:
    """The role of whom only "future" shows, unless it is a trade."""
    is_trade = office is not None and pattern(ROLE).fullmatch(office.casefold())
    return f"{words_of.THE_OFFICE}{office}" if office and not is_trade else office or ""


def _reference(found: re.Match[str]) -> Reference:
    told = found.groupdict()
    kin = (told["kin"] or "").casefold()
    name = (
        told["called"]
        or told["ranked"]
        or told["apposed"]
        or told["of_age"]
        or told["bearer"]
        or told["namesake"]
        or told["name"]
        or ""
    )
    trade = _TRADE_AT_HEAD.search(name) if " " in name else None
    name = name[trade.end() :] if trade else name
    kind = (told["adjectives"] or told["rank"] or told["placed"] or told["one"] or "").strip().casefold()
    return Reference(
        found.start(),
        found.end(),
        is_owner=bool(told["possessor"] or told["holder"] or told["bearer"]),
        name=name,
        pronoun=(told["pronoun"] or told["possessor"] or "").casefold(),
        role=(
            told["role"]
            or _future(told["future"])
            or told["aged"]
            or told["holder"]
            or told["young"]
            or told["born"]
            or (trade["trade"] if trade else "")
        ).casefold(),
        kin=kin,
        owner=(told["owner"] or "").replace("’", "'").removesuffix("'s"),
        kind=kind,
        is_namesake=told["namesake"] is not None,
        is_born=bool(name) and pattern(words_of.IS_BORN).match(found.string, found.end()) is not None,
        age=told["age"] or "",
        is_new=told["indefinite"] is not None,
        is_object=(told["pronoun"] or "").casefold() in words_of.OBJECTS
        and pattern(words_of.BEHIND_OBJECT).match(found.string, found.end()) is not None,
        is_self=told["self"] is not None,
    )
