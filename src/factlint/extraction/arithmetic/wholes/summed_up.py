"""A total after its parts in a clause: "took 38 million at home and 47 million abroad, for a worldwide gross of 85
million".
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.joined_figures import are_of_kind
from factlint.extraction.arithmetic.near import is_near, sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.wholes import summed_up as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Sum
from factlint.values.regex import regex

_PART_BEHIND = regex(words_of.PART_BEHIND)
_NOT_SUMMED = regex(words_of.NOT_SUMMED)
_JOINED = regex(words_of.JOINED)
_ADDED_TO = regex(words_of.ADDED_TO)
_MOST_PARTS = 8


def read_summed_up(skeleton: Skeleton) -> Iterator[Sum]:
    """The totals of a sentence that stand behind their parts."""
    for found in shapes(words_of.SUMMED_UP).finditer(skeleton.text):
        total = skeleton.figure(found, "total")
        parts, start = _parts_before(skeleton, found.start(), total)
        is_of_more = _ADDED_TO.search(skeleton.text, 0, start) is not None
        if is_of_more or len(parts) < 2 or _NOT_SUMMED.search(skeleton.text, start, found.start()):
            continue
        made, largest = sum_of_figures(parts), max(part.value.written for part in parts)
        if largest < total.value.written and is_near(total.value.written, made):
            yield Sum(total, parts)


def _parts_before(skeleton: Skeleton, end: int, total: Figure) -> tuple[tuple[Figure, ...], int]:
    """The amounts of one kind that are joined to each other up to a position, and where they begin.

    If the last of them add up to the total already, those before are about something else.
    """
    text = skeleton.text
    parts: tuple[Figure, ...] = ()
    while len(parts) < _MOST_PARTS and (found := _PART_BEHIND.search(text, 0, end)) is not None:
        figure = skeleton.figure(found, "number")
        is_joined = not parts or _JOINED.search(found["words"])
        if not found["words"].strip(" |;") and parts:
            return (), end
        if not (is_joined and are_of_kind(total, (figure,))):
            break
        parts, end = (figure, *parts), found.start()
        if len(parts) > 1 and sum_of_figures(parts) == total.value.written:
            break
    return parts, end
