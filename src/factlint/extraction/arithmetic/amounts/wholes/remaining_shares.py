"""What remains after a share is removed, and the contents of a vessel filled to a share.

"Half of the 86 flats are let to families, and the other 43 to students." "The pond can hold 900 litres. At 30 per cent
there are 270 in it."
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.wholes import remaining_shares as words_of
from factlint.model.arithmetic import Figure, Share
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_REST, _GUARDS = regex(words_of.REST), regex(words_of.NOT_LEFT)
_FULL, _IN_IT, _HOLDS = regex(words_of.FULL), regex(words_of.IN_IT), regex(words_of.HOLDS)
_OF_OTHERS = regex(words_of.OF_OTHERS)
_FULL_BEHIND, _HOLDS_NOW = regex(words_of.FULL_BEHIND), regex(words_of.HOLDS_NOW)
_GONE, _ASIDE, _STAY = regex(words_of.GONE), regex(words_of.ASIDE), regex(words_of.STAY)
_OF_THEM = regex(words_of.OF_THEM)
_ALL = 100


def read_remaining_shares(passage: Passage) -> Iterator[Share]:
    """The only share of a sentence or the one before, with what it leaves of the only whole, or fills of it."""
    yield from _of_those_who_stay(passage)
    near = [one for one in passage.amounts if one.sentence <= 1]
    shares = [one for one in near if one.is_share]
    if len(shares) != 1 or len(near) != 3 or _GUARDS.search(passage.skeleton.text):
        return
    (share,) = shares
    whole, part = sorted((one for one in near if one is not share), key=lambda one: -one.number)
    if part.sentence or not all(is_closed(one.figure) for one in near) or part.number == whole.number:
        return
    if _ASIDE.match(whole.behind) and passage.amounts.index(share) == passage.amounts.index(whole) + 1:
        if _REST.search(part.before) and whole.is_kin(part) and not _OF_OTHERS.match(share.behind):
            yield from _of_both(whole, share, part)
        return
    if _OF_THEM.match(whole.behind) or _ASIDE.match(share.behind):  # "two thirds (£56,000)"
        return
    left = _left(passage, share, whole, part)
    if left is not None and is_near(part.number * _ALL, left.value.written * whole.number * _scale(left)):
        yield Share(part.figure, whole.figure, left)


def _of_those_who_stay(passage: Passage) -> Iterator[Share]:
    """A share of everybody, who are those that left and those that stay: "12 (10%) left, leaving 108"."""
    if len(passage.beside) != 3 or _GUARDS.search(passage.skeleton.text):
        return
    part, share, rest = passage.beside
    is_stated = (
        _GONE.search(part.behind + share.behind)
        and _ASIDE.match(part.behind)
        and _STAY.search(rest.before)
        and not _OF_OTHERS.match(share.behind)
    )
    if not (
        is_stated
        and share.is_share
        and part.is_kin(rest)
        and all(is_closed(one.figure) for one in passage.beside)
    ):
        return
    yield from _of_both(part, share, rest)


def _of_both(part: Amount, share: Amount, rest: Amount) -> Iterator[Share]:
    """A share that is stated beside a part, of what this and the rest make."""
    whole = part.number + rest.number
    all_of_them = replace(rest.figure, value=replace(rest.figure.value, written=whole))
    all_of_them = replace(all_of_them, said=f"{part.figure.said} + {rest.figure.said}")
    if is_near(share.percent, part.number * _ALL / whole, Fraction(2)):
        yield Share(part.figure, all_of_them, share.figure)


def _left(passage: Passage, share: Amount, whole: Amount, part: Amount) -> Figure | None:
    """The share that the part must be of the whole, as far as words state."""
    is_alike = whole.is_kin(part) or not part.is_measured
    if is_alike and _REST.search(part.before):
        return complement_of(share.figure) if share in passage.ahead_of(part) else None
    if is_alike and _FULL_BEHIND.match(share.behind) and _HOLDS_NOW.search(part.before):
        return share.figure
    is_filled = _FULL.search(share.before) and _IN_IT.match(part.behind)
    holds = _HOLDS.search(whole.before)
    return share.figure if is_alike and is_filled and holds else None


def complement_of(share: Figure) -> Figure:
    """The complement of a share."""
    whole = Fraction(_ALL) if share.value.unit == "percent" else Fraction(1)
    value = replace(share.value, written=whole - share.value.written)
    return replace(share, value=value, said=words_of.SAID_REST.format(share.said))


def _scale(share: Figure) -> Fraction:
    """The factor that converts it to per cent."""
    return Fraction(1) if share.value.unit == "percent" else Fraction(_ALL)
