"""The corpus of times, and what a time keeps of its words."""

from dataclasses import replace

import pytest

from factlint.extraction.times import read_times
from factlint.reading.readers import read

from .prose import document


def timexes(text: str, date: str | None = None) -> list[str]:
    return [mention.value.timex for mention in read_times(document(text, date)).times]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("It began on 24 February 2022.", "2022-02-24"),
        ("It began on Thursday, February 24, 2022.", "2022-02-24"),
        ("It began in February 2022.", "2022-02"),
        ("It began in 2022.", "2022"),
        ("It began in the 1990s.", "199"),
        ("It began in the 19th century.", "18"),
        ("It began in the spring of 1968.", "1968-SP"),
        ("It began on 2022-02-24.", "2022-02-24"),
        ("Sealed on the ninth day of June in the year of our Lord 1642.", "1642-06-09"),
        ("It was so in the year of grace 1217.", "1217"),
        ("She was baptised on 3 March 1689/90.", "1690-03-03"),
        ("The will is dated February 8, 1701/2.", "1702-02-08"),
        ("She was baptised on 3 March 1689/95.", "1689-03-03"),
    ],
)
def test_a_time_is_read(text: str, timex: str) -> None:
    assert timexes(text) == [timex]


@pytest.mark.parametrize(
    "text", ["All our '98s are in the barn.", "We kept the '77s.", "It ran on Corvo 1000's."]
)
def test_a_year_in_the_plural_that_begins_no_decade_is_a_name(text: str) -> None:
    assert timexes(text) == []


def test_a_day_of_two_years_is_one_of_either_calendar() -> None:
    (mention,) = read_times(document("He died on 8 February 1701/2.")).times
    assert len(mention.value.readings) == 2


def test_the_year_comes_from_the_document_date() -> None:
    assert timexes("The fair is on 3 January.", "2025-12-20") == ["2026-01-03"]


def test_spans_slice_to_the_words() -> None:
    text = "İstanbul – in the early 1990s and “March 1994”."
    assert [mention.text for mention in read_times(document(text)).times] == ["the early 1990s", "March 1994"]


def durations(text: str) -> list[tuple[str, str]]:
    reading = read_times(document(text))
    return [(mention.text, mention.value.timex) for mention in reading.durations]


def test_a_duration_keeps_its_unit_as_written() -> None:
    assert durations("It took 24 hours and a four-year break.") == [("24 hours", "PT24H"), ("four-year", "P4Y")]


def test_a_date_is_kept_part_by_part_even_where_the_calendar_has_no_such_day() -> None:
    reading = read_times(document("They met on Friday, 30 February 2024."))
    (date,) = reading.written_dates
    assert date.time is None
    assert [part and part.text for part in (date.weekday, date.day, date.month, date.year)] == [
        "Friday",
        "30",
        "February",
        "2024",
    ]


def test_the_ends_of_a_range_are_joined() -> None:
    (span,) = read_times(document("He ruled from 1939 to 1945.")).written_ranges
    assert (span.text, span.is_complete) == ("1939 to 1945", True)


def test_a_shift_knows_the_date_beside_it() -> None:
    (shift,) = read_times(document("It fell 25 years ago, in 1989.", "2014")).written_shifts
    assert shift.stated is not None
    assert shift.stated.text == "1989"


def test_an_unsettled_numeric_date_has_both_readings() -> None:
    (mention,) = read_times(document("Due on 03/04/2025.")).times
    assert len(mention.value.readings) == 2


@pytest.mark.parametrize(
    ("text", "has_happened", "is_planned"),
    [
        ("It was opened in 2031.", True, False),
        ("He died on 3 May 2031.", True, False),
        ("It is planned for 2019.", False, True),
        ("They are to be held in 2019.", False, True),
        ("It was planned for 2031.", False, False),
        ("It will be opened in 2031.", False, True),
    ],
)
def test_a_date_knows_whether_its_words_look_back_or_ahead(
    text: str, *, has_happened: bool, is_planned: bool
) -> None:
    (date,) = read_times(document(text)).written_dates
    assert (date.has_happened, date.is_planned) == (has_happened, is_planned)


def test_a_year_that_borrows_its_century_stands_where_its_own_digits_do() -> None:
    first, last = read_times(document("He led it from 1986–94.")).written_dates
    assert first.year is not None
    assert last.year is not None
    assert (first.year.text, last.year.text, last.year.value) == ("1986", "94", 1994)


@pytest.mark.parametrize(
    ("text", "ordinal", "unit"),
    [
        ("The war is in its fifth year.", 5, "Y"),
        ("They entered their 3rd straight week.", 3, "W"),
        ("The 10th anniversary came.", 10, "Y"),
        ("the twenty-first anniversary", 21, "Y"),
    ],
)
def test_a_length_counted_by_an_ordinal(text: str, ordinal: int, unit: str) -> None:
    (length,) = read_times(document(text)).ordinal_durations
    assert (length.ordinal.value, length.unit) == (ordinal, unit)


def test_a_date_may_stand_in_a_century_beside_it() -> None:
    reading = read_times(
        document("It was built in the 19th century, in 1820. In the 1990s, 2003 and 2010 it burnt.")
    )
    assert [(one.stretch.text, one.date.text) for one in reading.appositions] == [("the 19th century", "1820")]


def test_bare_tens_are_no_decade_however_the_source_writes_their_apostrophe() -> None:
    page = read(
        "page.html", "<p>It rose into the mid-30&apos;s in 1983, and again in the &apos;80s, in 1985.</p>"
    )
    assert [one.stretch.text for one in read_times(page).appositions] == ["the &apos;80s"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12–14 July 1950", ["1950-07-12", "1950-07-14"]),
        ("July 12–14, 1950", ["1950-07-12", "1950-07-14"]),
        ("from the 13th to the 19th of October 1950", ["1950-10-13", "1950-10-19"]),
        ("between March and May 1950", ["1950-03", "1950-05"]),
        ("May 15 to August 16, 1988", ["1988-05-15", "1988-08-16"]),
        ("1914–18", ["1914", "1918"]),
        ("2019-20", ["2019", "2020"]),
        ("1998–02", ["1998", "2002"]),
        ("480–479 BC", ["BC0480", "BC0479"]),
        ("circa 370-330 BC", ["BC0370", "BC0330"]),
        ("He won (540–489).", ["BC0540", "BC0489"]),
        ("from 1990 until 1995", ["1990", "1995"]),
        ("(1950–2020)", ["1950", "2020"]),
        ("from the late 15th to the early 17th century", ["14", "16"]),
        ("15th–18th centuries", ["14", "17"]),
        ("(c. 314 – 368)", ["0314", "0368"]),
    ],
)
def test_a_range_has_two_ends_and_joins_them(text: str, expected: list[str]) -> None:
    reading = read_times(document(text))
    assert [mention.value.timex for mention in reading.times] == expected
    (written,) = reading.written_ranges
    assert [written.first.value.timex, written.last.value.timex] == expected


@pytest.mark.parametrize(
    ("text", "language", "order", "expected"),
    [
        ("03/04/2025", "en", None, 2),
        ("03/04/2025", "en-US", None, "2025-03-04"),
        ("03/04/2025", "en-GB", None, "2025-04-03"),
        ("03/04/2025", "en-GB", "mdy", "2025-03-04"),
        ("03/04/2025 and 25/04/2025", "en-US", "mdy", "2025-04-03"),
        ("03.04.2025", "en", None, "2025-04-03"),
        ("03/03/2025", "en", None, "2025-03-03"),
    ],
)
def test_what_settles_the_order_of_a_numeric_date(
    text: str, language: str, order: str | None, expected: str | int
) -> None:
    mention = read_times(replace(document(text), language=language), date_order=order).times[0]
    readings = mention.value.readings
    assert (mention.value.timex if len(readings) == 1 else len(readings)) == expected


@pytest.mark.parametrize("text", ["Sun shares fell.", "The Sun rose.", "Sat images"])
def test_a_short_weekday_needs_a_word_that_makes_it_one(text: str) -> None:
    assert not read_times(document(text, "2013-02-12")).times


def test_a_weekday_settles_which_number_is_the_month() -> None:
    (settled,) = read_times(document("on Tuesday, 9/10/2013")).times
    (open_,) = read_times(document("on Monday, 9/10/2013")).times
    assert (settled.value.timex, len(settled.value.readings)) == ("2013-09-10", 1)
    assert len(open_.value.readings) == 2


def test_the_keys_and_visits_of_bibliographies_are_no_times() -> None:
    assert timexes("@Book{1962-50-50, title = {Lamps}, date = {1936-05-04}, urldate = {2013-11-05}}") == [
        "1936-05-04"
    ]
