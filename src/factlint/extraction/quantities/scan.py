"""One number with its context: sign, currency, unit, second part, other end of a range."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from factlint.extraction.automata import Automaton
from factlint.extraction.languages.en.function_words import AND
from factlint.extraction.languages.en.quantities import numerals as numeral_words
from factlint.extraction.languages.en.quantities.around_numbers import BETWEEN, RANGE_JOIN
from factlint.extraction.languages.en.quantities.units import FEET, INCHES, POUNDS, STONE
from factlint.extraction.quantities.automaton import compile_longest
from factlint.extraction.quantities.nouns import noun_at
from factlint.extraction.quantities.numerals import NUMBER, Numeral, read_numeral, scaled
from factlint.extraction.quantities.units import FoundUnit, english_units
from factlint.values.dataclass import dataclass, replace
from factlint.values.regex import regex
from factlint.values.units import STANDARD_UNITS, UnitTable

_JOIN = regex(RANGE_JOIN.replace(" ", r"(?:[ \n\t]+)"))
_PLUS_MINUS = regex(r"[ \n\t]?(?:±|\+/-)[ \n\t]?")
_FEET_AND_INCHES = regex(
    rf"(?P<feet>\d+) ?{FEET} ?-?(?P<inches>\d+(?:[.]\d+)?)(?:[ +-]?(?P<part>[1-9]/\d|[½¼¾]))? ?{INCHES}"
)
_FOOT_TALL = regex(rf"(?P<feet>\d)-{FEET}-(?P<inches>\d{{1,2}})(?P<part>)(?![\w.,/-]*\d|-)")
"""A person's height: "6-foot-2"."""
_STONE_AND_POUNDS = regex(rf"(?P<stone>\d+) ?{STONE},? ?(?P<pounds>\d{{1,2}}(?:[.]\d)?) ?{POUNDS}")
_MONEY_SCALE = regex(rf"(?:{'|'.join(numeral_words.MONEY_SCALES)})\b")
_BARE_POINT = regex(r"(?:^|[\s(])[.]$")
"""Before the digits of a number below one that is written without its zero: "(.756)"."""
_SIGN = regex(r"(?:^|[ \n\t(\[~])[-+]$")
_SECOND_PART_GAP = regex(rf",?[ \n\t](?:{AND}[ \n\t])?")
_SIGN_REACH = 4
"""Characters of a currency's sign and the space after it."""

_CODE = regex(rf"\b(?P<code>{'|'.join(numeral_words.CURRENCY_CODES)})[ \u00a0]?$")
_CODE_REACH = 5
"""Characters of such a code, with the space after it and the character before it."""
_LAST_SIGNS = frozenset(sign[-1] for sign in numeral_words.CURRENCIES)

_SMALLEST_PART = Fraction(1, 100)
"""Metres and centimetres are parts of one length; megawatts and milliwatts are two."""


@cache
def number_pattern() -> Automaton:
    """The automaton that finds numbers in folded text."""
    return compile_longest(NUMBER)


@dataclass(frozen=True, slots=True)
class Text:
    """The three forms of one text; offsets are the same in all of them."""

    prose: str
    folded: bytes
    text: str
    """`folded` as a string."""
    units: UnitTable = STANDARD_UNITS
    """The table in which the words after numbers are looked up."""

    def digits(self, start: int, end: int) -> str:
        """A folded number, with an exponent taken from the prose."""
        is_raised = self.text[end - 1] in "¹²³"
        return self.prose[start:end] if is_raised else self.text[start:end]


@dataclass(frozen=True, slots=True)
class Written:
    """A number as written, with its unit: `text[start:end]`, the digits alone in `number`."""

    numeral: Numeral
    number: tuple[int, int]
    start: int
    end: int
    unit: FoundUnit | None = None
    high: Numeral | None = None
    """The other end of a range; for "±" the range of the tolerance."""
    rules: tuple[str, ...] = ()

    @property
    def is_bare(self) -> bool:
        return self.unit is None


def read_at(text: Text, start: int, end: int) -> Written:
    """The number found at `start`…`end`, with its context."""
    if (tall := _FEET_AND_INCHES.match(text.text, start) or _FOOT_TALL.match(text.text, start)) is not None:
        return _feet_and_inches(tall)
    if (heavy := _STONE_AND_POUNDS.match(text.text, start)) is not None:
        return _stone_and_pounds(heavy)
    numeral = read_numeral(text.digits(start, end))
    if (money := currency_before(text, start)) is not None:
        return _with_range(text, _money(text, numeral, start, end, *money))
    if _SIGN.search(text.text, max(0, start - 2), start):
        sign = -1 if text.text[start - 1] == "-" else 1
        numeral, start = replace(numeral, value=sign * numeral.value), start - 1
    unit = _unit(text, end)
    written = Written(numeral, (start, end), start, unit.end if unit else end, unit, rules=("number",))
    return _with_range(text, _with_tolerance(text, _with_second_part(text, written)))


@dataclass(frozen=True, slots=True)
class BareAmount:
    """A number with its sign and its unit or currency alone, which takes `text[start:end]`."""

    numeral: Numeral
    unit: str | None
    start: int
    end: int


def read_amount(text: Text, start: int, end: int) -> BareAmount:
    """The number found at `start`…`end` with its sign and unit; no noun, range or second part."""
    if (tall := _FEET_AND_INCHES.match(text.text, start)) is not None:
        written = _feet_and_inches(tall)
        return BareAmount(written.numeral, "foot", written.start, written.end)
    numeral = read_numeral(text.digits(start, end))
    if _BARE_POINT.search(text.text, max(0, start - 2), start) and text.text[start:end].isdigit():
        places = Fraction(1, 10 ** (end - start))
        return BareAmount(Numeral(numeral.value * places, places), None, start - 1, end)
    if (money := currency_before(text, start)) is not None:
        written = _money(text, numeral, start, end, *money)
        return BareAmount(written.numeral, money[0], written.start, written.end)
    if _SIGN.search(text.text, max(0, start - 2), start):
        sign = -1 if text.text[start - 1] == "-" else 1
        numeral, start = replace(numeral, value=sign * numeral.value), start - 1
    unit = english_units(text.units).at(text.prose, text.folded, end)
    return BareAmount(numeral, unit.unit if unit else None, start, unit.end if unit else end)


def _unit(text: Text, end: int) -> FoundUnit | None:
    return english_units(text.units).at(text.prose, text.folded, end) or noun_at(text.text, end)


def _feet_and_inches(found: re.Match[str]) -> Written:
    inches = Fraction(found["inches"])
    last = Fraction(1, 12)
    if part := found["part"]:
        value = numeral_words.FRACTION_SIGNS.get(part) or Fraction(part)
        inches, last = inches + value, last / value.denominator
    numeral = Numeral(Fraction(found["feet"]) + inches / 12, last)
    unit = FoundUnit("foot", found.end("feet"), found.end())
    return Written(numeral, found.span(), *found.span(), unit, rules=("feet-and-inches",))


def _stone_and_pounds(found: re.Match[str]) -> Written:
    numeral = Numeral(Fraction(found["stone"]) + Fraction(found["pounds"]) / 14, Fraction(1, 14))
    unit = FoundUnit("stone", found.end("stone"), found.end())
    return Written(numeral, found.span(), *found.span(), unit, rules=("stone-and-pounds",))


def currency_before(text: Text, start: int) -> tuple[str, int] | None:
    """The currency whose sign precedes a number, and where the sign begins."""
    before = text.prose[max(0, start - _SIGN_REACH) : start].rstrip(" ")
    if before[-1:] not in _LAST_SIGNS:
        return _code_before(text, start) if before[-1:].isupper() else None
    gap = min(start, _SIGN_REACH) - len(before)
    for sign, currency in numeral_words.CURRENCIES.items():
        if before.upper().endswith(sign):
            return currency, start - gap - len(sign)
    return None


def _code_before(text: Text, start: int) -> tuple[str, int] | None:
    """The same for a currency code: "EUR 1.2 billion"."""
    found = _CODE.search(text.prose, max(0, start - _CODE_REACH), start)
    return (numeral_words.CURRENCY_CODES[found["code"]], found.start()) if found else None


def _money(text: Text, numeral: Numeral, start: int, end: int, currency: str, sign_at: int) -> Written:
    if scale := _MONEY_SCALE.match(text.text, end):
        numeral, end = scaled(numeral, numeral_words.MONEY_SCALES[scale.group()]), scale.end()
    unit = FoundUnit(currency, sign_at, start)
    return Written(numeral, (start, end), sign_at, end, unit, rules=("money",))


def _with_second_part(text: Text, first: Written) -> Written:
    """The number with a smaller part after it: "5 feet 11 inches", "6 lb 3 oz"."""
    gap = _SECOND_PART_GAP.match(text.text, first.end)
    if first.unit is None or gap is None or (major := text.units.named(first.unit.unit)) is None:
        return first
    found = number_pattern().match(text.folded, gap.end())
    if found is None or (unit := english_units(text.units).at(text.prose, text.folded, found[1])) is None:
        return first
    minor = text.units.named(unit.unit)
    if minor is None or minor.dimension != major.dimension or minor.size >= major.size:
        return first
    part, ratio = read_numeral(text.digits(*found)), minor.size / major.size
    if part.value * ratio >= 1 or ratio < _SMALLEST_PART or minor.zero or major.zero:
        return first
    numeral = Numeral(first.numeral.value + part.value * ratio, part.last_digit * ratio)
    span = (first.number[0], unit.end)
    return Written(
        numeral, span, *span, FoundUnit(major.id, first.unit.start, unit.end), rules=("number", "parts")
    )


def _with_tolerance(text: Text, first: Written) -> Written:
    """The number with a tolerance after "±"; the unit may follow either."""
    sign = _PLUS_MINUS.match(text.text, first.end)
    found = number_pattern().match(text.folded, sign.end()) if sign else None
    if found is None:
        return first
    tolerance = read_numeral(text.digits(*found))
    unit = english_units(text.units).at(text.prose, text.folded, found[1]) or first.unit
    high = replace(first.numeral, value=first.numeral.value + tolerance.value)
    low = replace(first.numeral, value=first.numeral.value - tolerance.value)
    end = max(found[1], unit.end if unit else 0)
    return replace(first, numeral=low, high=high, end=end, unit=unit, rules=("number", "tolerance"))


def _with_range(text: Text, first: Written) -> Written:
    """The number with the upper end of its range: "10–12 km", "between 10 and 12 km", "$5–6 million"."""
    join = _JOIN.match(text.text, first.end)
    if join is None or first.high is not None:
        return first
    if AND in join.group() and not text.text.endswith(BETWEEN, 0, first.start):
        return first
    at = join.end()
    currency = currency_before(text, at + 1) if text.prose[at : at + 1] in numeral_words.CURRENCIES else None
    found = number_pattern().match(text.folded, at + (currency is not None))
    if found is None:
        return first
    last = read_numeral(text.digits(*found))
    unit = first.unit if currency else _unit(text, found[1]) or _money_unit(first)
    low, last = _share_scale(first.numeral, last)
    if unit is None or last.value <= low.value or not _is_same(first.unit, unit):
        return first
    end = max(found[1], unit.end)
    span = (first.number[0], found[1])
    return replace(
        first, numeral=low, high=last, number=span, end=end, unit=unit, rules=(*first.rules, "range")
    )


def _money_unit(first: Written) -> FoundUnit | None:
    return first.unit if "money" in first.rules else None


def _share_scale(low: Numeral, high: Numeral) -> tuple[Numeral, Numeral]:
    """Both ends in the scale of the last: "5 to 6 million"."""
    for scale in sorted(set(numeral_words.SCALES.values()), reverse=True):
        if scale >= 1000 and high.value >= scale > low.value and high.last_digit > 1 and low.value < 1000:
            return Numeral(low.value * scale, low.last_digit * scale), high
    return low, high


def _is_same(first: FoundUnit | None, last: FoundUnit) -> bool:
    return first is None or first.unit == last.unit


def after_run(text: str, position: int) -> int:
    """Where a run of digits and separators ends: a telephone number, a version, a score."""
    while position < len(text) and (text[position].isdigit() or text[position] in ".,:/-"):
        position += 1
    return position
