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
    "lakh": 10**5,
    "crore": 10**7,
}
"""Words that multiply what precedes them."""

SCALES = {"hundred": 100, **scales.SCALES, **scales.SHORT_SCALES, "mln": 10**6, "lakh": 10**5, "crore": 10**7}
"""What may follow digits: "1.2 million"."""

NUMBER_WORDS = frozenset({*SMALL, *MULTIPLES, *SCALES})

MONEY_SCALES = {"k": 10**3, "m": 10**6, "b": 10**9, "bn": 10**9}
"""What may be joined to digits after a currency's sign: "$5m"."""

PARTS = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "quarters": Fraction(1, 4)}
"""Parts of a multiple: "half a million", "three quarters of a million"."""
OPENINGS = r"(?:an?|half an?|(?:an? )?quarter(?: of an?| an?)?|three[ -]quarters of an?)"
"""What may precede a multiple: "a dozen", "half a million", "a quarter million"."""
AND = " and "

FRACTION_SIGNS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}

CURRENCIES = {
    "US$": "US dollar", "A$": "Australian dollar", "C$": "Canadian dollar", "NZ$": "New Zealand dollar", "HK$": "Hong Kong dollar",
    "S$": "Singapore dollar", "NT$": "Taiwan dollar", "R$": "real", "$": "dollar", "£": "pound sterling", "€": "euro", "¥": "yen",
    "₹": "Indian rupee", "₩": "won", "₽": "Russian rouble", "₺": "Turkish lira", "₴": "hryvnia", "₪": "shekel", "₫": "dong", "₦": "naira",
}  # fmt: skip
"""Sign before a number → plain noun; of signs that end alike the longer comes first."""
CURRENCY_CODES = {
    "EUR": "euro", "GBP": "pound sterling", "USD": "US dollar", "JPY": "yen", "CAD": "Canadian dollar", "AUD": "Australian dollar",
    "CHF": "Swiss franc", "NOK": "Norwegian krone", "SEK": "Swedish krona", "DKK": "Danish krone", "ISK": "Icelandic krona",
    "PLN": "zloty", "CZK": "Czech koruna", "HUF": "forint", "RON": "Romanian leu", "BGN": "lev", "UAH": "hryvnia", "RUB": "Russian rouble",
    "CNY": "yuan", "RMB": "yuan", "INR": "Indian rupee", "KRW": "won", "THB": "baht", "MYR": "ringgit", "IDR": "rupiah", "VND": "dong",
    "SGD": "Singapore dollar", "HKD": "Hong Kong dollar", "NZD": "New Zealand dollar", "BRL": "real", "MXN": "Mexican peso",
    "ARS": "Argentine peso", "CLP": "Chilean peso", "ZAR": "rand", "NGN": "naira", "KES": "Kenyan shilling", "AED": "dirham",
    "QAR": "Qatari riyal", "KWD": "Kuwaiti dinar", "PKR": "Pakistani rupee", "BDT": "taka",
}  # fmt: skip
"""Code of ISO 4217 before a number → plain noun, but for codes that are words or stand for something else (PHP, TRY)."""
MONEY = frozenset({*CURRENCIES.values(), *CURRENCY_CODES.values()})

SCALED = r"[a-z]{3,}|bn|mn"
"""Some word of a number that digits alone do not state: "three", "1.5 bn". Regular expression."""
