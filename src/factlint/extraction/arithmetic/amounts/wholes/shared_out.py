"""A sum of money divided among three or more, of whom only the first has a verb.

"The roof cost £30,000. The council paid £12,000, the lottery £10,000 and the trust £8,000." Shares of money are
disjoint, so they never exceed their sum; they make up all of it if they are what it is paid with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.joined_figures import has_lost_scale
from factlint.extraction.arithmetic.near import (
    are_alike,
    last_is_aside,
    may_be_rounded,
    sum_of_figures,
)
from factlint.extraction.languages.en.arithmetic.amounts.wholes import shared_out as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import Sum
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_SUM_BEFORE = regex(words_of.SUM_BEFORE)
_OPENS_WITH_GIVER = regex(words_of.OPENS_WITH_GIVER)
_ALL_GIVE, _THEN_TAKER = regex(words_of.ALL_GIVE), regex(words_of.THEN_TAKER)
_OPENS_WITH_SHARE, _CAME_FROM = regex(words_of.OPENS_WITH_SHARE), regex(words_of.CAME_FROM)
_FROM_NEXT, _FROM_LAST = regex(words_of.FROM_NEXT), regex(words_of.FROM_LAST)
_CLOSES, _GUARDS = regex(words_of.CLOSES), regex(words_of.NOT_SHARED_OUT)
_FROM_EARLIER, _ROSE_TO = regex(words_of.FROM_EARLIER), regex(words_of.ROSE_TO)
_WITH_EARLIER = 2
_FEWEST, _MOST_SHARES = 3, 6
_LEAST, _MOST = Fraction(88, 100), Fraction(4, 3)
"""The least and the largest ratio between the shares' total and their sum."""


@dataclass(frozen=True, slots=True)
class _Division:
    """A sum, and the shares that a sentence lists of it."""

    whole: Amount
    shares: Sequence[Amount]
    are_all: bool
    """Whether the words leave no share out."""


def read_shared_out(passage: Passage) -> Iterator[Sum]:
    """The sum of the sentence before that this one divides."""
    values = passage.beside
    if len(values) < _FEWEST or any(one.is_share for one in values) or not passage.is_read_whole:
        return
    if _GUARDS.search(passage.skeleton.text):
        return
    division = _behind_sentence(passage, values)
    if division is None or not _FEWEST <= len(division.shares) <= _MOST_SHARES:
        return
    whole, shares = division.whole, division.shares
    figures = tuple(one.figure for one in shares)
    if any(one.value.hedge is not Hedge.EXACTLY for one in (whole.figure, *figures)) or not are_alike(
        (whole.figure, *figures)
    ):
        return
    if whole.figure.value.unit not in MONEY or max(one.number for one in shares) >= whole.number:
        return
    made = sum_of_figures(figures)
    least = _LEAST if division.are_all else Fraction(1)
    if made == whole.number or not least * whole.number <= made <= _MOST * whole.number:
        return
    if not (
        may_be_rounded(whole.number - made, figures)
        or has_lost_scale(whole.figure, figures)
        or last_is_aside(whole.figure, figures)
        or passage.is_made(whole, values)
    ):
        yield Sum(whole.figure, figures)


def _behind_sentence(passage: Passage, values: Sequence[Amount]) -> _Division | None:
    """The only amount of the sentence before, if it is a sum, with all amounts of this one."""
    if not (
        (_OPENS_WITH_GIVER.match(values[0].before) and _are_named_first(values))
        or (_OPENS_WITH_SHARE.match(values[0].before) and _come_from(values))
    ):
        return None
    stated = [one for one in passage.amounts if one.sentence == 1 and not one.is_share]
    if len(stated) == _WITH_EARLIER and _FROM_EARLIER.search(stated[1].before):
        stated = stated[:1]
    if len(stated) != 1 or not (_SUM_BEFORE.search(stated[0].before) or _has_become(passage, stated[0])):
        return None
    return _Division(stated[0], values, are_all=_ALL_GIVE.search(values[0].before) is not None)


def _has_become(passage: Passage, whole: Amount) -> bool:
    """Whether the sentence before states that its sum rose or fell to what it is."""
    found = _ROSE_TO.search(passage.before[0].text)
    return found is not None and passage.before[0].figures[int(found["sum"])] is whole.figure


def _are_named_first(shares: Sequence[Amount]) -> bool:
    """Whether each share stands after its receiver, and the last ends the sentence."""
    return all(_THEN_TAKER.match(one.behind) for one in shares[:-1]) and bool(_CLOSES.match(shares[-1].behind))


def _come_from(shares: Sequence[Amount]) -> bool:
    """Whether each share stands before its source or destination, with one preposition for all."""
    first, *middle, last = shares
    opened = _CAME_FROM.match(first.behind) or _FROM_NEXT.match(first.behind)
    found: list[re.Match[str] | None] = [opened, *(_FROM_NEXT.match(one.behind) for one in middle)]
    found.append(_FROM_LAST.match(last.behind))
    return len({one["preposition"] if one else "" for one in found}) == 1 and all(found)
