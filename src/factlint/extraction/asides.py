"""Clauses that can be left out of a sentence without changing what it states about times or numbers.

What would make a reader doubt a sentence ("planned", "would") is there said of something else and left out with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en import asides as words_of
from factlint.extraction.shapes import rarely_matched
from factlint.values.regex import regex

_CUE, _LISTED = regex(words_of.CUE), regex(words_of.LISTED)
_ASIDE, _MEANT = rarely_matched(words_of.ASIDE), rarely_matched(words_of.MEANT)
_BESIDE_TIMES, _BESIDE_NUMBERS = regex(words_of.KEPT_BESIDE_TIMES), regex(words_of.KEPT_BESIDE_NUMBERS)
_SPEAKER, _SPEAKER_ALONE = regex(words_of.SPEAKER), regex(words_of.SPEAKER_ALONE)
_ANNOUNCES, _SPEAKER_BEHIND_LIST = regex(words_of.ANNOUNCES), regex(words_of.SPEAKER_BEHIND_LIST)
_LAST_ITEM = regex(words_of.LAST_ITEM)
_NOT_AS_MEANT = regex(words_of.NOT_AS_MEANT)
_WHOLE_CLAUSES = frozenset({"lead", "after", "last"})
_TWO = 2
_Stretch = tuple[int, int]


def asides_beside_times(text: str) -> Sequence[_Stretch]:
    """The parts of a sentence with time tokens that can be left out, in order; they contain no token."""
    if _has_none(text):
        return ()
    clauses = tuple(_clauses(_BESIDE_TIMES, text))
    meant = (one for one in _meant(text) if not any(low < one[1] and one[0] < high for low, high in clauses))
    return sorted((*clauses, *meant))


def asides_beside_numbers(text: str) -> Sequence[_Stretch]:
    """The same for a sentence with number tokens."""
    return () if _has_none(text) else tuple(_clauses(_BESIDE_NUMBERS, text))


def speakers_of(text: str) -> Sequence[_Stretch]:
    """The attributions of quotations or list items, with the quotation marks; in order.

    A statement by a source may be disputed, but not that a list has as many items as it announces.
    """
    quoted = "“" in text or "”" in text or '"' in text
    announces = "‹" in text and _ANNOUNCES.match(text) is not None
    if quoted and (announces or text.count("‹") >= _TWO):
        return [found.span() for found in _SPEAKER.finditer(text)]
    tails = _SPEAKER_BEHIND_LIST.finditer(text) if announces else ()
    return [found.span() for found in tails if _LAST_ITEM.search(text, 0, found.start())]


def is_speaker(text: str) -> bool:
    """Whether a sentence only introduces the speaker of the next ones: "The mayor said:"."""
    return text.endswith((":", ",", "“", '"')) and _SPEAKER_ALONE.match(text) is not None


def _has_none(text: str) -> bool:
    return "‹" not in text or _CUE.search(text) is None


def _clauses(kept: re.Pattern[str], text: str) -> Iterator[_Stretch]:
    for found in _ASIDE.finditer(text):
        start, end = found.span("lead") if found["lead"] else found.span()
        is_item = found["item"] is not None and _LISTED.search(text, 0, start) is not None
        if not is_item and kept.search(text, start, end) is None:
            yield start, end


def _meant(text: str) -> Iterator[_Stretch]:
    """Words for mere plans, if they are about something other than the times."""
    for found in _MEANT.finditer(text):
        name = found.lastgroup or ""
        if name in _WHOLE_CLAUSES:
            if _BESIDE_TIMES.search(text, *found.span(name)) is None:
                yield found.span()
        elif name != "as" or _NOT_AS_MEANT.search(text, 0, found.start()) is None:
            yield found.span(name)
