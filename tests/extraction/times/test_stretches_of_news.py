"""Ranges, decades and lengths counted from the date of a text: the days that they cover."""

import pytest

from factlint.extraction.times import read_times
from factlint.values.days import iso_date

from .prose import document, timexes_of_news


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fair is to run from October 20 through November 30.", ["1989-10-20", "1989-11-30"]),
        ("The fair is to open on October 20.", ["1990-10-20"]),
        ("The fair is to run from March 20 through April 3.", ["1990-03-20", "1990-04-03"]),
    ],
)
def test_a_range_that_has_begun_lately_goes_on(text: str, expected: list[str]) -> None:
    assert timexes_of_news(text) == expected


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Over the last five years it grew.", "1984-11-02", "1989-11-01"),
        ("In the past two days it rained.", "1989-10-30", "1989-11-01"),
        ("It grew in recent years.", "1979-11-02", "1989-11-01"),
        ("It will grow in the next six months.", "1989-11-01", "1990-04-30"),
    ],
)
def test_a_length_up_to_now_or_from_now_on_covers_days(text: str, first: str, last: str) -> None:
    (length,) = read_times(document(text, "1989-11-01")).durations
    assert length.value.stretch is not None
    assert (
        iso_date(int(length.value.stretch.low or 0)),
        iso_date(int(length.value.stretch.high or 0) - 1),
    ) == (
        first,
        last,
    )


@pytest.mark.parametrize(
    "text",
    ["In the last years of his life he slept.", "It took five years.", "For the first two days it rained."],
)
def test_a_length_that_is_not_counted_from_now_covers_no_days(text: str) -> None:
    (length,) = read_times(document(text, "1989-11-01")).durations
    assert length.value.stretch is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ran from 28 December 1986 to 3 January.", ["1986-12-28", "1987-01-03"]),
        ("It ran from March 1986 through May.", ["1986-03", "1986-05"]),
        ("It opened in March 1986, and in May it closed.", ["1986-03", "1989-05"]),
    ],
)
def test_a_range_is_stated_by_the_year_of_its_first_day(text: str, expected: list[str]) -> None:
    assert timexes_of_news(text) == expected


def test_the_decade_is_the_one_that_its_sentence_states() -> None:
    assert timexes_of_news("In the 1970s she painted; by the end of the decade she was known.") == [
        "197",
        "197",
    ]
    assert timexes_of_news("In 1974 she painted. By the end of the decade all was sold.")[1] == "197"
    assert timexes_of_news("In 1979 she painted. By the end of the decade all will be sold.")[1] == "198"


def test_a_month_of_any_year_is_no_stretch_of_the_calendar() -> None:
    (month,) = read_times(document("The monsoon usually comes in July.", "1989-11-01")).times
    assert not month.value.is_calendar


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In summer it can be very hot.", ["XXXX-SU"]),
        ("The best time to visit is from early October to late April.", ["XXXX-10", "XXXX-04"]),
        ("The monsoon usually comes in July.", ["XXXX-07"]),
        ("The monsoon usually came in July.", ["1989-07"]),
        ("The monsoon usually comes in July 1989.", ["1989-07"]),
        ("The monsoon usually comes on 3 July.", ["1989-07-03"]),
        ("In January it is bitterly cold, and the bay is very quiet.", ["XXXX-01"]),
        ("The average high is 31 degrees in July.", ["XXXX-07"]),
        ("In the high season, from June to August, huts can be severely limited.", ["XXXX-06", "XXXX-08"]),
        ("The pond freezes in December and thaws by March.", ["XXXX-12", "XXXX-03"]),
        ("The island is hot until September.", ["XXXX-09"]),
        ("Sow the beans in May.", ["XXXX-05"]),
        ("The woods are at their best in May and early June.", ["XXXX-05", "XXXX-06"]),
        ("The ferry does not run in winter.", ["XXXX-WI"]),
        ("In autumn the hills turn red; in spring the hedges are white.", ["XXXX-FA", "XXXX-SP"]),
        ("In autumn the hills turned red.", ["1989-FA"]),
        ("The coast lies in summer sun.", ["1989-SU"]),
        ("The ferry will not run in the winter.", ["1990-WI"]),
        ("The pond was cold in May.", ["1989-05"]),
        ("The race is hot, and in March it will be decided.", ["1990-03"]),
        ("The mayor is pleasant, and in March she was elected.", ["1989-03"]),
    ],
)
def test_what_holds_in_any_year_names_none(text: str, expected: list[str]) -> None:
    assert timexes_of_news(text) == expected
