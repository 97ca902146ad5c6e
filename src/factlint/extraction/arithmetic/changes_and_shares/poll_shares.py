"""Leads and gains in polls: "34% vote for the Alliance, 29% for Labour. … Its lead over Labour is five points"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.tables.outside import sentences_outside
from factlint.extraction.languages.en.arithmetic.changes_and_shares import poll_shares as words_of
from factlint.extraction.quantities.scan import Text
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Calculation, Figure, Operation
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_CUES, _VOTING = regex(words_of.CUES), regex(words_of.VOTING)
_OTHER_TIMES = regex(words_of.AT_OTHER_TIMES)
_FARTHEST, _NEARBY = Fraction(2), 2
"""The largest ratio, and the largest distance in points, between a stated and a computed lead."""


def read_poll_shares(analysis: Analysis, text: Text, skeleton_of: SkeletonOf) -> Iterator[Calculation]:
    """The leads and gains that a document states, with the two shares that each is of."""
    if not (_CUES.search(text.text) and _VOTING.search(text.text)):
        return
    stated = [one for sentence in sentences_outside(analysis) if (one := skeleton_of(sentence)).figures]
    shares = _shares(stated)
    for skeleton in stated if len(shares) > 1 else ():
        yield from _leads(skeleton, shares)
    for skeleton in stated if shares else ():
        yield from _gains(skeleton, shares)


def _shares(stated: Sequence[Skeleton]) -> Mapping[str, Figure]:
    """Last word of a name → the only share that the document gives it."""
    found: defaultdict[str, list[Figure]] = defaultdict(list)
    for skeleton in stated:
        if _OTHER_TIMES.search(skeleton.text):
            continue
        for first in shapes(words_of.SHARES).finditer(skeleton.text):
            one: re.Match[str] | None = first
            while one is not None:
                found[one["name"]].append(skeleton.figure(one, "it"))
                one = pattern(words_of.NEXT).match(skeleton.text, one.end())
    return {name: one[0] for name, one in found.items() if len({each.value.written for each in one}) == 1}


def _leads(skeleton: Skeleton, shares: Mapping[str, Figure]) -> Iterator[Calculation]:
    """The lead of one over another; a side that is not named has the largest share."""
    for found in shapes(words_of.LEADS).finditer(skeleton.text):
        if _OTHER_TIMES.search(skeleton.text, skeleton.text.rfind(";", 0, found.start()) + 1):
            continue
        largest = max(shares, key=lambda name: shares[name].value.written)
        first = found.groupdict().get("first") or largest
        if first in shares and found["name"] in shares and first != found["name"]:
            pair = sorted(
                (shares[first], shares[found["name"]]), key=lambda one: one.value.written, reverse=True
            )
            yield from _difference(skeleton.figure(found, "said"), *pair)
            return


def _gains(skeleton: Skeleton, shares: Mapping[str, Figure]) -> Iterator[Calculation]:
    """The gain or loss of one since it had another share."""
    for found in shapes(words_of.GAINS).finditer(skeleton.text):
        if found["name"] in shares:
            now, then = shares[found["name"]], skeleton.figure(found, "before")
            more, less = (then, now) if found["way"] in words_of.LOST else (now, then)
            yield from _difference(skeleton.figure(found, "said"), more, less)
            return


def _difference(said: Figure, more: Figure, less: Figure) -> Iterator[Calculation]:
    """The difference between two shares, in points."""
    apart = more.value.written - less.value.written
    is_plain = all(map(is_closed, (said, more, less))) and said.prose not in (more.prose, less.prose)
    is_meant = is_near(said.value.written, apart, _FARTHEST) if apart > 0 else False
    if is_plain and apart > 0 and (is_meant or abs(said.value.written - apart) <= _NEARBY):
        in_points = (
            said if words_of.POINTS in said.said else replace(said, said=f"{said.said} {words_of.POINTS}")
        )
        yield Calculation(in_points, Operation.DIFFERENCE, (more, less))
