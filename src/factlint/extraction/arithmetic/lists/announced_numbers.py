"""Numbers that may announce the things to be named after them: "three colours", "two of the four modes"."""

from __future__ import annotations

import re
from fractions import Fraction

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import enumerations as words_of
from factlint.extraction.languages.en.quantities.around_numbers import LABELS
from factlint.model.arithmetic import Figure
from factlint.values.regex import regex

_GUARDS = regex(words_of.ENUMERATION_GUARDS)
_COORDINATED = regex(words_of.COORDINATED)
_RANGE_BEFORE = regex(r"\d ?[-–—] ?$")
_OUT_OF = regex(words_of.OUT_OF)
_NAME_BEFORE = regex(r"(?:[a-z,] [A-Z][\w-]+|\b[A-Z]{2,}) $")
_WORD_BEFORE = regex(r"[^\W\d_],? $")
_CAPITAL_BEFORE, _CAPITAL_BEHIND = regex(r"\b[A-Z][\w-]+ $"), regex(r" [A-Z]")
_REACH = 40
"""Characters before a number that may say that not all are named."""


def is_countable(found: re.Match[str], number: Fraction, start: int) -> bool:
    """Whether the noun is one of things that are then named, and all of them; the words for them begin at `start`."""
    before = found.string[max(0, start - _REACH) : start]
    slots = found.groupdict()
    rest = "" if "the" in slots else slots.get("rest") or ""  # of a heading all is named
    words = f"{before} {found['adjectives']} {found['noun']} {rest}"
    is_named = found["noun"] in words_of.KINDS and slots.get("of") is not None
    is_stated = is_named or ("items" not in slots and found["noun"] in words_of.GROUPS)
    is_counted = (
        number.denominator == 1 and number > 1 and (is_stated or found["noun"] not in words_of.NOT_ENUMERATED)
    )
    is_label = before.rstrip().rpartition(" ")[2] in LABELS
    is_distinct = is_label or _COORDINATED.search(found.string[: found.start()]) is not None
    return is_counted and not is_distinct and not _GUARDS.search(words)


def is_part_of_a_name(prose: str, number: Figure) -> bool:
    """Whether a number belongs to the name before it, to a range or to a compound: "3–8 chilies", "these LanguageLevel
    3 facilities", "GRASS 7 improvements", "32-bit UIDs", "Icinga 2 Windows Plugins"; or opens a title: "Three Kings".
    """
    if number.said[0].isupper() and _WORD_BEFORE.search(
        prose, max(0, number.prose.start - _REACH), number.prose.start
    ):
        return True
    if "." in number.said or (
        number.said[0].isdigit() and "-" in prose[number.prose.start : number.prose.end + 1]
    ):
        return True
    before = (max(0, number.prose.start - _REACH), number.prose.start)
    if _RANGE_BEFORE.search(prose, *before):
        return True
    is_inside = _CAPITAL_BEFORE.search(prose, *before) and _CAPITAL_BEHIND.match(prose, number.prose.end)
    return number.said.isdigit() and bool(is_inside or _NAME_BEFORE.search(prose, *before))


def start_of_announced(skeleton: Skeleton, found: re.Match[str]) -> int:
    """Where the words for what is announced begin; of "one of the four modes" all four are then named."""
    out_of = chosen_out_of(skeleton, found)
    return out_of[1] if out_of is not None and out_of[0] == 1 else found.start()


def chosen_out_of(skeleton: Skeleton, found: re.Match[str]) -> tuple[Fraction, int] | None:
    """How many of what is announced are meant, and where that is said: "two of the four modes"."""
    stated = _OUT_OF.search(skeleton.text[: found.start()])
    return None if stated is None else (skeleton.figures[int(stated[1])].value.written, stated.start())
