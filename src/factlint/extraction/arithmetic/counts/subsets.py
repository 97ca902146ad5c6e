"""A part of a count that exceeds the count: "four novels, the last five of which"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import NO_AMOUNTS, Skeleton
from factlint.extraction.languages.en.arithmetic.counts import subsets as words_of
from factlint.extraction.languages.en.arithmetic.people import PEOPLE
from factlint.extraction.quantities.nouns import noun_at, stem_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Ranked
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_TOKEN = regex(r"‹n(\d+)›")
_HOLDS, _OTHER_TIME = regex(words_of.HOLDS), regex(words_of.OTHER_TIME)
_ONES, _OTHER_PLURAL = regex(words_of.ONES), regex(words_of.OTHER_PLURAL)
_PEOPLE = frozenset(map(stem_of, PEOPLE))
_AT_LEAST = (Hedge.OVER, Hedge.AT_LEAST)
_FARTHEST = 2
_REACH = 2
"""How many sentences before one may hold the count that it refers to."""
_FEW = 3
"""The largest ratio of a part to its whole, and the largest excess over a small whole."""


def read_subsets(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Ranked]:
    """The parts of a count that exceed it; `before` are the earlier sentences, the nearest first."""
    yield from _of_counted(skeleton, before)
    yield from _of_them(skeleton, before)
    yield from _within(skeleton)
    for found in shapes(words_of.SUBSETS).finditer(skeleton.text):
        whole, part = skeleton.figure(found, "whole"), skeleton.figure(found, "part")
        are_counts = all(one.value.unit is None and one.value.written.denominator == 1 for one in (whole, part))
        ahead = skeleton.figures_in(skeleton.text[: found.end("part")])
        is_larger = all(one.value.written < part.value.written for one in ahead if one is not part)
        if are_counts and is_larger and _is_slip(part, whole):
            yield Ranked(part, int(whole.value.written), whole.prose, is_last=False)


def _of_counted(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Ranked]:
    """More things than the sentence before counts, unless a sentence says that there were more at another time."""
    for found in shapes(words_of.PART_OF_COUNTED).finditer(skeleton.text):
        part, noun = skeleton.figure(found, "part"), stem_of(found["noun"])
        is_near = found["whose"] in words_of.ITS or any(one.figures for one in before[:1])
        stated = before[:1] if is_near else before[:_REACH]
        near = (skeleton.text[: found.start()], *(one.text for one in stated))
        wholes = [whole for one in stated for whole in _counted(one, noun)]
        if len(wholes) != 1 or any(map(_OTHER_TIME.search, near)):
            continue
        whole = wholes[0]
        if part.value.unit is None and part.value.written > whole.value.written and _is_slip(part, whole):
            yield Ranked(part, int(whole.value.written), whole.prose, is_last=False)


def _of_them(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Ranked]:
    """More "of them" than the sentence before counts, if that counts one thing only."""
    found = next(shapes(words_of.PART_OF_THEM).finditer(skeleton.text), None)
    if found is None or not before:
        return
    last = before[0]
    wholes = [
        (figure, named)
        for token in _TOKEN.finditer(last.text)
        for figure, named in ((last.figures[int(token[1])], noun_at(last.text, token.end())),)
        if figure.value.unit not in NO_AMOUNTS
    ]
    if len(wholes) != 1 or any(map(_OTHER_TIME.search, (last.text, skeleton.text))):
        return
    (whole, named), part = wholes[0], skeleton.figure(found, "part")
    if named is None:
        return
    others = {stem_of(other["noun"]) for other in _OTHER_PLURAL.finditer(last.text)}
    if others <= {named.unit} and _are_of_kind(found, named.unit) and _exceeds(part, whole):
        yield Ranked(part, int(whole.value.written), whole.prose, is_last=False)


def _within(skeleton: Skeleton) -> Iterator[Ranked]:
    """More than the sentence counts just before: "42 singers, of whom 56 …", "180 guests, among them 210 pilgrims"."""
    for found in shapes(words_of.WITHIN).finditer(skeleton.text):
        whole, part = skeleton.figure(found, "whole"), skeleton.figure(found, "part")
        named = noun_at(skeleton.text, found.end("whole") + 1)
        ahead = [
            one for one in skeleton.figures_in(skeleton.text[: found.end("part")]) if one.value.unit is None
        ]
        if named is not None and len(ahead) == 1 and _are_of_kind(found, named.unit) and _exceeds(part, whole):
            yield Ranked(part, int(whole.value.written), whole.prose, is_last=False)


def _are_of_kind(found: re.Match[str], counted: str) -> bool:
    """Whether some of so many are stated as what they are: people of people, "old ones", "from abroad"."""
    kind = found.groupdict().get("kind")
    if kind is None or _ONES.match(kind) or counted in _PEOPLE:
        return True
    return any(stem_of(word) == counted for word in kind.split())


def _exceeds(part: Figure, whole: Figure) -> bool:
    is_count = all(one.value.unit is None and one.value.written.denominator == 1 for one in (part, whole))
    return (
        is_count
        and whole.value.hedge is Hedge.EXACTLY
        and part.value.written > whole.value.written
        and _is_slip(part, whole)
    )


def _is_slip(part: Figure, whole: Figure) -> bool:
    """Whether a part may be a part of the whole: five hundred that "were printed" are not part of two books."""
    all_stated = whole.value.written
    return (
        part.value.written <= max(all_stated * _FARTHEST, all_stated + _FEW)
        and is_closed(whole)
        and (is_closed(part) or part.value.hedge in _AT_LEAST)
    )


def _counted(skeleton: Skeleton, noun: str) -> Iterator[Figure]:
    """The counts of a noun in a sentence; "seats 300" counts seats."""
    for token in _TOKEN.finditer(skeleton.text):
        figure, named = skeleton.figures[int(token[1])], noun_at(skeleton.text, token.end())
        is_seats = noun in words_of.SEATS and _HOLDS.search(skeleton.text, 0, token.start())
        if figure.value.unit is None and (is_seats or (named is not None and named.unit == noun)):
            yield figure
