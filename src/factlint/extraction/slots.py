"""Patterns over sentences with tokens for what was read before: `‹n3›` is number 3 of the sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from factlint.values.regex import regex

_CLASS_OF_CHARACTERS = regex(r"(\[[^\]]*\])")
_SLOT = regex(r"<(\w+):(\w+)>")


@cache
def pattern(text: str) -> re.Pattern[str]:
    """A pattern over skeletons; cached permanently, since there are a few hundred and each is used
    on every sentence.
    """
    return regex(expanded(text))


@cache
def expanded(text: str) -> str:
    """The regular expression of a pattern over skeletons.

    `<n:whole>` is a number in the group `whole`; the letters before the colon are the kinds allowed, which each
    skeleton defines. A number (`n`) may also be a duration (`t`). A space stands for several, except in a character
    class.
    """
    slots = _SLOT.sub(lambda slot: rf"‹[{slot[1]}](?P<{slot[2]}>\d+)›", text)
    slots = slots.replace("‹n", "‹[nt]").replace("‹[n", "‹[nt")
    parts = _CLASS_OF_CHARACTERS.split(slots)  # what is no class, a class, …
    parts[::2] = [part.replace(" ", "(?: +)") for part in parts[::2]]
    return "".join(parts)


def place_at(places: Sequence[tuple[int, int]], position: int) -> int:
    """The offset in the prose of a position in a text with tokens; `places` are pairs of both offsets, from which on
    they advance alike.
    """
    start, place = places[bisect_right(places, (position, 1 << 60)) - 1]
    return place + position - start
