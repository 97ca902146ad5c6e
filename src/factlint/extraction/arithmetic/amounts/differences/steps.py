"""A change stated by its end, its amount and its percentage: "rose 4% to £520 a week, £20 more than before"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.differences import compared as words_of
from factlint.model.arithmetic import Direction, Step
from factlint.values.regex import regex

_BY_SHARE, _BEHIND, _SIDE = regex(words_of.BY_SHARE), regex(words_of.BY_THIS_BEHIND), regex(words_of.SIDE)
_GUARDS, _APPOSED = regex(words_of.NOT_COMPARED), regex(words_of.APPOSED)
_ALL, _FARTHEST = 100, Fraction(3)


def read_stated_steps(passage: Passage) -> Iterator[Step]:
    """The only change of a sentence with three amounts: a percentage, the result, and the absolute difference."""
    if len(passage.beside) != 3 or _GUARDS.search(passage.skeleton.text):
        return
    share, new, apart = passage.beside
    found, behind = _BY_SHARE.search(share.before), _BEHIND.match(apart.behind)
    side = _SIDE.search(behind[0]) if behind else None
    if found is None or side is None or share.figure.value.unit != "percent" or share.behind != words_of.TO:
        return
    is_up = found["up"] is not None
    is_of_new = new.is_kin(apart) and new.behind == apart.before and _APPOSED.match(new.behind) is not None
    are_plain = is_of_new and all(is_closed(one.figure) for one in passage.beside)
    if not are_plain or is_up is not (side["side"] in words_of.ABOVE) or apart.number >= new.number:
        return
    old = new.number - apart.number if is_up else new.number + apart.number
    if is_near(share.number, _ALL * apart.number / old, _FARTHEST):
        yield Step(apart.figure, share.figure, new.figure, Direction.UP if is_up else Direction.DOWN)
