"""Printed p-values against those recomputed from their statistics."""

from __future__ import annotations

from factlint.model.statements.statistics import (
    ConfidenceInterval,
    Distribution,
    Relation,
    Reported,
    SignificanceTest,
)
from factlint.reasoning.numbers.arithmetic import Fault
from factlint.reasoning.statistics.distributions import p_of_chi2, p_of_f, p_of_r, p_of_t, p_of_z

_SIGNIFICANT, _LOOSE, _CLEARLY = 0.05, 0.10, 0.01
_NOISE = 1e-9
"""Rounding error of double precision in a value that is exact."""


def p_range(result: SignificanceTest) -> tuple[float, float]:
    """The smallest and the largest two-tailed p that the printed statistic allows.

    "t(28) > 2.2" allows all larger statistics, and so every p from 0 on.
    """
    half = float(result.statistic.last_digit) / 2
    size = abs(float(result.statistic.value))
    smallest, largest = max(size - half, 0.0), size + half
    low, high = _p(result, largest), _p(result, smallest)
    match result.statistic.relation:
        case Relation.GREATER:
            return 0.0, high
        case Relation.LESS:
            return low, 1.0
        case _:
            return low, high


def p_agrees(result: SignificanceTest) -> bool:
    """Whether the printed p may follow from the statistic; one-tailed or corrected where the text says so."""
    if any(degrees <= 0 for degrees in result.degrees) or _is_impossible(result):
        return True
    low, high = p_range(result)
    if _may_be_printed(result, low, 1.0 if result.is_corrected else high):
        return True
    return result.is_one_tailed and _may_be_printed(result, low / 2, high / 2)


def contradicts(p: Reported, *, is_significant: bool) -> bool:
    """Whether a printed p contradicts a conclusion at the level of .05.

    "Significant" may also refer to a level of .10.
    """
    low, high = (float(p.value + sign * p.last_digit / 2) for sign in (-1, 1))
    if is_significant and p.relation is Relation.GREATER:
        return float(p.value) >= _SIGNIFICANT
    if is_significant:
        return p.relation is not Relation.LESS and low > _LOOSE
    return (high < _SIGNIFICANT and p.relation is Relation.EQUAL) or (
        p.relation is Relation.LESS and float(p.value) <= _SIGNIFICANT
    )


def interval_contradicts(interval: ConfidenceInterval) -> bool:
    """Whether a 95% interval and the p-value or verdict beside it disagree on whether there is an effect."""
    if interval.nothing is None or interval.low.value > interval.high.value:
        return False
    low, high = interval.low.value, interval.high.value
    is_clear = (
        low - interval.low.last_digit > interval.nothing or high + interval.high.last_digit < interval.nothing
    )
    is_none = low + interval.low.last_digit < interval.nothing < high - interval.high.last_digit
    if interval.p is not None:
        return (is_clear and contradicts(interval.p.value, is_significant=True)) or (
            is_none and _is_small(interval.p.value)
        )
    if interval.verdict is not None:
        return is_none if interval.verdict.value else is_clear
    return False


def _is_small(p: Reported) -> bool:
    return p.relation is not Relation.GREATER and float(p.value) <= _CLEARLY


def fault_of_p(result: SignificanceTest) -> Fault:
    """How serious it is: whether .05 lies between the printed p and every p that the statistic allows."""
    low, high = p_range(result)
    if result.p.value is None:
        return Fault.MEANING_CHANGING if high < _SIGNIFICANT else Fault.INCONSISTENT
    printed, relation = float(result.p.value.value), result.p.value.relation
    says_significant = printed < _SIGNIFICANT or (relation is Relation.LESS and printed <= _SIGNIFICANT)
    is_turned = low > _SIGNIFICANT if says_significant else high < _SIGNIFICANT
    return Fault.MEANING_CHANGING if is_turned else Fault.INCONSISTENT


def _is_impossible(result: SignificanceTest) -> bool:
    """Whether the statistic is a correlation beyond 1, for which no p can be computed."""
    return result.distribution is Distribution.R and abs(result.statistic.value) > 1


def _may_be_printed(result: SignificanceTest, low: float, high: float) -> bool:
    printed = result.p.value
    if printed is None:
        return high > _SIGNIFICANT
    value = float(printed.value)
    match printed.relation:
        case Relation.LESS:
            return low < value + _NOISE
        case Relation.GREATER:
            return high > value - _NOISE
        case _:  # no p is zero: what rounds to .000 is printed as "< .001" (APA 7, 6.36)
            return value > 0 and _rounds(printed, low, high)


def _rounds(printed: Reported, low: float, high: float) -> bool:
    value, half = float(printed.value), float(printed.last_digit) / 2
    return low <= value + half + _NOISE and high >= value - half - _NOISE


def _p(result: SignificanceTest, statistic: float) -> float:
    degrees = [float(one) for one in result.degrees]
    match result.distribution:
        case Distribution.T:
            return p_of_t(statistic, degrees[0])
        case Distribution.R:
            return p_of_r(statistic, degrees[0])
        case Distribution.Z:
            return p_of_z(statistic)
        case Distribution.F:
            return p_of_f(statistic, degrees[0], degrees[1])
        case Distribution.CHI2 | Distribution.Q:
            return p_of_chi2(statistic, degrees[0])
