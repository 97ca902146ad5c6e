"""Changes stated as an amount and in per cent: "12,480, an increase of 960 (8.3%) from 11,520"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_closed, is_near, percent_of
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.changes_and_shares import changes as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Change, Direction, Figure, Share, Step
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_DOWN = regex(words_of.DOWN_WORDS)
_SLIP = Fraction(12)
"""The largest factor by which a percentage next to its amount may be off: a misplaced decimal point, not another
number.
"""
_STATED_BEFORE = regex(r"‹n(\d+)›[^‹›;:]{0,90}$")


def read_twice_stated(skeleton: Skeleton) -> Iterator[Change | Share]:
    """The changes of a sentence that are stated both ways; the result of one is often the start of the next."""
    for found in shapes((words_of.TWICE_STATED,)).finditer(skeleton.text):
        amount, old = skeleton.figure(found, "amount"), skeleton.figure(found, "old")
        share = _share(skeleton, found)
        if not all(map(is_closed, (amount, old, share))):
            continue
        new = _led_to(skeleton, found)
        if new is not None:
            yield from _changes(skeleton, found, (old, new, amount, share))
        elif amount.value.written <= old.value.written and is_near(
            share.value.written, percent_of(amount, old)
        ):
            yield Share(amount, old, share)


def read_steps(skeleton: Skeleton) -> Iterator[Step]:
    """Changes stated both ways of which only the result is given."""
    for found in shapes((words_of.STEP,)).finditer(skeleton.text):
        amount, new = skeleton.figure(found, "amount"), skeleton.figure(found, "new")
        share, way = _share(skeleton, found), _way(found)
        step = amount.value.written if way is Direction.UP else -amount.value.written
        old = new.value.written - step
        is_stated = all(map(is_closed, (amount, new, share))) and old > 0
        is_one_measure = amount.value.unit in (None, new.value.unit)
        if (
            is_stated
            and is_one_measure
            and is_near(share.value.written, 100 * amount.value.written / old, _SLIP)
        ):
            yield Step(amount, share, new, way)


def _led_to(skeleton: Skeleton, found: re.Match[str]) -> Figure | None:
    """The value after the change: after it in the text, or right before it."""
    behind = pattern(words_of.NEW_BEHIND).match(skeleton.text, found.end())
    before = _STATED_BEFORE.search(skeleton.text, 0, found.start())
    if behind is None and before is None:
        return None
    new = skeleton.figure(behind, "new") if behind else skeleton.figures[int(before[1])] if before else None
    old, amount = (skeleton.figure(found, slot).value.written for slot in ("old", "amount"))
    computed = old + amount if _way(found) is Direction.UP else old - amount
    if new is None or not is_closed(new) or not is_near(new.value.written, computed):
        return None
    return new


def _changes(
    skeleton: Skeleton, found: re.Match[str], stated: tuple[Figure, Figure, Figure, Figure]
) -> Iterator[Change]:
    """The change by its amount, and by its percentage unless that is of another amount."""
    old, new, amount, share = stated
    way = _way(found)
    cue = skeleton.in_prose(*found.span("verb"))
    yield Change(old, new, way, amount, cue)
    if abs(share.value.written - percent_of(amount, old)) > share.value.last_digit:
        yield Change(old, new, way, share, cue)


def _way(found: re.Match[str]) -> Direction:
    return Direction.DOWN if _DOWN.fullmatch(found["verb"]) else Direction.UP


def _share(skeleton: Skeleton, found: re.Match[str]) -> Figure:
    """The percentage of a change, without the sign that the words before it state as well."""
    share = skeleton.figure(found, "share" if found["share"] else "share2")
    return replace(share, value=replace(share.value, written=abs(share.value.written)))
