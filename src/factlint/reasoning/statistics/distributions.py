"""p-values of t, F, χ², r, z and Q, without a library: incomplete gamma and beta functions in double precision.

Sources: Abramowitz & Stegun 1964, 6.5.29 (series) and 6.5.31 (continued fraction) for the incomplete gamma function,
26.5.8 for the incomplete beta function; Lentz 1976 in the form of Thompson & Barnett 1986 for the evaluation of
continued fractions. Tested against SciPy to ten digits.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

_PRECISION = 1e-15
_TINY = 1e-300
_MOST_TERMS = 20_000


def p_of_z(z: float) -> float:
    """Two-tailed."""
    return math.erfc(abs(z) / math.sqrt(2))


def p_of_t(t: float, degrees: float) -> float:
    """Two-tailed."""
    if t * t < degrees:  # exact for statistics near zero, which the other tail loses
        return 1 - incomplete_beta(t * t / (degrees + t * t), 0.5, degrees / 2)
    return incomplete_beta(degrees / (degrees + t * t), degrees / 2, 0.5)


def p_of_r(r: float, degrees: float) -> float:
    """Two-tailed, of a correlation with N - 2 degrees of freedom; 0 for a perfect one."""
    return 0.0 if abs(r) >= 1 else p_of_t(r * math.sqrt(degrees / (1 - r * r)), degrees)


def p_of_f(f: float, above: float, below: float) -> float:
    """Upper tail."""
    if f <= 0:
        return 1.0
    whole = below + above * f
    if above * f < below:  # exact near zero, as above
        return 1 - incomplete_beta(above * f / whole, above / 2, below / 2)
    return incomplete_beta(below / whole, below / 2, above / 2)


def p_of_chi2(chi2: float, degrees: float) -> float:
    """Upper tail; also of Cochran's Q, which has this distribution."""
    return 1.0 if chi2 <= 0 else upper_gamma(degrees / 2, chi2 / 2)


def upper_gamma(a: float, x: float) -> float:
    """The regularised upper incomplete gamma function Q(a, x), for a > 0 and x ≥ 0."""
    if x <= 0:
        return 1.0
    factor = math.exp(a * math.log(x) - x - math.lgamma(a))
    if x < a + 1:
        return 1 - factor * _gamma_series(a, x)
    return factor / _continued_fraction(_gamma_terms(a, x), x + 1 - a)


def incomplete_beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I(x; a, b), for 0 ≤ x ≤ 1."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(1 - x, b, a)
    log_factor = a * math.log(x) + b * math.log1p(-x)
    log_beta = math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
    return math.exp(log_factor - log_beta) / (a * _continued_fraction(_beta_terms(x, a, b), 1.0))


def _gamma_series(a: float, x: float) -> float:
    term = total = 1 / a
    for n in range(1, _MOST_TERMS):
        term *= x / (a + n)
        total += term
        if term < total * _PRECISION:
            break
    return total


def _gamma_terms(a: float, x: float) -> Iterator[tuple[float, float]]:
    for n in range(1, _MOST_TERMS):
        yield n * (a - n), x + 1 - a + 2 * n


def _beta_terms(x: float, a: float, b: float) -> Iterator[tuple[float, float]]:
    for n in range(_MOST_TERMS):
        yield -(a + n) * (a + b + n) * x / ((a + 2 * n) * (a + 2 * n + 1)), 1.0
        m = n + 1
        yield m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), 1.0


def _continued_fraction(terms: Iterator[tuple[float, float]], first: float) -> float:
    """`first + a₁/(b₁ + a₂/(b₂ + …))` of terms (aₙ, bₙ)."""
    value = ratio = first or _TINY
    inverse = 0.0
    for above, below in terms:
        inverse = 1 / ((below + above * inverse) or _TINY)
        ratio = (below + above / ratio) or _TINY
        step = ratio * inverse
        value *= step
        if abs(step - 1) < _PRECISION:
            break
    return value
