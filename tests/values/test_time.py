"""What the TIMEX3 value of a time shows: whether it is a length, and which minute of its day it is."""

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
def test_a_length_is_stated_by_its_timex_value(timex: str, *, is_length: bool) -> None:
    assert Time(timex, Grain.DAY, ()).is_length is is_length


@pytest.mark.parametrize(
    ("timex", "minute"),
    [
        ("2014-05-03T09:40", 580),
        ("T00:00", 0),
        ("T23:59", 1439),
        ("T09", None),
        ("2014-05-03T09:40:12", None),
        ("2014-05-03", None),
    ],
)
def test_the_minute_of_the_day_needs_hours_and_minutes(timex: str, minute: int | None) -> None:
    assert Time(timex, Grain.MOMENT, ()).minute_of_day == minute
