"""Dates that the text writes in full, so that other dates can be compared with them."""

from __future__ import annotations

from factlint.model.mention import Mention
from factlint.values.time import Grain, Time

_DATED = frozenset({Grain.DAY, Grain.MONTH, Grain.YEAR})


def is_plain(date: Mention[Time]) -> bool:
    """Whether a day, month or year is written in figures, and neither hedged nor guessed."""
    time = date.value
    is_dated = time.is_calendar and time.grain in _DATED and time.mod is None
    return is_dated and not date.is_guess and any(map(str.isdigit, date.said))
