"""Days of the week and weekends in news: which of them is meant."""

import pytest

from factlint.extraction.times import read_times

from .prose import document, timexes_of_news


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He left on Friday.", "1989-10-27"),
        ("The truce held until Friday.", "1989-10-27"),
        ("The truce was extended until Friday.", "1989-11-03"),
        ("Schools reopen on Friday.", "1989-11-03"),
        ("He planned to leave on Friday.", "1989-11-03"),
        ("They were planning a march on Friday.", "1989-11-03"),
        ("He is supposed to leave on Friday.", "1989-11-03"),
        ("I look forward to our meeting on Friday.", "1989-11-03"),
        ("He said he would be leaving on Friday.", "1989-11-03"),
        ("She is flying out on Friday.", "1989-11-03"),
        ("How about Friday?", "1989-11-03"),
        ("Shares could fall Friday.", "1989-11-03"),
        ("A vote is likely on Friday.", "1989-11-03"),
        ("The fair opens Friday.", "1989-11-03"),
        ("Voters elect a mayor; Swedes vote on Friday.", "1989-11-03"),
        ("Two more days til Friday!", "1989-11-03"),
        ("Talks resume Friday.", "1989-11-03"),
        ("So tired. Leaving Friday with the choir!", "1989-11-03"),
        ("My test is on Friday.", "1989-11-03"),
        ("The deadline is Friday.", "1989-11-03"),
        ("You will have a test Friday.", "1989-11-03"),
        ("The deadline was Friday.", "1989-10-27"),
        ("It is Friday.", "1989-10-27"),
        ("The fair was on Friday.", "1989-10-27"),
        ("I am away from Friday.", "1989-11-03"),
        ("They saw him leaving Friday in a van.", "1989-10-27"),
        ("It had been due to expire on Friday.", "1989-10-27"),
        ("It was off to a bright start on Friday.", "1989-10-27"),
        ("A close friend said Friday that he is well.", "1989-10-27"),
        ("She was flying out on Friday.", "1989-10-27"),
    ],
)
def test_a_plan_looks_ahead_for_its_weekday(text: str, day: str) -> None:
    assert timexes_of_news(text) == [day]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("this Friday and Saturday", ["1989-11-03", "1989-11-04"]),
        ("next Friday, Sunday", ["1989-11-03", "1989-11-05"]),
        ("last Friday and Saturday", ["1989-10-27", "1989-10-28"]),
        ("Friday and Saturday", ["1989-10-27", "1989-10-28"]),
    ],
)
def test_a_list_of_weekdays_goes_on_from_the_first(text: str, days: list[str]) -> None:
    assert timexes_of_news(text) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Tomorrow it will rain. Friday: sunny. Saturday: dry.", ["1989-11-02", "1989-11-03", "1989-11-04"]),
        (
            "Tonight stays dry. Tuesday looks wet. Friday: 8 degrees.",
            ["1989-11-01TNI", "1989-11-07", "1989-11-03"],
        ),
        ("It will rain on Friday. The evening is dry.", ["1989-11-03", "1989-11-03TEV"]),
        ("It will rain on Friday. This evening is dry.", ["1989-11-03", "1989-11-01TEV"]),
        ("It will rain tomorrow. Friday it snowed.", ["1989-11-02", "1989-10-27"]),
        ("A service planned for tomorrow, not Friday, was dropped.", ["1989-11-02", "1989-10-27"]),
        ("Results are due on Friday, followed by those of the bank on Sunday.", ["1989-11-03", "1989-11-05"]),
        ("The talks end on 20 November. Friday's price is fair.", ["1989-11-20", "1989-10-27"]),
    ],
)
def test_a_forecast_goes_on_from_the_day_ahead(text: str, days: list[str]) -> None:
    assert timexes_of_news(text) == days


def test_days_behind_every_recur_as_well() -> None:
    reading = read_times(document("It meets every Monday and Thursday, on every Friday or Sunday morning."))
    assert [mention.value.timex for mention in reading.recurrences] == [
        "XXXX-WXX-1",
        "XXXX-WXX-4",
        "XXXX-WXX-5",
        "XXXX-WXX-7TMO",
    ]
    assert not reading.times


@pytest.mark.parametrize("text", ["the weekend of the storm", "a weekend", "weekend homes"])
def test_a_weekend_by_another_name_is_not_this_one(text: str) -> None:
    assert not [timex for timex in timexes_of_news(text) if timex.endswith("WE")]


@pytest.mark.parametrize(
    ("text", "weekend"),
    [("It opened this weekend.", "1989-W43-WE"), ("It will open this weekend.", "1989-W44-WE")],
)
def test_this_weekend_is_the_last_one_where_it_is_stated_as_past(text: str, weekend: str) -> None:
    assert timexes_of_news(text) == [weekend]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They met on Monday the 23rd.", "1989-10-23"),
        ("The fair opens on Saturday, the 11th.", "1989-11-11"),
        ("On Monday the 23rd floor was shut.", "1989-10-30"),
        ("It is Thursday, November 1st.", "1989-11-01"),
    ],
)
def test_a_weekday_with_its_number_is_the_nearest_day_that_is_both(text: str, day: str) -> None:
    assert timexes_of_news(text) == [day]


def test_a_weekday_whose_number_is_nowhere_near_is_no_day() -> None:
    assert timexes_of_news("He fears Friday the 31st.") == []
