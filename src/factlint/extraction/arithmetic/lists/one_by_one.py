"""Things listed one by one behind their number, each by "one", or several at a time: "four rooms: one for prints …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.arithmetic.near import sum_of_figures
from factlint.extraction.arithmetic.skeleton import TOKEN, Skeleton
from factlint.extraction.languages.en.arithmetic.lists import one_by_one as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration, Figure
from factlint.values.regex import regex

_STATED_OF, _NOT_ALL, _BEFORE_PART = map(regex, (words_of.STATED_OF, words_of.NOT_ALL, words_of.BEFORE_PART))
_END = regex(r"[.;?!)|](?![.\w])|$")
_AND_SO_ON = ("..", "…")
"""What stands before the full stop of a list that continues after an ellipsis."""
_REACH = 32
_MOST, _NEAR = 12, 2
"""The most things in such a list, and the largest error of their number."""


def read_one_by_one(skeleton: Skeleton) -> Iterator[Enumeration]:
    """The numbers of a sentence with the parts listed after each."""
    for found in shapes(words_of.ONE_BY_ONE).finditer(skeleton.text):
        announced = skeleton.figure(found, "announced")
        end = _END.search(skeleton.text, found.end())
        text = skeleton.text[found.end() : end.start() if end else None]
        before = skeleton.text[max(0, found.start() - _REACH) : found.end()]
        if text.endswith(_AND_SO_ON):
            continue
        if announced.value.unit or announced.value.written > _MOST or _NOT_ALL.search(f"{before} {text}"):
            continue
        parts = _parts(skeleton, text, is_clause=found["opening"] == ",")
        made = sum_of_figures(parts) if parts else announced.value.written
        if made.denominator == 1 and 0 < abs(made - announced.value.written) <= _NEAR:
            place = skeleton.in_prose(found.end(), found.end() + len(text))
            yield Enumeration(announced, found["noun"], int(made), int(made), (place,))


def _parts(skeleton: Skeleton, text: str, *, is_clause: bool) -> tuple[Figure, ...]:
    """The numbers at the heads of all parts; empty if one may count something else.

    After a comma each must be "one": "three wins, one draw and two losses" are other things.
    """
    pieces = _BEFORE_PART.split(text)
    stated_of = pieces[:-1] if is_clause else pieces[:1]
    if not (pieces[1:] and all(_STATED_OF.match(piece) for piece in stated_of)):
        return ()
    heads = tuple(_figure(skeleton, piece) for piece in pieces)
    are_ones = all(head.said.lower() == words_of.ONE for head in heads)
    is_plain = all(len(TOKEN.findall(piece)) == 1 for piece in pieces)
    are_counts = all(head.value.unit is None for head in heads)
    return heads if are_counts and (are_ones or (is_plain and not is_clause)) else ()


def _figure(skeleton: Skeleton, piece: str) -> Figure:
    found = TOKEN.match(piece)
    assert isinstance(found, re.Match)
    return skeleton.figures[int(found[1])]
