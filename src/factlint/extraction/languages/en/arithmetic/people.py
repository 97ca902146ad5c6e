"""Nouns for people, whom sentences count now by one of them and now by another."""

from __future__ import annotations

_ANYBODY = (
    "people persons men women children adults boys girls pensioners residents inhabitants civilians citizens"
)
_BY_WORK = (
    "teachers workers employees officers soldiers sailors marines judges players musicians actors authors scientists astronauts"
    " drivers miners doctors nurses founders partners colleagues jurors volunteers staff"
)
_BY_ROLE = (
    "members participants respondents patients subjects customers users visitors guests passengers spectators pupils students"
    " readers fans voters buyers tourists hikers climbers skiers pilgrims protesters villagers walkers cyclists runners swimmers"
    " starters finishers listeners viewers donors applicants candidates competitors entrants"
)
_BY_FATE = "victims survivors prisoners suspects hostages witnesses defendants casualties dead wounded injured"
_BY_KIN = "relatives siblings"

PEOPLE = frozenset(f"{_ANYBODY} {_BY_WORK} {_BY_ROLE} {_BY_FATE} {_BY_KIN}".split())
AGE_BETWEEN_COMMAS = r"(?<=[a-z], )‹n\d+›, (?!(?:and|or|but|then)\b|‹|[a-z-]+,)"
"""A number as news puts an age after a name; no item of a list."""
ANYBODY = "|".join(sorted(PEOPLE))
"""In patterns."""

PRONOUN = "one"
"""After a number it names nothing: "five new ones"."""
