"""p-values against SciPy, which is no dependency of the program itself."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scipy import special, stats

from factlint.reasoning.statistics.distributions import (
    incomplete_beta,
    p_of_chi2,
    p_of_f,
    p_of_r,
    p_of_t,
    p_of_z,
    upper_gamma,
)

DEGREES = st.floats(1, 500)
KNOWN_FROM = 1e-4
"""Below it, and as close to 1, the oracle is off: F(1, 1) lies above 1e-15 with 1 - 2/π · √1e-15, where SciPy errs in
the ninth digit.
"""
SHAPE = st.floats(0.05, 300)


def close(value: float) -> object:
    return pytest.approx(value, rel=1e-9, abs=1e-13)


@given(st.floats(KNOWN_FROM, 60), DEGREES)
def test_the_p_value_of_t_is_that_of_scipy(t: float, degrees: float) -> None:
    assert p_of_t(t, degrees) == close(2 * stats.t.sf(t, degrees))
    assert p_of_t(-t, degrees) == p_of_t(t, degrees)


@given(st.floats(KNOWN_FROM, 200), DEGREES, DEGREES)
def test_the_p_value_of_f_is_that_of_scipy(f: float, above: float, below: float) -> None:
    assert p_of_f(f, above, below) == close(stats.f.sf(f, above, below))


@given(st.floats(0, 900), DEGREES)
def test_the_p_value_of_chi2_is_that_of_scipy(chi2: float, degrees: float) -> None:
    assert p_of_chi2(chi2, degrees) == close(stats.chi2.sf(chi2, degrees))


@given(st.floats(-20, 20))
def test_the_p_value_of_z_is_that_of_scipy(z: float) -> None:
    assert p_of_z(z) == close(2 * stats.norm.sf(abs(z)))


@given(st.floats(KNOWN_FROM, 0.99), st.integers(2, 400))
def test_the_p_value_of_r_is_that_of_its_t(r: float, degrees: int) -> None:
    assert p_of_r(r, degrees) == close(2 * stats.t.sf(abs(r) * (degrees / (1 - r * r)) ** 0.5, degrees))


def test_a_perfect_correlation() -> None:
    assert p_of_r(1, 10) == p_of_r(-1.0, 10) == 0


@given(SHAPE, st.floats(0, 500))
def test_the_upper_gamma_function_is_that_of_scipy(a: float, x: float) -> None:
    assert upper_gamma(a, x) == close(special.gammaincc(a, x))


@given(st.floats(0, 1 - KNOWN_FROM), SHAPE, SHAPE)
def test_the_incomplete_beta_function_is_that_of_scipy(x: float, a: float, b: float) -> None:
    assert incomplete_beta(x, a, b) == close(special.betainc(a, b, x))


@given(st.floats(0, 1), SHAPE)
@example(math.nextafter(1, 0), 0.5)
def test_incomplete_beta_where_it_has_a_closed_form(x: float, shape: float) -> None:
    assert incomplete_beta(x, shape, 1) == close(x**shape)
    assert incomplete_beta(x, 1, shape) == close(1 - (1 - x) ** shape)
    assert incomplete_beta(x, 0.5, 0.5) == close(2 / math.pi * math.atan2(math.sqrt(x), math.sqrt(1 - x)))


@pytest.mark.parametrize(("t", "degrees", "p"), [(2.048, 28, 0.05), (12.706, 1, 0.05), (1.96, 10**6, 0.05)])
def test_t_of_printed_tables(t: float, degrees: int, p: float) -> None:
    assert p_of_t(t, degrees) == pytest.approx(p, abs=5e-5)
