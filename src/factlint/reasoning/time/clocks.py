"""Times of day and what the text says of the minutes between them."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.analysis import Analysis
from factlint.model.chronology import ClockCount
from factlint.values.regex import regex
from factlint.values.time import Time

_CLOCK = regex(r"T(\d\d)(?::(\d\d))?(?::\d\d)?(?P<zone>.*)")
HALF_A_DAY = 12 * 60
_DAY = 2 * HALF_A_DAY


def clock_conflicts(text: Analysis) -> Iterator[tuple[ClockCount, int]]:
    """Each count that its two times of day contradict, with the minutes that really lie between them."""
    for count in text.clock_counts:
        first, last = _clock(count.first.value), _clock(count.last.value)
        if first is None or last is None or (first[1] != last[1] and first[1] and last[1]):
            continue
        passed = (last[0] - first[0]) % _DAY
        whole_days = range(0, int(count.minutes.high or 0) + _DAY, _DAY)
        halves = (0, HALF_A_DAY) if _is_open(count, first[0], last[0]) else (0,)
        if not any((passed + half) % _DAY + days in count.minutes for days in whole_days for half in halves):
            yield count, passed


def _clock(time: Time) -> tuple[int, str] | None:
    """The minutes since midnight, and the zone."""
    found = _CLOCK.search(time.timex)
    return (int(found[1]) * 60 + int(found[2] or 0), found["zone"]) if found else None


def _is_open(count: ClockCount, first: int, last: int) -> bool:
    """Whether nothing says which half of the day one of the times is in."""
    has_zero = any(one.said.startswith("0") for one in (count.first, count.last))
    return not count.has_stated_half and not has_zero and max(first, last) <= HALF_A_DAY + 59
