"""New moons and the sun's longitude, held against the examples of Meeus."""

from hypothesis import given
from hypothesis import strategies as st

from factlint.values.days import day_number
from factlint.values.new_moons import new_moon, number_at, sun_longitude

_MINUTES = 24 * 60
_FEBRUARY_1977 = -283
"""The new moon of Meeus's example 47.a: 18 February 1977, 3 h 37 min 42 s."""


def test_a_new_moon_is_right_to_a_few_minutes() -> None:
    known = day_number(1977, 2, 18) + (3 * 60 + 37.7) / _MINUTES
    assert abs(new_moon(_FEBRUARY_1977) - known) * _MINUTES < 5


def test_the_longitude_of_the_sun_is_right_to_a_hundredth_of_a_degree() -> None:
    assert abs(sun_longitude(day_number(1992, 10, 13)) - 199.91) < 0.01


@given(st.integers(day_number(1000), day_number(3000)))
def test_the_new_moon_at_a_day_is_past_by_two_months_at_most(day: int) -> None:
    assert 0 <= day - new_moon(number_at(day)) < 61
