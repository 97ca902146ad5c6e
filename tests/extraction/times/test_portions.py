"""Times that are part of another, and times that count from a day beside them."""

import pytest

from factlint.extraction.times import read_times
from factlint.model.mention import Mention
from factlint.values.days import iso_date
from factlint.values.time import Time

from .prose import document


def only_time(text: str) -> Mention[Time]:
    (mention,) = read_times(document(text, "2013-03-21")).times
    return mention


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("in the last three months of 2012", "2012-10-01", "2013-01-01"),
        ("for the first ten months of 1915", "1915-01-01", "1915-11-01"),
        ("in the first half of next year", "2014-01-01", "2014-07-01"),
        ("in the final days of May 2012", "2012-05-16", "2012-06-01"),
        ("in the last two decades of the 19th century", "1881-01-01", "1901-01-01"),
        ("in the second month of 2012", "2012-02-01", "2012-03-01"),
        ("in the last week of May 2012", "2012-05-22", "2012-06-01"),
    ],
)
def test_a_portion_lies_at_its_end_of_the_whole(text: str, low: str, high: str) -> None:
    days = only_time(text).value.days
    assert (iso_date(int(days.low or 0)), iso_date(int(days.high or 0))) == (low, high)


def test_a_portion_reaches_from_its_first_word_to_the_last_of_the_whole() -> None:
    assert only_time("It fell in the last week of May 2012.").text == "the last week of May 2012"


def test_what_the_whole_does_not_hold_is_no_portion_of_it() -> None:
    assert only_time("in the first nine months of May 2012").value.timex == "2012-05"


def test_a_length_that_lasts_counts_from_no_day() -> None:
    reading = read_times(document("The shop was shut for two weeks before Christmas.", "2013-03-21"))
    assert [length.value.timex for length in reading.durations] == ["P2W"]
    assert [time.value.timex for time in reading.times] == ["2012-12-25"]


def test_a_night_runs_past_midnight() -> None:
    days = only_time("on the night of 14 April 1912").value.days
    assert (iso_date(int(days.low or 0)), iso_date(int(days.high or 0))) == ("1912-04-14", "1912-04-16")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On Tuesday he will speak.", "2013-03-26"),
        ("On Tuesday, he said, all was well.", "2013-03-19"),
        ("On Tuesday, two weeks until the vote, all was well.", "2013-03-19"),
        ("Talks are set to resume on Tuesday.", "2013-03-26"),
        ("It came on Tuesday, 8 May.", "2012-05-08"),
        ("Traffic was heavy on Labor Day.", "2012-09-03"),
        ("Schools will close on Labor Day.", "2013-09-02"),
    ],
)
def test_the_clause_and_the_weekday_show_which_day_is_meant(text: str, day: str) -> None:
    times = read_times(document(text, "2013-03-21")).times
    assert times[0].value.timex == day


def test_stretches_of_days_share_their_month_and_year() -> None:
    reading = read_times(document("Courses on May 2 - 3, 9 - 10 and 16, 2015.", "2013-03-21"))
    assert [time.value.timex[5:] for time in reading.times] == ["05-02", "05-03", "05-09", "05-10", "05-16"]
    assert {time.value.timex[:4] for time in reading.times} == {"2015"}


def test_a_day_counted_from_a_weekday_makes_a_report_of_the_day() -> None:
    text = "It was the day before last Tuesday. He wrote in 1985, in 1986 and in 1987."
    assert read_times(document(text, "2013-03-21")).times[0].value.timex == "2013-03-18"


def test_a_range_of_weekdays_runs_forward() -> None:
    reading = read_times(document("The fair lasts from Monday to Friday.", "2013-03-21"))
    assert [time.value.timex for time in reading.times] == ["2013-03-18", "2013-03-22"]


def test_months_of_the_year_stand_apart_from_it() -> None:
    reading = read_times(document("Profit rose in the first nine months of the year.", "2013-03-21"))
    assert [length.value.timex for length in reading.durations] == ["P9M"]
    assert [time.value.timex for time in reading.times] == ["2013"]


def test_a_portion_with_a_fraction_lies_in_as_many_units_as_it_touches() -> None:
    time = only_time("in the last one and a half months of 2005").value
    assert (time.timex, iso_date(int(time.days.low or 0))) == ("P1.5M", "2005-11-01")


def test_nine_months_are_no_quarter_of_a_report() -> None:
    reading = read_times(
        document("It grew in the first nine months of 1920. In the 1919 quarter it fell.", "2013-03-21")
    )
    assert [mention.value.timex for mention in reading.times] == ["P9M", "1919"]
