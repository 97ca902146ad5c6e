"""A known date, in the form of a wrong one."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checks.writing.date_style import each_of, with_preposition, write_day, write_like, write_time
from factlint.checks.writing.wording import either
from factlint.model.claim import Claim, Fact
from factlint.values.dataclass import dataclass
from factlint.values.time import Grain, Mod, Time

_WRITABLE = (Grain.DAY, Grain.MONTH, Grain.YEAR)


@dataclass(frozen=True, slots=True)
class RightDate:
    """The date to write instead: in the style of the text, or else only to be shown."""

    text: str
    is_in_style: bool


def known_date_in_words(claim: Claim, known: Time) -> str:
    """A known date for the reader of a claim: with its preposition, and no more precise than the claim.

    In a list of dates, one without an end only says that more may have come since.
    """
    dates = each_of(known)
    stated = tuple(one for one in dates if one.days.high is not None) or dates
    return either(list(dict.fromkeys(with_preposition(_stated(claim, one)) for one in stated)))


def _stated(claim: Claim, known: Time) -> str:
    """A date with one reading at the grain of the claim, if a single word at that grain covers all its days."""
    said, days = claim.statement.value, known.days
    grain = max(said.grain, known.grain) if isinstance(said, Time) else known.grain
    if grain in _WRITABLE and isinstance(days.low, int) and isinstance(days.high, int):
        first, last = write_day(days.low, grain), write_day(days.high - 1, grain)
        if first == last:
            return first
    return write_time(known)


def right_date(claim: Claim, said: str, facts: Sequence[Fact]) -> RightDate | None:
    """The date to write instead of the words `said`; None if the facts allow several."""
    known, value = facts[0].statement.value, claim.statement.value
    if len(facts) > 1 or not isinstance(known, Time) or not isinstance(value, Time):
        return None
    low = known.days.low
    if len(known.readings) != 1 or not isinstance(low, int) or "/" in (known.edtf or ""):
        return None
    if known.grain <= value.grain and value.mod is not Mod.APPROX:
        in_style = write_like(said, low, value.grain)
        if in_style is not None:
            return RightDate(in_style, is_in_style=True)
    grain = _common_grain(claim, known)
    return RightDate(write_day(low, grain), is_in_style=False) if grain else None


def _common_grain(claim: Claim, known: Time) -> Grain | None:
    """The grain in which both dates can be expressed; None if the claim has no simple one."""
    said = claim.statement.value
    if not isinstance(said, Time) or "/" in (known.edtf or ""):
        return None
    grain = max(said.grain, known.grain)
    return grain if grain in _WRITABLE else None
