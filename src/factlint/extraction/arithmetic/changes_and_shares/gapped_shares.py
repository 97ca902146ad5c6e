"""Shares of one whole that one preposition distinguishes: "55% comes from wind, 25 from the sun and 30 from gas".

The verb is stated once, so all are shares of its one subject; what is for one thing is not for another. The per cent
sign too may be stated once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import dropwhile, pairwise

from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import TOKEN, Skeleton
from factlint.extraction.languages.en.arithmetic.changes_and_shares import gapped_shares as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Partition, with_unit
from factlint.values.regex import regex

_FLOW, _GAPPED, _JOINED = regex(words_of.FLOW), regex(words_of.GAPPED), regex(words_of.JOINED)
_PREDICATED, _GUARDS = regex(words_of.PREDICATED), regex(words_of.NOT_OF_ONE)
_SHARE = "‹p"
_FEWEST, _MOST = 3, Fraction(130)
"""How many shares there are, and the most that shares of one whole make by a slip."""


def read_gapped_shares(skeleton: Skeleton) -> Iterator[Partition]:
    """The shares of a sentence, if they are all of one whole."""
    for found in shapes((words_of.IN_BRACKETS,)).finditer(skeleton.text):
        yield Partition((skeleton.figure(found, "first"), skeleton.figure(found, "second")), is_complete=False)
    tokens = list(dropwhile(_is_before_shares, TOKEN.finditer(skeleton.text)))
    if len(tokens) < _FEWEST or _GUARDS.search(skeleton.text):
        return
    ahead = skeleton.text[: tokens[0].start()]
    behind = [skeleton.text[one.end() : other.start()] for one, other in pairwise(tokens)]
    behind.append(skeleton.text[tokens[-1].end() :])
    if _PREDICATED.search(ahead) or not all(map(_JOINED.search, behind[:-1])) or not _are_gapped(behind):
        return
    shares = [skeleton.figures[int(token[1])] for token in tokens]
    if all(map(_may_be_share, shares)) and sum(one.value.written for one in shares) <= _MOST:
        yield Partition(tuple(map(_in_percent, shares)), is_complete=False)


def _is_before_shares(token: re.Match[str]) -> bool:
    return not token.group().startswith(_SHARE)


def _are_gapped(behind: Sequence[str]) -> bool:
    """Whether one preposition leads on from each share, and right from all but the first."""
    found = [_FLOW.match(behind[0]), *map(_GAPPED.match, behind[1:])]
    return len({one["preposition"] if one else None for one in found}) == 1 and all(found)


def _may_be_share(figure: Figure) -> bool:
    return figure.value.unit in {None, "percent"} and is_closed(figure) and figure.value.written < 100


def _in_percent(figure: Figure) -> Figure:
    return with_unit(figure, "percent")
