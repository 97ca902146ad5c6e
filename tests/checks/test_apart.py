"""How far apart two dates are, in the unit of the words that are wrong."""

import pytest

from factlint.checks.writing.apart import days_in_words, time_apart
from factlint.values.edtf import parse


@pytest.mark.parametrize(
    ("one", "other", "said", "expected"),
    [
        ("1948-11-21", "1949-01-31", "64 days", "71 days"),
        ("1948-11-21", "1949-01-31", "six weeks", "10 weeks and 1 day"),
        ("1948-11-21", "1949-01-31", "two years", "2 months"),
        ("2001-03", "2004-06", "18 months", "39 months"),
        ("2001-03", "2004-06", "two years", "3 years and 3 months"),
        ("1975", "1983", "ten years later", "8 years"),
        ("1983", "1975", "ten years earlier", "8 years"),
        ("2020-05-01", "2020-05-02", "three days", "1 day"),
    ],
)
def test_the_unit_is_that_of_the_words(one: str, other: str, said: str, expected: str) -> None:
    assert time_apart(parse(one), parse(other), said) == expected


def test_a_length_below_the_unit_is_stated_in_a_smaller_one() -> None:
    assert days_in_words(0, 12, "two months") == "12 days"
