"""Numbers in words: where they stand, how findings write them, and their capitals."""

from __future__ import annotations

import re

from factlint.values.regex import regex

ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_LAST_SHORT = ONES.index("twelve")
"""The largest number that is written in words among numbers in digits."""
_FIRST_LONG = ONES.index("ten")
"""From here on, a text that has words writes all numbers below a hundred in words."""
_FIRST_COMPOUND = 20

SPELLED_WORDS = rf"\b(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(ONES[1:10])}))?|{'|'.join(reversed(ONES))})\b"
"""The pattern of a number below a hundred in words."""
SPELLED = regex(SPELLED_WORDS, re.IGNORECASE)


def in_words(number: int, written: str) -> str | None:
    """A number in words like another: with its hyphen and capitals; None where that style has digits.

    Large numbers are in words where the other is not small, or begins a sentence.
    """
    if not 0 <= number < 100:
        return None
    is_long = written.casefold() not in ONES[:_FIRST_LONG] or written[:1].isupper()
    if number > _LAST_SHORT and not is_long:
        return None
    tens, ones = divmod(number, 10)
    if number < _FIRST_COMPOUND:
        word = ONES[number]
    else:
        joint = " " if " " in written else "-"
        word = f"{_TENS[tens - 2]}{joint}{ONES[ones]}" if ones else _TENS[tens - 2]
    return in_capitals_of(written, word)


def write_count(number: int, written: str) -> str:
    """A whole number like another, which is in digits or in words."""
    return (None if written[0].isdigit() else in_words(number, written)) or str(number)


def in_capitals_of(written: str, word: str) -> str:
    """A word of small letters with the capitals of another: "Four" and "three" give "Three"."""
    if len(written) > 1 and written.isupper():
        return word.upper()
    return f"{word[:1].upper()}{word[1:]}" if written[:1].isupper() else word
