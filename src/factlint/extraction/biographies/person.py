"""A person of the text."""

from __future__ import annotations

from factlint.values.dataclass import dataclass

RECENT = 3
"""Sentences over which somebody other than whom the text is about remains in mind."""


@dataclass(slots=True)
class Person:
    """Somebody of whom the text states."""

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
    seen: int = -RECENT
    """The sentence in which the person was last told of."""
    named: int = -RECENT
    """The sentence in which a main clause last told of the person by name."""
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
