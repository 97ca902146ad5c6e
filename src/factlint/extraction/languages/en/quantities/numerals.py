"""English numbers: words, scales, fractions. Case-folded."""

from __future__ import annotations

from fractions import Fraction

from factlint.extraction.languages.en.times.words import CARDINALS, ORDINALS
from factlint.values import scales

SMALL = {word: value for word, value in CARDINALS.items() if value < 100 and word not in {"couple", "dozen"}}
"""Words that add up: "twenty-five"."""


def cardinals(low: int, high: int) -> str:
    """The words for the numbers from `low` to `high`, both included, as alternatives: "two|three|four"."""
    return "|".join(word for word, value in SMALL.items() if low <= value <= high)


def ordinals(low: int, high: int) -> str:
    """The same of places in an order: "second|third|fourth"."""
    return "|".join(word for word, value in ORDINALS.items() if low <= value <= high)


MULTIPLES = {
    "dozen": 12,
    "score": 20,
    "hundred": 100,
    **scales.SCALES,
}
"""Words that multiply what stands before them."""

SCALES = {"hundred": 100, **scales.SCALES, **scales.SHORT_SCALES, "mln": 10**6}
"""What may follow digits: "1.2 million"."""

NUMBER_WORDS = frozenset({*SMALL, *MULTIPLES, *SCALES})

MONEY_SCALES = {"k": 10**3, "m": 10**6, "b": 10**9, "bn": 10**9}
"""What may be joined to digits after a currency's sign: "$5m"."""

PARTS = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "quarters": Fraction(1, 4)}
"""Parts of a multiple: "half a million", "three quarters of a million"."""
OPENINGS = r"(?:an?|half an?|(?:an? )?quarter(?: of an?| an?)?|three[ -]quarters of an?)"
"""What may stand before a multiple: "a dozen", "half a million", "a quarter million"."""
AND = " and "

FRACTION_SIGNS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}

CURRENCIES = {
    "US$": "US dollar", "A$": "Australian dollar", "C$": "Canadian dollar", "$": "dollar", "£": "pound sterling", "€": "euro", "¥": "yen",
}  # fmt: skip
"""Sign before a number → plain noun."""
CURRENCY_CODES = {
    "EUR": "euro",
    "GBP": "pound sterling",
    "USD": "US dollar",
    "JPY": "yen",
    "CAD": "Canadian dollar",
    "AUD": "Australian dollar",
}
"""Three capital letters before a number → plain noun."""
MONEY = frozenset(CURRENCIES.values())

SCALED = r"[a-z]{3,}|bn|mn"
"""Some word of a number that digits alone do not tell: "three", "1.5 bn". Regular expression."""
