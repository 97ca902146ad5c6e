"""Quarters, business years and other periods that reports are about."""

import pytest

from factlint.extraction.times import read_times
from factlint.values import edtf
from factlint.values.days import day_number

from .prose import document, timexes_of_news


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the third quarter net rose. In the 1988 quarter it fell.", ["1989-Q3", "1988-Q3"]),
        ("In the third quarter net rose. The 1988 period had a loss.", ["1989-Q3", "1988-Q3"]),
        ("In the third quarter net rose. That quarter was strong.", ["1989-Q3", "1989-Q3"]),
        ("Third-quarter net rose. In the 1988 quarter it fell. In the quarter", ["1989-Q3", "1988-Q3", "1989-Q3"]),
        ("The 1988 period was dry.", ["1988"]),
    ],
)  # fmt: skip
def test_a_report_compares_the_quarters_of_two_years(text: str, expected: list[str]) -> None:
    assert timexes_of_news(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In the third quarter net rose. In the third quarter last year it fell. Sales in the quarter slid.",
            ["1989-Q3", "1988-Q3", "1989-Q3"],
        ),
        (
            "In the third quarter net rose. For the nine months it was $3 a share, up from $2 a year earlier.",
            ["1989-Q3", "1988"],
        ),
        (
            "Third-quarter net rose. Six-month sales were $3 million, against $2 million a year ago.",
            ["1989-Q3", "1988"],
        ),
        (
            "After nine months of work, net for the third quarter was $3, up from $2 a year ago.",
            ["1989-Q3", "1988-Q3"],
        ),
        (
            "Net in the third quarter ended Sept. 29 was $3, up from $2 a year earlier.",
            ["1989-Q3", "1989-09-29", "1988-Q3"],
        ),
        (
            "Net in the second quarter ended Oct. 28 was $3, up from $2 a year earlier.",
            ["1989-Q2", "1989-10-28", "1988-Q2"],
        ),
        ("In the fiscal first quarter net rose.", ["1989-Q1"]),
    ],
)
def test_a_report_compares_what_it_reports(text: str, expected: list[str]) -> None:
    """A quarter with the one of the same name a year before, several months with the year before."""
    assert timexes_of_news(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The index ended the day at 6,378.", ["1989-11-01"]),
        ("It slid from the day's highs.", ["1989-11-01"]),
        ("She spent the day at home.", []),
        ("The day's work was done.", []),
        ("OPEC's weekend meeting was short.", ["1989-W43-WE"]),
        ("They own a weekend home.", []),
        ("Two blasts were heard at 2300 local time.", ["1989-11-01T23:00"]),
    ],
)
def test_the_day_of_a_market_is_that_of_the_report(text: str, expected: list[str]) -> None:
    assert timexes_of_news(text) == expected


def test_the_year_up_to_a_month_is_a_length() -> None:
    reading = read_times(document("Sales rose in the year to the end of March.", "1989-11-01"))
    assert [one.value.timex for one in reading.durations] == ["P1Y"]
    assert [one.value.timex for one in reading.times] == ["1989-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the first and second quarters of 1988", ["1988-Q1", "1988-Q2"]),
        ("in the first and second halves of 1988", ["1988-H1", "1988-H2"]),
        ("in the first and second quarters", ["1989-Q1", "1989-Q2"]),
        ("in last fiscal year", ["1988"]),
        ("in the latest fiscal year", ["1988"]),
        ("the 1986 financial year", ["1986"]),
        ("He resigned in March for reasons of health.", ["1989-03"]),
    ],
)
def test_parts_of_business_years(text: str, expected: list[str]) -> None:
    assert timexes_of_news(text) == expected


@pytest.mark.parametrize(
    "text", ["in fiscal 1989's second quarter", "in this fiscal year", "the 1989 financial year"]
)
def test_a_fiscal_year_is_wide(text: str) -> None:
    (stretch,) = read_times(document(text, "1989-11-01")).times
    assert stretch.value.days.contains(edtf.parse("1988-07-01").days.hull(edtf.parse("1990-06-30").days))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales rose in the quarter ended Sept. 30.", ["1989-Q3", "1989-09-30"]),
        ("In the second quarter ended Oct. 31, sales fell.", ["1989-Q2", "1989-10-31"]),
        ("In the quarter that ended March 31, 1987, sales fell.", ["1987-Q1", "1987-03-31"]),
        ("In the fiscal year ended Jan. 31, it lost money.", ["1989-01-31"]),
    ],
)
def test_a_period_of_a_report_ends_with_the_day_beside_it(text: str, expected: list[str]) -> None:
    assert timexes_of_news(text) == expected


def test_a_quarter_holds_the_three_months_up_to_its_day() -> None:
    quarter, _ = read_times(document("In the second quarter ended Oct. 31, 1988, sales fell.")).times
    assert (quarter.value.days.low, quarter.value.days.high) == (day_number(1988, 8), day_number(1988, 11))


def test_a_fiscal_year_with_its_last_day_is_a_length() -> None:
    reading = read_times(document("In the fiscal year ended Jan. 31, it lost money.", "1989-11-01"))
    assert [(mention.text, mention.value.timex) for mention in reading.durations] == [
        ("the fiscal year", "P1Y")
    ]
