"""English phrases for how many of something there are."""

from __future__ import annotations

COUNT_OF = r"([a-z][a-z ]*) (?:count|number|total)"
NUMBER_OF = r"(?:number|total number|count) of ([a-z][a-z ]*)"


def plural(noun: str) -> str:
    """The regular plural."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
