"""A measured whole stated item by item, in its sentence or in the one before.

"The grant of €18,000 had to cover food, €9,000, tools, €4,500, and drawings, €4,500." Items of money, time or length
have nothing in common, so that they never make more than their whole; less only where others are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.joined_figures import has_lost_scale
from factlint.extraction.arithmetic.near import is_closed, last_is_aside, may_be_rounded, sum_of_figures
from factlint.extraction.languages.en.arithmetic.amounts.wholes import itemised as words_of
from factlint.model.arithmetic import Figure, Sum, with_unit
from factlint.values.regex import regex

_OPENS, _JOINT, _CLOSES = regex(words_of.OPENS), regex(words_of.JOINT), regex(words_of.CLOSES)
_OF_WHICH = regex(words_of.OF_WHICH)
_OF_HEAD, _HEAD_ENDS = regex(words_of.OF_HEAD), regex(words_of.HEAD_ENDS)
_ORDINAL, _IS_LAST, _GUARDS = regex(words_of.ORDINAL), regex(words_of.IS_LAST), regex(words_of.NOT_ITEMS)
_FEWEST, _MOST = 3, 6
_LEAST, _FARTHEST = Fraction(3, 4), Fraction(4, 3)


def read_itemised(passage: Passage) -> Iterator[Sum]:
    """The whole of a sentence, or of the one before, whose items the sentence states."""
    values = [one for one in passage.beside if not one.is_share]
    if (
        len(values) < _FEWEST
        or not passage.is_read_whole
        or _GUARDS.search(_OF_WHICH.sub("", passage.skeleton.text, count=1))
    ):
        return
    head, *items = values
    is_opened = _OPENS.search(head.behind) or (_OF_HEAD.match(head.before) and _HEAD_ENDS.match(head.behind))
    is_beside = head.is_measured and is_opened is not None and head.behind == items[0].before
    whole, parts = (head, items) if is_beside else (_stated_before(passage, head), values)
    if whole is None or not _FEWEST <= len(parts) <= _MOST or not _are_items(whole, parts):
        return
    is_in_order = all(_ORDINAL.search(one.before) for one in parts) and _IS_LAST.search(parts[-1].before)
    if not (is_beside or is_in_order):
        return
    figures = tuple(_with_unit(one.figure, whole.figure) for one in parts)
    made = sum_of_figures(figures)
    least = _LEAST if is_in_order else Fraction(1)
    is_near = least <= made / whole.number <= _FARTHEST and made != whole.number
    if (
        is_near
        and not may_be_rounded(whole.number - made, figures)
        and not last_is_aside(whole.figure, figures)
    ):
        yield Sum(whole.figure, figures)


def _stated_before(passage: Passage, part: Amount) -> Amount | None:
    """The only measure of its kind in the sentence before."""
    stated = [one for one in passage.kin(part) if one.sentence == 1 and one.is_measured]
    return stated[0] if len(stated) == 1 and part.is_measured else None


def _are_items(whole: Amount, parts: Sequence[Amount]) -> bool:
    are_joined = all(_JOINT.match(one.behind) for one, _ in pairwise(parts)) and _CLOSES.match(parts[-1].behind)
    figures = tuple(one.figure for one in parts)
    are_alike = all(one.is_kin(whole) and one.number < whole.number and is_closed(one.figure) for one in parts)
    return (
        bool(are_joined) and are_alike and is_closed(whole.figure) and not has_lost_scale(whole.figure, figures)
    )


def _with_unit(part: Figure, whole: Figure) -> Figure:
    """An item stated without the unit of its whole, with that unit."""
    return part if part.value.unit else with_unit(part, whole.value.unit)
