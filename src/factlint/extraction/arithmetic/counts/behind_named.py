"""A rank and the names of those ahead: "the fourth-largest town, behind Lorn and Brod"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.lists.stated_items import closed_list, stated_by_items
from factlint.extraction.arithmetic.said_numbers import place_in_order
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import behind_named as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Ranked
from factlint.model.document import Document
from factlint.values.regex import regex

_NO_RANK = regex(words_of.NO_RANK)
_REACH = 24
_PAIR = 2
"""How many names joined by "and" may be one name: "Bosnia and Herzegovina"."""
FORMS = words_of.BEHIND_NAMED
"""All patterns of this reader, for the automaton of `arithmetic.counts.reader`."""


def read_behind_named(document: Document, skeleton: Skeleton) -> Iterator[Ranked]:
    """The ranks that do not come right after those whom the sentence names."""
    for found in shapes(FORMS).finditer(skeleton.text):
        end = closed_list(skeleton.text, found.end(), len(skeleton.text))
        around = (
            f"{skeleton.text[max(0, found.start() - _REACH) : found.end()]}{skeleton.text[found.end() : end]}"
        )
        if end is None or _NO_RANK.search(around):
            continue
        stated = stated_by_items(skeleton, document.prose, found.end(), end, is_of_people=False)
        if stated is None or stated.most is None or not stated.are_names:
            continue
        fewest = 1 if stated.most == _PAIR else stated.fewest
        rank = place_in_order(document, skeleton, found)
        if not fewest < rank.value.written <= stated.most + 1:
            yield Ranked(rank, stated.most + 1, skeleton.in_prose(found.end(), end), is_last=True)
