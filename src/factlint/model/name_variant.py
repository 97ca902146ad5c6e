"""One name written in two ways."""

from __future__ import annotations

from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class NameVariant:
    """A name of which one word is spelt here in another way than elsewhere in the text."""

    odd: Mention[str]
    """The word as it is spelt here; the value is its other spelling."""
    name: str
    """The whole name in the other spelling."""
    usual: Mention[str]
    """The first place where the word is spelt in the other way."""
    is_settled: bool
    """Whether the other spelling is the usual one; of two that stand once either may be right."""
