"""A part, its whole and a share side by side, in words that call one a part of the other.

"Nine of its 36 ships, a quarter of its strength"; "a quarter of the fleet, nine of 36 ships"; "a quarter of the 36
ships, that is nine". No other number may stand between the three.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.wholes import partitives as words_of
from factlint.model.arithmetic import Share
from factlint.values.regex import regex

_PART_OF, _TO_SHARE, _SHARE_CLOSES = map(regex, (words_of.PART_OF, words_of.TO_SHARE, words_of.SHARE_CLOSES))
_SHARE_TO_PART, _WHOLE_CLOSES = regex(words_of.SHARE_TO_PART), regex(words_of.WHOLE_CLOSES)
_OF_WHOLE, _TO_PART, _PART_CLOSES = map(regex, (words_of.OF_WHOLE, words_of.TO_PART, words_of.PART_CLOSES))
_HEAD_WHOLE, _HEAD_TO_PART = regex(words_of.HEAD_WHOLE), regex(words_of.HEAD_TO_PART)
_GUARDS = regex(words_of.NOT_SHARED)
_FARTHEST = Fraction(5, 2)
"""The largest ratio between a share and the one that the part has."""
_REACH = 24
"""Characters before and after the three that may show that they do not belong together."""
_THREE = 3
_NEAR = 1
"""Percentage points within which a share is taken to be about other numbers."""


def read_partitives(passage: Passage) -> Iterator[Share]:
    """The only share of a sentence, with the part and the whole right next to it."""
    among = passage.beside
    shares = [one for one in among if one.is_share]
    if len(shares) != 1 or not is_closed(shares[0].figure):
        return
    if sum(_PART_OF.match(one.behind) is not None for one in among[:-1]) > 1:
        return  # the share may be of all of them together
    for at in range(len(among) - _THREE + 1):
        three = among[at : at + _THREE]
        if (found := _pair(three, is_first=at == 0)) is None:
            continue
        part, whole = found
        stated = "".join(
            (three[0].before[-_REACH:], *(one.behind for one in three[:2]), three[2].behind[:_REACH])
        )
        if (
            not _GUARDS.search(stated)
            and _is_said(shares[0], part, whole)
            and not _is_met(passage, shares[0], found)
        ):
            yield Share(part.figure, whole.figure, shares[0].figure)
            return


def _pair(three: Sequence[Amount], *, is_first: bool) -> tuple[Amount, Amount] | None:
    """Which of three amounts is the part, and which the whole."""
    first, second, third = three
    if third.is_share and _TO_SHARE.match(second.behind) and _SHARE_CLOSES.match(third.behind):
        if _PART_OF.match(first.behind):
            return first, second
        is_head = is_first and _HEAD_WHOLE.match(first.before) and _HEAD_TO_PART.match(first.behind)
        return (second, first) if is_head else None
    if not first.is_share or not first.behind.strip():  # "19 % 15" is a remainder
        return None
    if (
        _SHARE_TO_PART.match(first.behind)
        and _PART_OF.match(second.behind)
        and _WHOLE_CLOSES.match(third.behind)
    ):
        return second, third
    is_of = _OF_WHOLE.match(first.behind) and _TO_PART.match(second.behind) and _PART_CLOSES.match(third.behind)
    return (third, second) if is_of else None


def _is_said(share: Amount, part: Amount, whole: Amount) -> bool:
    """Whether the two may be a part and its whole, of which the share is stated."""
    if part.is_share or whole.is_share or not (is_closed(part.figure) and is_closed(whole.figure)):
        return False
    is_alike = part.is_kin(whole) or not (part.is_measured or whole.is_measured)
    is_smaller = part.number < whole.number
    return is_alike and is_smaller and is_near(share.percent, 100 * part.number / whole.number, _FARTHEST)


def _is_met(passage: Passage, share: Amount, found: tuple[Amount, Amount]) -> bool:
    """Whether other numbers of the passage have this share."""
    part, whole = found
    others = [
        one for one in passage.amounts if one not in (share, *found) and not one.is_share and one.number > 0
    ]
    pairs = [*((part, one) for one in others), *((one, whole) for one in others)]
    return any(abs(100 * one.number / other.number - share.percent) <= _NEAR for one, other in pairs)
