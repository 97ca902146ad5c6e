"""Times of day in a text with a date: the day that each is of."""

import pytest

from .prose import timexes_of_news


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Doors open on Saturday, 4 November 1989 at nine and from 9:30 am.",
            ["1989-11-04", "1989-11-04T09:30"],
        ),
        ("On Monday we met at the 9 a.m. tram.", ["1989-10-30", "1989-10-30T09:00"]),
        ("They met on 4 October. It is 9 a.m. here.", ["1989-10-04", "1989-11-01T09:00"]),
        ("They met on Monday, and this morning they parted.", ["1989-10-30", "1989-11-01TMO"]),
    ],
)
def test_a_time_of_day_is_that_of_the_day_in_its_sentence(text: str, expected: list[str]) -> None:
    assert timexes_of_news(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two ferries collided on Monday. Divers found the bell at 9:40 p.m.",
            ["1989-10-30", "1989-10-30T21:40"],
        ),
        ("The bridge shut on Monday.\n\nA crack was seen at 6 a.m.", ["1989-10-30", "1989-10-30T06:00"]),
        ("She was fined yesterday. The hearing began at noon.", ["1989-10-31", "1989-10-31T12:00"]),
        ("The ferry sails on Friday. It will dock at 7 p.m.", ["1989-11-03", "1989-11-03T19:00"]),
        ("The ferry sails on Friday. Boarding starts at 7 p.m.", ["1989-11-03", "1989-11-01T19:00"]),
        ("The bridge shut on Monday. It opens at 6 a.m. every day.", ["1989-10-30", "1989-11-01T06:00"]),
        ("The bridge was shut on 2 October. A crack was seen at 6 a.m.", ["1989-10-02", "1989-11-01T06:00"]),
    ],
)
def test_a_time_of_day_goes_on_from_the_day_stated_last(text: str, expected: list[str]) -> None:
    """The document was written on Wednesday, 1 November 1989."""
    assert timexes_of_news(text) == expected


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("at eleven tonight", "1989-11-01T23:00"),
        ("at 10:30 Monday night", "1989-10-30T22:30"),
        ("at 9:15 tomorrow morning", "1989-11-02T09:15"),
        ("at 22:30 tonight", "1989-11-01T22:30"),
        ("at 2 tonight", "1989-11-01T02:00"),
    ],
)
def test_a_part_of_the_day_states_the_half_of_its_hour(text: str, time: str) -> None:
    assert timexes_of_news(text) == [time]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 8 to 10pm", ["1989-11-01T20:00", "1989-11-01T22:00"]),
        ("11-1pm", ["1989-11-01T11:00", "1989-11-01T13:00"]),
        ("9.30-11am", ["1989-11-01T09:30", "1989-11-01T11:00"]),
        ("Friday, 8-10pm", ["1989-10-27T20:00", "1989-10-27T22:00"]),
        ("Friday, 8pm to 10pm", ["1989-10-27T20:00", "1989-10-27T22:00"]),
    ],
)
def test_a_range_of_hours_shares_its_day_and_its_half(text: str, expected: list[str]) -> None:
    assert timexes_of_news(text) == expected
