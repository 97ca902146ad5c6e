"""Forms of English words and phrases: of what is counted, and of verbs."""

from __future__ import annotations

COUNT_OF = r"([a-z][a-z ]*) (?:count|number|total)"
STRONG = "strong"
"""The unit of "a 40-strong crew", which are people."""
PEOPLE = "person"
"""The unit of everything that is counted in "people": employees, students and seats, too."""
NUMBER_OF = r"(?:number|total number|count) of ([a-z][a-z ]*)"


def plural(noun: str) -> str:
    """The regular plural."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def participle(phrase: str) -> str | None:
    """A phrase that begins with a verb in the past, with its present participle: "joined it", "joining it"."""
    verb, space, rest = phrase.partition(" ")
    if not space or not verb.endswith("ed") or len(verb) < len("ended") or not rest[0].isalpha():
        return None
    stem = f"{verb[:-3]}y" if verb.endswith("ied") else verb[:-2]
    return f"{stem}ing {rest}"


PASSIVE = "was"
OTHER_PASSIVES = ("were", "been")
"""The auxiliary with which cues are written, and those that mean the same."""
