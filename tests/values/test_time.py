"""Which times are lengths rather than places in time."""

import pytest

from factlint.values.time import Grain, Time


@pytest.mark.parametrize(
    ("timex", "is_length"),
    [
        ("P1W", True),
        ("PT2H", True),
        ("PXY", True),
        ("PAST_REF", False),
        ("PRESENT_REF", False),
        ("2014-05", False),
    ],
)
def test_a_length_is_told_by_its_timex_value(timex: str, *, is_length: bool) -> None:
    assert Time(timex, Grain.DAY, ()).is_length is is_length
