"""Numbers in prose, and the right number written in the style of a wrong one."""

from __future__ import annotations

import re
from fractions import Fraction
from math import floor, log10

from factlint.checks.writing.number_words import SPELLED, in_words
from factlint.values.named_tuple import NamedTuple
from factlint.values.regex import regex
from factlint.values.scales import SCALES, SHORT_SCALES

_WRITTEN_APART = {**SCALES, **SHORT_SCALES}
_SCALES = _WRITTEN_APART | {"m": 10**6, "k": 10**3}
_DIGITS = regex(
    r"(?<!\d)(?<![A-Za-z]/)(?P<sign>[-−]?)(?P<digits>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?P<decimals>\d+))?"
    rf"(?![\d,]*\d)(?:(?P<gap>[ -]?)(?P<scale>{'|'.join(_WRITTEN_APART)})\b|(?P<joined>[km])\b)?"
)
_GOES_ON = frozenset({"and", "hundred", "dozen", "score", *_SCALES})
"""Words after a number in words that make it part of another: "two hundred", "five and a half"."""
_ROUNDING = Fraction(5, 100)
"""The relative error that rounding to the text's decimals may cause; beyond it more decimals are written."""
_MOST_DECIMALS = 12
_THOUSAND = 1000
"""This many millions use another scale, without tenths."""
_GROUPED_FROM = 5
"""Numbers of this many digits are written with commas where the text gives no example."""


class Numeral(NamedTuple):
    """The number in the words of a quantity: `text[start:end]`, without its scale ("million")."""

    start: int
    end: int
    decimals: int
    scale: int
    is_grouped: bool | None
    """Whether commas separate thousands; None if the number is too short to show it."""
    spelled: str = ""
    """The words of a number that is not in digits."""


def numeral_in(words: str) -> Numeral | None:
    """The only number in the words of a quantity; None for fractions, ranges and numbers in several parts."""
    found = [*_DIGITS.finditer(words)] or [*SPELLED.finditer(words)]
    if len(found) != 1:
        return None
    one = found[0]
    if "digits" not in one.re.groupindex:
        rest = words[one.end() :].lstrip(" -")
        is_part = one.start() > 0 or rest.split(" ")[0].casefold() in _GOES_ON
        return None if is_part else Numeral(*one.span(), 0, 1, None, spelled=one.group())
    digits = one["digits"]
    scale = _money_scale(words, one)
    is_grouped = "," in digits if len(digits.replace(",", "")) > 3 else None
    end = one.start("gap") if one["scale"] else one.start("joined") if one["joined"] else one.end()
    return Numeral(one.start("digits"), end, len(one["decimals"] or ""), scale, is_grouped)


def _money_scale(words: str, found: re.Match[str]) -> int:
    """The scale of the number: "m" and "k" are scales only after a currency's sign."""
    if found["scale"]:
        return _SCALES[found["scale"]]
    return _SCALES[found["joined"]] if found["joined"] and words[:1] in "$£€¥" else 1


def in_digits(number: Fraction, digits: int) -> str:
    """A number in decimal notation with this many significant digits, and never fewer than its whole part has."""
    value = float(number)
    decimals = max(0, digits - 1 - floor(log10(abs(value)))) if value else 0
    written = f"{value:,.{decimals}f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def write_number(number: Fraction, style: Numeral, *, is_exact: bool) -> str | None:
    """A number in a style: with its decimals, or as many as an honest figure needs.

    None if the style cannot express it: for negative numbers, and those that would need too many decimals.
    """
    amount = number / style.scale
    if amount < 0:
        return None
    if style.spelled and amount.denominator == 1 and (words := in_words(int(amount), style.spelled)):
        return words
    is_scaled_amiss = style.scale > 1 and amount >= _THOUSAND and amount.denominator == 1
    decimals = 0 if is_scaled_amiss else style.decimals
    while _error(amount, decimals) > (0 if is_exact and style.scale == 1 else amount * _ROUNDING):
        decimals += 1
        if decimals > _MOST_DECIMALS:
            return None
    whole, part = _decimal(amount, decimals)
    is_grouped = is_scaled_amiss or (
        len(whole) >= _GROUPED_FROM if style.is_grouped is None else style.is_grouped
    )
    grouped = f"{int(whole):,}" if is_grouped and len(whole) > 3 else whole
    return f"{grouped}.{part}" if part else grouped


def _error(amount: Fraction, decimals: int) -> Fraction:
    """The relative error caused by rounding an amount."""
    unit = Fraction(1, 10**decimals)
    return abs(int(amount / unit + Fraction(1, 2)) * unit - amount)


def _decimal(amount: Fraction, decimals: int) -> tuple[str, str]:
    """The digits before and after the decimal point, rounded half up."""
    digits = str(int(amount * 10**decimals + Fraction(1, 2))).rjust(decimals + 1, "0")
    return (digits[:-decimals], digits[-decimals:]) if decimals else (digits, "")
