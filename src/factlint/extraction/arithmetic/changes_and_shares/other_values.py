"""Whether an amount that does not fit its two values fits other values of the sentence."""

from __future__ import annotations

from fractions import Fraction

from factlint.extraction.arithmetic.near import is_near
from factlint.extraction.arithmetic.skeleton import NO_AMOUNTS, Skeleton
from factlint.model.arithmetic import Change, Figure

_SPOKEN = 5
"""Percentage points by which a fraction such as "a third" may be off."""
_MOST_TIMES = 3
"""The largest ratio between two values that are compared only implicitly."""


def is_of_these_alone(skeleton: Skeleton, change: Change) -> bool:
    """Whether two values may be one thing at two times, and no other number of the sentence gives the change."""
    old, new = change.old, change.new
    if not is_near(old.value.written, new.value.written, Fraction(_MOST_TIMES)) or change.amount is None:
        return False
    if change.amount.value.unit not in NO_AMOUNTS:
        return is_near(
            change.amount.value.written, abs(new.value.written - old.value.written), Fraction(_MOST_TIMES)
        )
    others = [one for one in skeleton.figures if one.value.unit not in NO_AMOUNTS and one not in (old, new)]
    return not any(
        _makes(change.amount, *pair) for one in others for pair in ((old, one), (one, new), (one, old))
    )


def fits_another(skeleton: Skeleton, amount: Figure, old: Figure, new: Figure) -> bool:
    """Whether a percentage relates one of two values to a third: "1,045, up from 988 in 2000 and
    912 in 1990, 14.6%".
    """
    others = (
        one for one in skeleton.figures if one.value.unit == new.value.unit and one not in (old, new, amount)
    )
    return not _makes(amount, old, new) and any(
        _makes(amount, one, new) or _makes(amount, old, one) for one in others
    )


def _makes(amount: Figure, old: Figure, new: Figure) -> bool:
    """Whether a percentage or a fraction is the relative difference between the second value and the first."""
    unit = amount.value.unit
    if not old.value.written or unit not in {"percent", "fraction"}:
        return False
    said = amount.value.written * (1 if unit == "percent" else 100)
    slack = amount.value.last_digit if unit == "percent" else _SPOKEN
    return abs(100 * abs(new.value.written / old.value.written - 1) - abs(said)) <= slack
