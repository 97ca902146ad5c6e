"""Numbers that are no amounts: in a name, a label, a score, a version, a telephone number."""

from __future__ import annotations

import re

from factlint.extraction.languages.en.entities.name_neighbours import OPENERS
from factlint.extraction.languages.en.function_words import ORDINAL_ENDING
from factlint.extraction.languages.en.quantities.around_numbers import AGE, LABELS, NUMBERS_OF_NATURE
from factlint.values.regex import regex

_GLUED_BEFORE = regex(r"(?:\w|[\w+][+]|[#/:_@&=\\]|[.]{2}|\d[.,-]|[a-z]-|-)$", re.IGNORECASE)
_GLUED_BEHIND = regex(rf"[\w:/_@=\\]|[.,-]\d|-[a-z]?\d|{ORDINAL_ENDING}\b|[.]\w|{AGE}")
_SIGN = regex(r"(?:^|[ \n\t(\[~])[-+]$")
_WORD_BEFORE = regex(r"([^\W\d_]+)([.]?)[ \n\t]+$")
_NUMBER_OF_NATURE = regex(NUMBERS_OF_NATURE)
_NAME_BEHIND = regex(r"[ \n\t]+[A-Z][\w’'-]*")
_LIST_NUMBER = regex(r"[.)](?:[ \n\t]|$)|$")
_APART = frozenset(" \n\t(")
_UNIT_BEFORE_SLASH = regex(r"\d[ -]?[^\W\d][a-z./²³ ]{0,20}/$")
_REACH = 24
_SLASH_REACH = 32


def is_glued_before(text: str, start: int) -> bool:
    """Whether digits continue letters, digits or signs: "A380", "#5", "x-1". Text is folded."""
    if text[start - 1 : start] in _APART or follows_unit_and_slash(text, start):
        return False
    before = text[max(0, start - 2) : start]
    return _GLUED_BEFORE.search(before) is not None and not _SIGN.search(before)


def follows_unit_and_slash(text: str, start: int) -> bool:
    """Whether a slash separates the number from another with its unit: "54 miles/87 km". Text is folded."""
    return (
        text[start - 1 : start] == "/"
        and _UNIT_BEFORE_SLASH.search(text, max(0, start - _SLASH_REACH), start) is not None
    )


def is_glued_behind(text: str, end: int) -> bool:
    """Whether digits continue into letters, digits or signs: "3.2.1", "12:30", "555-1234", "3rd". Text is folded."""
    return _GLUED_BEHIND.match(text, end) is not None


def is_label(prose: str, start: int, end: int, block: tuple[int, int]) -> bool:
    """Whether a bare whole number is a name or a part of one: "Chapter 3", "Apollo 11", "1099 Figneria", "2."."""
    if start == block[0] and _LIST_NUMBER.match(prose, end, block[1] + 1):
        return True
    if prose[max(0, start - 1) : start] in ("(", "[") and prose[end : end + 1] in (")", "]"):
        return True
    before = _WORD_BEFORE.search(prose, max(0, start - _REACH), start)
    if before and before[1].casefold() in LABELS:
        return not _NUMBER_OF_NATURE.search(prose, max(0, start - _REACH), start)
    if before and _is_name(before[1]) and end - start < 4 and not before[2]:
        return True
    return _NAME_BEHIND.match(prose, end) is not None and prose[end : end + 1] != "\n"


def _is_name(word: str) -> bool:
    return word[0].isupper() and word.casefold() not in OPENERS
