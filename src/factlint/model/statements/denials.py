"""What a text rules out, and states all the same."""

from __future__ import annotations

from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Denial:
    """Words that leave no room for something, and words behind them that state it: "never married … his wife"."""

    denied: Mention[str]
    stated: Mention[str]
