"""A person of the text."""

from __future__ import annotations

from factlint.values.dataclass import dataclass

RECENT = 3
"""Sentences after which somebody other than the topic is no longer in focus."""


@dataclass(slots=True)
class Person:
    """Somebody of whom the text states."""

    number: int = 0
    """The place in the order of introduction, from 0."""
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
    seen: int = -RECENT
    """The last sentence that mentioned the person."""
    named: int = -RECENT
    """The last sentence with a main clause about the person by name."""
    is_certain: bool = False
    """Whether it is known to be a person: a name at the head of a clause may be that of a place or a firm."""
    has_died: bool = False
    """Whether the last sentence stated the death."""
    is_dead: bool = False
    """Whether any sentence so far did."""
    is_named_late: bool = False
    """Whether a pronoun came first, so that the name may be that of another."""

    def is_a(self, *kin: str) -> bool:
        return self.kin in kin
