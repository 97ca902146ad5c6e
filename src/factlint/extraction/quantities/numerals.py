"""Written numbers: where they are, their value, and the value of their last digit."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from factlint.extraction.languages.en.quantities import numerals as words_of
from factlint.extraction.languages.time_language import any_of
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:[.]\d+)?|\d+(?:[.]\d+)?|[.]\d+)"
_SCALE = rf"(?:[ -]?{any_of(words_of.SCALES)}\b)"
_POWER_OF_TEN = r"(?: ?[x×*] ?10(?:\^[-+]?|[-+])\d{1,2}\b| ?[x×*] ?10[¹²³]{1,3}|e[+]?\d{1,2}\b)"
_SIMPLE_FRACTION = r"(?:[1-9]\d?/[1-9]\d?|[½¼¾])"
_MULTIPLE = any_of(words_of.MULTIPLES)
_SMALL = any_of(words_of.SMALL)
_JOINT = rf"(?:{words_of.AND}|[ -])"
_MULTIPLIED = rf"(?:{_SMALL}[ -])*{_MULTIPLE}\b"
_UNITS = rf"{_SMALL}\b(?:[ -]{_SMALL}\b)*"
_OPENED = rf"{words_of.OPENINGS} {_MULTIPLE}\b(?:{_JOINT}{_MULTIPLIED})*(?:{_JOINT}{_UNITS})?"
_SPELLED = rf"(?:{_OPENED}|(?:{_MULTIPLIED}{_JOINT})*(?:{_MULTIPLIED}|{_UNITS}))"
""""And" continues a number only after a multiple: "a hundred and ten", but "seven and ten" are two."""

NUMBER = (
    rf"(?:{_DIGITS}(?:[ +-]{_SIMPLE_FRACTION}|[½¼¾]|{_POWER_OF_TEN}|{_SCALE})?|{_SIMPLE_FRACTION}|\b{_SPELLED})"
)
"""A number in folded text; the longest match is the number."""

_PARTS = regex(
    rf"(?P<digits>{_DIGITS})?(?:[ +-]?(?P<fraction>{_SIMPLE_FRACTION}))?"
    rf"(?P<power>{_POWER_OF_TEN})?(?:[ -]?(?P<scale>{any_of(words_of.SCALES)}))?"
)
_EXPONENT = regex(r"(?:10\^?|e)([-+]?\d+)$")
_WORDS = regex(r"[a-z]+")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_RAISED = regex("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+$")
ONE = Fraction(1)
_KEPT = 1 << 12
"""Numbers whose values are cached: texts repeat the small ones."""
_KEPT_DIGITS = 2
"""A round number may be rounded, but not beyond its second digit: "100" is 95…105, "16,000" is 15,500…16,500."""


@dataclass(frozen=True, slots=True)
class Numeral:
    value: Fraction
    last_digit: Fraction
    """The value of one unit of the last significant digit."""
    is_spelled: bool = False


@lru_cache(maxsize=_KEPT)
def read_numeral(text: str) -> Numeral:
    """The value of a number that `NUMBER` matched, in prose or folded."""
    if not (text[0].isdigit() or text[0] == "." or text[0] in words_of.FRACTION_SIGNS):
        value = _spelled(text)
        last = _whole(value.numerator).last_digit if value.denominator == 1 else Fraction(1, value.denominator)
        return Numeral(value, last, is_spelled=True)
    if text.isdigit():
        return _whole(int(text))
    parts = _PARTS.fullmatch(" ".join(_RAISED.sub(_as_power, text).split()))
    assert parts is not None, text
    number = _decimal(parts["digits"] or "0")
    if parts["fraction"]:
        part = _simple_fraction(parts["fraction"])
        return Numeral(number.value + part, Fraction(1, part.denominator))
    if not parts["power"] and not parts["scale"]:
        return number
    factor = Fraction(words_of.SCALES[parts["scale"]]) if parts["scale"] else Fraction(1)
    if parts["power"]:
        factor *= Fraction(10) ** _exponent(parts["power"])
    return Numeral(number.value * factor, min(number.last_digit, ONE) * factor)


def scaled(numeral: Numeral, factor: int) -> Numeral:
    """The number multiplied by thousands, millions …: "$5m"."""
    return Numeral(numeral.value * factor, min(numeral.last_digit, ONE) * factor)


def _decimal(digits: str) -> Numeral:
    """The number of "1,400", "2.20"."""
    whole, _, part = digits.replace(",", "").partition(".")
    if not part:
        return _whole(int(whole))
    unit = 10 ** len(part)
    return Numeral(Fraction(int(whole + part), unit), Fraction(1, unit))


def _whole(number: int) -> Numeral:
    """A whole number; its last significant digit is 1, or the power of ten to which it is round."""
    if number % 10:
        return Numeral(Fraction(number), ONE)
    digits = str(number)
    zeros = min(len(digits) - len(digits.rstrip("0")), len(digits) - _KEPT_DIGITS)
    return Numeral(Fraction(number), Fraction(10**zeros) if zeros > 0 else ONE)


def _as_power(superscripts: re.Match[str]) -> str:
    return "^" + superscripts[0].translate(_SUPERSCRIPTS)


def _exponent(power: str) -> int:
    found = _EXPONENT.search(power)
    assert found is not None, power
    return int(found[1])


def _simple_fraction(text: str) -> Fraction:
    return words_of.FRACTION_SIGNS.get(text) or Fraction(text)


def _spelled(text: str) -> Fraction:
    """The value of "two hundred and five", "half a dozen", "three quarters of a million"."""
    total, group = Fraction(0), Fraction(0)
    for word in _WORDS.findall(text):
        if word in words_of.PARTS:
            group = (group or ONE) * words_of.PARTS[word]
        elif word in words_of.SMALL:
            group += words_of.SMALL[word]
        elif word in words_of.MULTIPLES:
            factor = words_of.MULTIPLES[word]
            if factor < 1000:
                group = (group or Fraction(1)) * factor
            else:
                total, group = total + (group or Fraction(1)) * factor, Fraction(0)
    return total + group
