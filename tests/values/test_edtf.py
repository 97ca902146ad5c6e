"""Times written as EDTF, held against a reference implementation."""

import calendar
from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from factlint.values import edtf
from factlint.values.days import day_number
from factlint.values.interval import Interval
from factlint.values.time import Grain, Mod


def bounds(text: str) -> tuple[int, int]:
    """First and last day by the `edtf` package."""
    parsed = parse_edtf(text)
    low, high = parsed.lower_strict(), parsed.upper_strict()
    return day_number(*low[:3]), day_number(*high[:3])


YEARS = st.integers(0, 9999).map("{:04d}".format)
MONTHS = st.tuples(YEARS, st.integers(1, 12)).map(lambda pair: f"{pair[0]}-{pair[1]:02d}")
DAYS = st.dates().map(date.isoformat)
DECADES = st.integers(0, 999).map("{:03d}X".format)
CENTURIES = st.integers(0, 99).map("{:02d}XX".format)


@given(st.one_of(YEARS, MONTHS, DAYS, DECADES, CENTURIES))
def test_bounds_are_those_of_the_reference_implementation(text: str) -> None:
    first, last = bounds(text)
    assert edtf.parse(text).days == Interval(first, last + 1)


@given(st.tuples(st.one_of(YEARS, MONTHS, DAYS), st.one_of(YEARS, MONTHS, DAYS)))
def test_an_interval_reaches_from_its_first_to_its_last_day(ends: tuple[str, str]) -> None:
    first, last = ends
    low, high = edtf.parse(first).days.low, edtf.parse(last).days.high
    if Interval(low, high).is_empty:
        with pytest.raises(edtf.EdtfError, match="runs backwards"):
            edtf.parse(f"{first}/{last}")
    else:
        assert edtf.parse(f"{first}/{last}").days == Interval(low, high)


@given(st.one_of(YEARS, MONTHS, DAYS, DECADES, CENTURIES), st.sampled_from(["", "?", "~", "%"]))
def test_what_is_read_is_written_again(date_text: str, qualifier: str) -> None:
    assert edtf.write(edtf.parse(date_text + qualifier)) == date_text + qualifier


@given(st.integers(1, 3_000_000), st.integers(1, 100_000))
def test_any_stretch_of_days_is_written_so_that_it_reads_the_same(low: int, length: int) -> None:
    days = Interval(low, low + length)
    assert edtf.parse(edtf.write_days(days, Grain.MOMENT)).days == days


@given(st.text(max_size=20).filter(lambda text: not any(char.isdigit() for char in text) and ".." not in text))
def test_text_without_digits_is_refused_with_an_error_of_its_own(text: str) -> None:
    with pytest.raises(edtf.EdtfError, match=r"EDTF|empty set|runs backwards"):
        edtf.parse(f"x{text}")


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("1969-7-16", "write 1969-07-16"),
        ("69-07-16", "write the year with four digits"),
        ("476", "write 0476"),
        ("~1889", "write 1889~"),
        ("c. 1889-03", "write 1889-03~"),
        ("circa 1889", "write 1889~"),
        ("1880s", "write 188X"),
        ("31/03/1889", "write 1889-03-31"),
        ("3.31.1889", "write 1889-03-31"),
        ("03/04/1889", "write YYYY, YYYY-MM or YYYY-MM-DD"),
        ("2024-13", "months run from 01 to 12"),
        ("2023-02-29", "that month has 28 days"),
        ("July 1969", "write 1969-07"),
        ("16 July 1969", "write 1969-07-16"),
        ("Brumaire 1969", "write YYYY, YYYY-MM or YYYY-MM-DD"),
        ("[]", "write at least one date"),
    ],
)
def test_an_error_says_what_to_write(text: str, advice: str) -> None:
    with pytest.raises(edtf.EdtfError, match=advice):
        edtf.parse(text)


def test_a_season_is_read_by_the_months_and_by_the_sun() -> None:
    summer = edtf.parse("1998-22")
    assert summer.readings[0] == Interval(day_number(1998, 6, 1), day_number(1998, 9, 1))
    assert day_number(1998, 9, 20) in summer.days
    assert summer.grain is Grain.SEASON


def test_a_set_holds_each_of_its_dates() -> None:
    either = edtf.parse("[2014-02-20,2022-02-24]")
    assert [reading.low for reading in either.readings] == [day_number(2014, 2, 20), day_number(2022, 2, 24)]


def test_circa_reaches_five_years_and_says_so() -> None:
    circa = edtf.parse("1850~")
    assert circa.mod is Mod.APPROX
    assert day_number(1846) in circa.days
    assert day_number(1840) not in circa.days


def test_an_open_interval_has_no_end() -> None:
    assert edtf.parse("2022-02-24/..").days == Interval(day_number(2022, 2, 24), None)


def test_february_has_its_length_in_every_year() -> None:
    for year in (1900, 2000, 2023, 2024):
        days = edtf.parse(f"{year}-02").days
        assert int(days.high or 0) - int(days.low or 0) == calendar.monthrange(year, 2)[1]


@pytest.mark.parametrize("written", ["1969-07", "1969-07~", "1969-07?", "1969-07%"])
def test_the_timex_of_a_date_has_no_qualifier(written: str) -> None:
    time = edtf.parse(written)
    assert (time.timex, time.edtf) == ("1969-07", written)
