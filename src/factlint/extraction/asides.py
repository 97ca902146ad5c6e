"""Clauses of a sentence that what it tells of times or numbers does not depend on.

What would make a reader doubt a sentence ("planned", "would") is there said of something else and left out with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from factlint.extraction.languages.en import asides as words_of
from factlint.values.regex import regex

_CUE, _ASIDE, _LISTED = regex(words_of.CUE), regex(words_of.ASIDE), regex(words_of.LISTED)
_BESIDE_TIMES, _BESIDE_NUMBERS = regex(words_of.KEPT_BESIDE_TIMES), regex(words_of.KEPT_BESIDE_NUMBERS)
_Stretch = tuple[int, int]


def _asides(kept: re.Pattern[str], text: str) -> tuple[_Stretch, ...]:
    if "‹" not in text or _CUE.search(text) is None:
        return ()
    return tuple(_in_order(kept, text))


def _in_order(kept: re.Pattern[str], text: str) -> Iterator[_Stretch]:
    for found in _ASIDE.finditer(text):
        start, end = found.span("lead") if found["lead"] else found.span()
        is_item = found["item"] is not None and _LISTED.search(text, 0, start) is not None
        if not is_item and kept.search(text, start, end) is None:
            yield start, end


asides_beside_times = partial(_asides, _BESIDE_TIMES)
"""The stretches of a sentence whose times are tokens that could be left out, in order; they hold no token."""
asides_beside_numbers = partial(_asides, _BESIDE_NUMBERS)
"""The same of a sentence whose numbers are tokens."""
