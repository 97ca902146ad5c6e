"""Half-open intervals of all values that the words allow."""

from __future__ import annotations

from fractions import Fraction

from factlint.values.dataclass import dataclass

Bound = int | Fraction | None
"""An end of an interval; None is open."""


@dataclass(frozen=True, slots=True)
class Interval:
    """`[low, high)`: the values from low up to but not including high; None leaves an end open."""

    low: Bound = None
    high: Bound = None

    @property
    def is_empty(self) -> bool:
        return self.low is not None and self.high is not None and self.low >= self.high

    def __contains__(self, value: int | Fraction) -> bool:
        return (self.low is None or self.low <= value) and (self.high is None or value < self.high)

    def excludes(self, other: Interval) -> bool:
        """Whether no value lies in both, so that no reading of one agrees with any of the other."""
        return self.meet(other).is_empty

    def precedes(self, other: Interval) -> bool:
        """Whether every value lies below all values of the other."""
        return self.high is not None and other.low is not None and self.high <= other.low

    def contains(self, other: Interval) -> bool:
        """Whether every value of the other lies in this one."""
        return (self.low is None or (other.low is not None and self.low <= other.low)) and (
            self.high is None or (other.high is not None and other.high <= self.high)
        )

    def meet(self, other: Interval) -> Interval:
        """The values in both."""
        lows = [low for low in (self.low, other.low) if low is not None]
        highs = [high for high in (self.high, other.high) if high is not None]
        return Interval(max(lows, default=None), min(highs, default=None))

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        return Interval(
            None if self.low is None or other.low is None else min(self.low, other.low),
            None if self.high is None or other.high is None else max(self.high, other.high),
        )

    def widen(self, below: int | Fraction, above: int | Fraction) -> Interval:
        """Both ends, moved outwards (inwards where negative)."""
        return Interval(
            None if self.low is None else self.low - below,
            None if self.high is None else self.high + above,
        )


EVERYTHING = Interval()


def minus(later: Bound, earlier: Bound) -> Bound:
    """The difference of two ends, open if either is."""
    return None if later is None or earlier is None else later - earlier
