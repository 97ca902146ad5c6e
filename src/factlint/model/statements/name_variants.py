"""A name written in two ways."""

from __future__ import annotations

from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class NameVariant:
    """A name of which one word is spelt differently here than elsewhere in the text."""

    odd: Mention[str]
    """The word as spelt here; the value is its other spelling."""
    name: str
    """The whole name in the other spelling."""
    usual: Mention[str]
    """The first place with the other spelling."""
    is_settled: bool
    """Whether the other spelling is the usual one; if each occurs once, either may be right."""
