"""Which dates beside the name of an event are its own."""

import pytest

from .date_claims import dates_of_pack

EVENTS = """
  harbour-fire:
    kind: event
    names: [Harbour Fire]
    facts: {date: 1871-10-08}
  quiet-war:
    kind: event
    names: [Quiet War]
    facts: {start: 1860-05, end: 1864-02}
  long-strike:
    kind: event
    names: [Long Strike]
    facts: {start: 1890-05}
  hill-uprising:
    kind: event
    names: [Hill Uprising]
    facts: {date: 1901-05}
  hurricane-mara:
    kind: event
    names: [Hurricane Mara]
    facts: {date: 1950-08}
"""


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("He fled after the Harbour Fire in October 1872.", "October 1872"),
        ("Few recall the Harbour Fire of 1873.", "1873"),
        ("The Harbour Fire of 1817 ended an age.", "1817"),
        ("The Harbour Fire on 8 October 1870 killed forty people.", "8 October 1870"),
        ("The Harbour Fire, in 1870, led to new rules.", "1870"),
        ("Arun's Harbour Fire in Eastham on 8 October 1870 killed forty.", "8 October 1870"),
        ("On 9 October 1871, the day of the Harbour Fire, no wind blew.", "9 October 1871"),
        ("On 8 October 1870, the Harbour Fire destroyed forty houses.", "8 October 1870"),
        ("Wind blew. On 8 October 1870, the Harbour Fire destroyed forty houses.", "8 October 1870"),
        ("The Quiet War of 1866 divided families.", "1866"),
        ("Harbour Fire: October 1872", "October 1872"),
        ("October 1872 – The Harbour Fire", "October 1872"),
        ("1872: The Harbour Fire", "1872"),
        ("The Quiet War in early 1866 divided families.", "early 1866"),
        ("The firm was set up in 1866, on the eve of the Quiet War.", "1866"),
        ("On the eve of the Quiet War, in 1866, he left.", "1866"),
    ],
)
def test_a_date_beside_the_name_of_an_event_is_its_date(text: str, date: str) -> None:
    assert [line.partition(": ")[2] for line in dates_of_pack(text, EVENTS)] == [date]


@pytest.mark.parametrize(
    "text",
    [
        "The Quiet War of 1862 was not the first.",  # it went on then
        "The Long Strike of 1891 was lost.",  # nobody knows when it ended
        "The Harbour Fire in 1911 was a memory.",
        "1872: The Harbour Fire Museum opens",
        "Quiet War: 1862",
        "Harbour Fire: a novel, 1872",
        "They read of the Harbour Fire on 3 May 1872.",
        "A book about the Harbour Fire in 1872 sold well.",
        "The Harbour Fire, in 1872 still discussed, was an accident.",
        "The Harbour Fire Museum in 1873 burnt as well.",
        "The Harbour Fire of 1650 had been worse.",
    ],
)
def test_a_date_of_something_else_is_not_that_of_a_named_event(text: str) -> None:
    assert dates_of_pack(text, EVENTS) == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The Hill Uprising was crushed in May 1903.", "May 1903"),
        ("The Hill Uprising failed in 1903.", "1903"),
        ("In 1903 the Hill uprising toppled the duke.", "1903"),
        ("The Hill Uprising brought the world to the brink of war in 1903.", "1903"),
        ("Hurricane Mara flooded the town in 1953.", "1953"),
    ],
)
def test_what_a_revolt_or_storm_did_dates_it(text: str, date: str) -> None:
    assert date in [line.partition(": ")[2] for line in dates_of_pack(text, EVENTS)]


@pytest.mark.parametrize(
    "text",
    [
        "The Hill Uprising inspired a song in 1903.",
        "The Hill Uprising brought down the minister in 1903.",
        "The Hill Uprising shocked him again in 1903.",
        "The film on the Hill Uprising failed in 1903.",
        "The Hill Uprising, which had failed, was forgotten in 1903.",
    ],
)
def test_what_came_of_it_does_not(text: str) -> None:
    assert dates_of_pack(text, EVENTS) == []
