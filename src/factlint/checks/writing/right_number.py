"""A known number, in the form of a wrong one."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from factlint.checks.writing.number_style import Numeral, numeral_in, write_number
from factlint.checks.writing.wording import either, plural_of_unit
from factlint.model.claim import Claim, Fact, Value
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.units import convert, in_base_units

_MANY = 4
"""With this many known numbers a message gives only the least and the largest."""


@dataclass(frozen=True, slots=True)
class RightNumber:
    """The number to write instead; it can replace the words, or else only be shown."""

    text: str
    is_in_style: bool


def known_in_words(claim: Claim, facts: Sequence[Fact], right: str | None) -> str:
    """The known number: a count alone, a measurement with its unit as in the pack.

    If the text uses another unit, the number in that unit is added: "120 metres (394 ft)".
    """
    known = [(fact.statement.value, fact.written) for fact in facts]
    stated = _range_of(claim, facts) or either(
        [*dict.fromkeys(with_unit(value, written) for value, written in known)]
    )
    said, style = claim.statement.value, numeral_in(claim.value.said)
    if right is None or style is None or not isinstance(said, Quantity) or said.measure is None:
        return stated
    if any(isinstance(value, Quantity) and value.measure == said.measure for value, _ in known):
        return stated
    return f"{stated} ({claim.value.said[: style.start]}{right}{claim.value.said[style.end :]})"


def _range_of(claim: Claim, facts: Sequence[Fact]) -> str | None:
    """The least and the largest of many known numbers, if the claimed one is outside."""
    said = claim.statement.value
    known = {
        value.written: (value, fact.written)
        for fact in facts
        if isinstance(value := fact.statement.value, Quantity)
    }
    if (
        len(known) < _MANY
        or not isinstance(said, Quantity)
        or len({value.unit for value, _ in known.values()}) > 1
    ):
        return None
    (least, first), (most, last) = known[min(known)], known[max(known)]
    mine, low, high = _in_one_unit(said, least), _in_one_unit(least, least), _in_one_unit(most, least)
    is_above, is_below = high.precedes(mine), mine.precedes(low)
    return f"between {first} and {with_unit(most, last)}" if is_above or is_below else None


def _in_one_unit(quantity: Quantity, like: Quantity) -> Interval:
    """The amount in base units, if both have a unit of measurement."""
    if quantity.measure is None or like.measure is None:
        return quantity.amount
    return in_base_units(quantity.amount, quantity.measure)


def with_unit(known: Value, written: str) -> str:
    """A value as its pack writes it, with its unit of measurement: "120 metres"."""
    if not isinstance(known, Quantity) or known.unit is None or known.measure is None:
        return written
    return f"{written} {plural_of_unit(known.unit, known.written)}"


def said_in_words(claim: Claim, digits: str, words: str) -> str:
    """The claimed number: for a count the digits only, unless "more than" or the like belongs to them."""
    said = claim.statement.value
    if not isinstance(said, Quantity) or said.measure is not None:
        return words
    return digits if said.hedge is Hedge.EXACTLY else f"“{words}”"


def right_number(claim: Claim, facts: Sequence[Fact]) -> RightNumber | None:
    """The number to write instead of the claimed one, in the text's unit; None if the facts allow several."""
    known, said = facts[0].statement.value, claim.statement.value
    style = numeral_in(claim.value.said)
    if len(facts) > 1 or not isinstance(known, Quantity) or not isinstance(said, Quantity) or style is None:
        return None
    in_unit = _in_unit_of(said, known)
    if in_unit is None:
        return None
    is_exact = in_unit == known.written
    text = write_number(
        in_unit, _with_decimals(style, facts[0].written) if is_exact else style, is_exact=is_exact
    )
    return RightNumber(text, is_in_style=said.hedge is Hedge.EXACTLY) if text else None


def _in_unit_of(said: Quantity, known: Quantity) -> Fraction | None:
    """The known number in the unit of the text; unchanged if one side has no unit."""
    mine, theirs = said.measure, known.measure
    if mine is None or theirs is None:
        return known.written
    return convert(known.written, theirs, mine) if mine.dimension == theirs.dimension else None


def _with_decimals(style: Numeral, written: str) -> Numeral:
    """The style with the decimals that the pack wrote: "178.0" is kept if the text has decimals, too."""
    decimals = len(written.partition(".")[2])
    return style._replace(decimals=decimals if style.decimals or written.rstrip("0")[-1:] != "." else 0)
