"""A derived share that nothing in its passage explains: "60 boreholes …, 54 of them, or 80 per cent".

All amounts of the passage, their sums and their differences are tried as its whole. Only a share that is none of any of
them is compared with the whole that the words name, or of which the other counts with shares are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain, combinations

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.amounts.wholes.derived_shares import DerivedShare, derived_shares
from factlint.extraction.arithmetic.amounts.wholes.remaining_shares import complement_of
from factlint.extraction.arithmetic.amounts.wholes.wholes_of_shares import is_plain
from factlint.extraction.arithmetic.near import FARTHEST, is_near
from factlint.extraction.languages.en.arithmetic.amounts.wholes.derived_shares import REMAINING
from factlint.model.arithmetic import Figure, Share
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_REMAINING = regex(REMAINING)
_ALL = 100
_SPOKEN, _SPOKEN_SHARE = Fraction(7), Fraction(1, 5)
"""By how many percentage points, and by what part of itself, a share in words may be off."""
_LOOSE, _ROUGHEST = Fraction(1, 10), Fraction(1, 20)
"""By what part of itself a number may be off that is stated as "about", and one that is round."""
_SIMPLE = 5
"""The largest denominator of fractions that people name: who has counted 12 of 30 says two fifths, no third."""
_MOST = 12
"""How many numbers of a passage may be wholes; with more, some always fits."""


def read_explained_shares(passage: Passage) -> Iterator[Share]:
    """The shares of a sentence that nothing in the passage explains."""
    yield from _completed(passage)
    stated = tuple(derived_shares(passage))
    for one in stated:
        if _is_explained(passage, one, stated):
            continue
        wholes = _wholes(passage, one, stated)
        near = [(off, found) for whole in wholes for off, found in _shares(one, whole)]
        if near and not any(may_be_share(one, whole.figure) for whole in wholes):
            yield min(near, key=lambda pair: pair[0])[1]


def _completed(passage: Passage) -> Iterator[Share]:
    """The share that the sentence before states of what its part makes with the rest: "a third … The remaining £60"."""
    rest = passage.beside[0] if passage.beside else None
    if rest is None or not _REMAINING.match(rest.before) or not is_plain(rest):
        return
    for one in [*derived_shares(passage, 1)][-1:]:
        whole = _sum([one.part, rest])
        is_open = not one.wholes and one.part.is_kin(rest) and one.part.sentence == 1
        if (
            is_open
            and not may_be_share(one, whole.figure)
            and not _is_explained(passage, one, (one,), but=rest.figure)
        ):
            yield from (share for _, share in _shares(one, whole))


def _wholes(passage: Passage, one: DerivedShare, stated: Sequence[DerivedShare]) -> Sequence[Amount]:
    return one.wholes or tuple(_of_siblings(passage, stated, one))


def _shares(one: DerivedShare, whole: Amount) -> Iterator[tuple[Fraction, Share]]:
    """The share of the part, or of what it leaves, if it is of the like order; with it by how much it differs."""
    exact, said = _ALL * one.part.number / whole.number, one.share.percent
    ways = ((exact, one.share.figure), (_ALL - exact, complement_of(one.share.figure)))[
        : 1 + one.may_be_of_rest
    ]
    for computed, share in ways:
        if 0 < computed < _ALL and is_near(said, computed, 2 * FARTHEST):
            yield abs(computed - said), Share(one.part.figure, whole.figure, share)


def _of_siblings(passage: Passage, stated: Sequence[DerivedShare], one: DerivedShare) -> Iterator[Amount]:
    """What the other counts of the passage are of, if these have shares too: their sum, or a number stated before."""
    before = tuple(chain.from_iterable(derived_shares(passage, at) for at in (2, 1)))
    for known in (stated, (*before, *stated)):
        others = [other for other in known if other is not one]
        if not others or len({other.part.figure.value.unit for other in known}) > 1:
            continue
        largest = max(other.part.number for other in known)
        for whole in (_sum([other.part for other in known]), *passage.kin(one.part)):
            if whole.number > largest and all(may_be_share(other, whole.figure) for other in others):
                yield whole


def _sum(parts: Sequence[Amount]) -> Amount:
    """What some amounts make, in the place of the first."""
    total = sum((one.number for one in parts), start=Fraction(0))
    said = " + ".join(one.figure.said for one in parts)
    figure = replace(_made(parts[0].figure, total), said=said)
    return replace(parts[0], stated=replace(parts[0].stated, figure=figure))


def _made(one: Figure, number: Fraction) -> Figure:
    return replace(one, value=replace(one.value, written=number))


def _is_explained(
    passage: Passage, one: DerivedShare, stated: Sequence[DerivedShare], but: Figure | None = None
) -> bool:
    """Whether the part is that share of a number of the passage, or of what two make that have no share themselves."""
    if one.is_named:
        return any(may_be_share(one, whole.figure) for whole in one.wholes)
    mine = one.part.figure
    sentences = [
        [
            figure
            for figure in skeleton.figures
            if figure.value.unit == mine.value.unit and figure.value.written > 0 and figure is not but
        ]
        for skeleton in (passage.skeleton, *passage.before)
    ]
    plain = [figure for figures in sentences for figure in figures if figure.prose != mine.prose]
    shared = {other.part.figure.prose for other in stated} - ({mine.prose} if not one.wholes else set())
    made = (
        _made(first, number)
        for figures in sentences
        for first, second in combinations([figure for figure in figures if figure.prose not in shared], 2)
        for number in (
            first.value.written + second.value.written,
            abs(first.value.written - second.value.written),
        )
    )
    return len(plain) > _MOST or any(may_be_share(one, whole) for whole in chain(plain, made))


def may_be_share(one: DerivedShare, whole: Figure) -> bool:
    """Whether a part may be that share of a whole, as far as all three may have been rounded."""
    low, high = _bounds(one.part.figure)
    least, most = _bounds(whole)
    if least <= 0:
        return False
    percent, slack = one.share.percent, _slack(one.share)
    exact = one.part.number / whole.value.written
    if one.share.figure.value.unit == "fraction" and exact.denominator <= _SIMPLE and _ALL * exact != percent:
        return False
    fits = _ALL * low / most <= percent + slack and percent - slack <= _ALL * high / least
    rest = one.may_be_of_rest and abs(_ALL * (1 - one.part.number / whole.value.written) - percent) <= slack
    return fits or rest


def _slack(share: Amount) -> Fraction:
    """By how many percentage points a share may be off."""
    value = share.figure.value
    loose = share.percent * _LOOSE if value.hedge is not Hedge.EXACTLY else Fraction(0)
    if value.unit == "fraction":
        return min(_SPOKEN, share.percent * _SPOKEN_SHARE) + loose
    return value.last_digit + loose


def _bounds(figure: Figure) -> tuple[Fraction, Fraction]:
    """The least and the most that a number may stand for."""
    value = figure.value
    half = value.last_digit / 2 if value.last_digit != 1 else Fraction(0)
    half = min(half, value.written * _ROUGHEST)
    if value.hedge is not Hedge.EXACTLY:
        half += value.written * _LOOSE
    return value.written - half, value.written + half
