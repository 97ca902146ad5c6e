"""Two names, one word apart, that a text gives to the holder of one post."""

from __future__ import annotations

from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class RivalHolders:
    """Two names of who holds a post in one text, of which one may be a slip for the other."""

    post: str
    usual: Mention[str]
    """The name that stands more often, or first."""
    odd: Mention[str]
