"""The end of a backward range that does not fit between the ranges around it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factlint.model.date_parts import WrittenRange
from factlint.model.mention import Mention
from factlint.values.days import civil
from factlint.values.interval import Interval
from factlint.values.time import Time

_NEAR = 120
"""Characters to the next range of one enumeration."""
_SLACK_DAYS = 31
_YEAR_DAYS = 366
_LIFE = (15 * _YEAR_DAYS, 110 * _YEAR_DAYS)
"""The shortest and the longest period, in days, that may be the life of the text's topic."""


def misplaced_end(ranges: Sequence[WrittenRange], written: WrittenRange) -> int | None:
    """The end (0 or 1) outside the period that the ranges before and after, or else the first range of the text, allow;
    None if neither or both are.
    """
    return _only_outside(_gap(ranges, written), written) if written.is_complete else None


def touched_end(ranges: Sequence[WrittenRange], written: WrittenRange) -> tuple[int, str] | None:
    """The wrong end and the year in its place, if ranges on both sides leave no gap.

    The other end is the year in which the range after it begins, or the one before it ended; the year of the wrong one
    is that of its own neighbour, with which the range would not run backwards.
    """
    at = bisect_left(ranges, _start_of(written), key=_start_of)
    if not written.is_complete or not 0 < at < len(ranges) - 1:
        return None
    before, behind = ranges[at - 1], ranges[at + 1]
    if not _is_beside(before, written) or not _is_beside(written, behind):
        return None
    left, right = _year(before.last), _year(behind.first)
    first, last = _year(written.first), _year(written.last)
    if last == right and left <= last != first:
        return 0, str(left)
    return (1, str(right)) if first == left and right >= first else None


def _year(time: Mention[Time]) -> int:
    """The year in which a time of a written range begins."""
    low = time.value.days.low
    return civil(low)[0] if isinstance(low, int) else 0


def _gap(ranges: Sequence[WrittenRange], written: WrittenRange) -> Interval:
    """From the end of the range before to the start of the one after; after a life, all of it."""
    at = bisect_left(ranges, _start_of(written), key=_start_of)
    before = ranges[at - 1] if at else None
    behind = ranges[at + 1] if at + 1 < len(ranges) else None
    high = behind.first.value.days.high if behind and _is_beside(written, behind) else None
    if before is not None and before is not ranges[0] and _is_beside(before, written):
        return Interval(before.last.value.days.low, high)
    return _life(ranges[0]).meet(Interval(None, high)) if at else Interval(None, high)


def _start_of(written: WrittenRange) -> int:
    return written.first.prose.start


def _life(first: WrittenRange) -> Interval:
    """The period of a text's first range, if it may be a life."""
    low, high = first.first.value.days.low, first.last.value.days.high
    is_life = low is not None and high is not None and _LIFE[0] <= high - low <= _LIFE[1]
    return Interval(low, high) if is_life else Interval()


def _is_beside(first: WrittenRange, second: WrittenRange) -> bool:
    """Whether two ranges, whose years are both written, belong to one enumeration."""
    return first.is_complete and second.is_complete and second.span.start - first.span.end <= _NEAR


def _only_outside(gap: Interval, written: WrittenRange) -> int | None:
    allowed = gap.widen(_SLACK_DAYS, _SLACK_DAYS)
    outside = [allowed.excludes(end.value.days) for end in (written.first, written.last)]
    return outside.index(True) if outside[0] != outside[1] else None
