"""Medals announced by their number and listed one by one, each with when or for what it was won."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import medals as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration
from factlint.values.regex import regex

_MEDAL, _METAL, _AND = map(regex, (words_of.MEDAL, words_of.METAL, words_of.AND))
_NOT_ALL, _END, _JOINT = map(regex, (words_of.NOT_ALL, words_of.END, words_of.JOINT))
_REACH = 32
_NEAR = 1
"""How far a number may differ from the listed medals that are meant to be all of them."""


def read_medals(skeleton: Skeleton) -> Iterator[Enumeration]:
    """The number of somebody's medals, with the number listed after it in the sentence."""
    for found in shapes(words_of.MEDALS).finditer(skeleton.text):
        announced = skeleton.figure(found, "announced")
        end = _END.search(skeleton.text, found.end())
        text = skeleton.text[found.end() : end.start() if end else None]
        before = skeleton.text[max(0, found.start() - _REACH) : found.end()]
        if announced.value.unit or not is_closed(announced) or _NOT_ALL.search(f"{before} {text}"):
            continue
        count = _count(skeleton, text)
        if count is not None and 0 < abs(count - announced.value.written) <= _NEAR:
            place = skeleton.in_prose(found.end(), found.end() + len(text))
            yield Enumeration(announced, "medals", count, count, (place,))


def _count(skeleton: Skeleton, text: str) -> int | None:
    """How many medals a list mentions; None where one item may mention several, or it is no list."""
    medals = list(_MEDAL.finditer(text))
    if len(medals) < 2 or len(_METAL.findall(text)) != len(medals):
        return None
    ends = [one.start() for one in medals[1:]]
    between = [text[one.end() : end] for one, end in zip(medals, ends, strict=False)]
    is_parted = all(_JOINT.search(one) and not _AND.search(_JOINT.sub("", one)) for one in between)
    last = text[medals[-1].end() :]
    if not is_parted or _AND.search(last) or not _AND.search(between[-1]):
        return None
    stated = [1 if one["one"] else int(skeleton.figures[int(one["number"])].value.written) for one in medals]
    return sum(stated)
