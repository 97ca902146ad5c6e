"""A text with a date is news: what is missing is near to that date."""

import pytest

from factlint.extraction.times import read_times
from factlint.values.days import iso_date
from factlint.values.time import Mod

from .prose import document, timexes_of_news


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("The treaty takes effect in January.", "1990-01"),
        ("The treaty held until August.", "1989-08"),
        ("They plan to wed on Halloween.", "1990-10-31"),
        ("They wed on Halloween.", "1989-10-31"),
        ("The treaty expires on 31 August.", "1990-08-31"),
        ("She will command a mission in August.", "1990-08"),
        ("It will take place in October.", "1990-10"),
        ("It will be closed in November.", "1989-11"),
        ("The treaty was signed in January.", "1989-01"),
        ("The treaty had originally been due for signing in April.", "1989-04"),
        ("The index ended March at 14,578.", "1989-03"),
        ("The treaty will be signed in January.", "1990-01"),
        ("He resigned over the affair in January.", "1989-01"),
        ("He announced a vote in January.", "1990-01"),
        ("He called for a vote in January.", "1990-01"),
        ("It has preferred shares in January.", "1990-01"),
        ("In January, the club sacked its coach.", "1989-01"),
        ("In January, the elected board will choose a chair.", "1990-01"),
        ("In January, the renovated hall opens its doors.", "1990-01"),
        ("Sales in January rose.", "1989-01"),
        ("It has been shut since January.", "1989-01"),
        ("By January all posts had been filled.", "1989-01"),
        ("By January all posts will be filled.", "1990-01"),
        ("A meeting in January attended by all is planned.", "1990-01"),
    ],
)
def test_what_is_done_lies_before_the_day_of_speech(text: str, month: str) -> None:
    assert timexes_of_news(text) == [month]


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
    ("text", "day"),
    [
        ("The bank will cut its rate on Thursday.", "1989-11-02"),
        ("The bank is likely to put up its rate on Thursday.", "1989-11-02"),
        ("The court will hear the suit brought by the town on Thursday.", "1989-11-02"),
        ("The house will vote on the amended bill on Friday.", "1989-11-03"),
        ("The mill said it would print its figures Thursday.", "1989-11-02"),
        ("The ferry is due in the harbour on Friday.", "1989-11-03"),
        ("By Saturday, floods are likely.", "1989-11-04"),
        ("Rain on Sunday was forecast to turn to sleet.", "1989-11-05"),
        ("The trial was to resume Thursday.", "1989-11-02"),
        ("The vote was postponed to Friday.", "1989-11-03"),
        ("The judge set a hearing for Friday.", "1989-11-03"),
        ("The drivers threatened to stay at home on Friday.", "1989-11-03"),
        ("When the disgraced broker is sentenced on Thursday, he will appeal.", "1989-11-02"),
        ("The storm hit the island on Thursday.", "1989-10-26"),
        ("The talks did not begin until Tuesday.", "1989-10-31"),
        ("They argued for three days until the collapse of the talks on Saturday.", "1989-10-28"),
        ("The club would have met on Thursday.", "1989-10-26"),
        ("The rate fell by 2 points on Thursday.", "1989-10-26"),
        ("The amended bill passed on Thursday.", "1989-10-26"),
    ],
)
def test_a_weekday_lies_where_its_verb_does(text: str, day: str) -> None:
    """The document was written on Wednesday, 1 November 1989."""
    assert timexes_of_news(text)[-1] == day


def test_what_is_done_with_a_decision_does_not_move_its_month() -> None:
    assert timexes_of_news("The board will review October's decision.") == ["1989-10"]


@pytest.mark.parametrize(
    ("written", "season"),
    [("1989-06-12", "1990-SU"), ("1989-03-12", "1989-SU"), ("1989-11-01", "1990-SU")],
)
def test_the_next_summer_is_the_next_that_begins(written: str, season: str) -> None:
    (time,) = read_times(document("It opens next summer.", written)).times
    assert time.value.timex == season


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1984 the fair began on 3 June.", ["1984", "1984-06-03"]),
        ("In 1984 it opened in May and closed in July.", ["1984", "1984-05", "1984-07"]),
        ("In 1984 it closed in December and in January was sold.", ["1984", "1984-12", "1985-01"]),
        ("In 1984 it closed. It was sold on 3 June.", ["1984", "1989-06-03"]),
        ("She joined it in 1984 and left in May.", ["1984", "1989-05"]),
        ("In 1984 he vowed that he will leave in May.", ["1984", "1990-05"]),
        ("In 1984 he left, as he had last May.", ["1984", "1989-05"]),
    ],
)
def test_a_year_that_opens_a_sentence_holds_its_dates(text: str, expected: list[str]) -> None:
    assert timexes_of_news(text) == expected


def test_what_the_year_of_a_thing_and_the_day_of_speech_agree_on_is_no_guess() -> None:
    (_, month) = read_times(document("The 1989 vote was annulled in June.", "1989-11-01")).times
    assert (month.value.timex, month.is_guess) == ("1989-06", False)


def test_the_year_of_a_thing_only_lets_guess_when_something_happened_to_it() -> None:
    (_, month) = read_times(document("The 1984 vote was annulled in June.", "1989-11-01")).times
    assert (month.value.timex, month.is_guess) == ("1984-06", True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1789 they rose; that summer they fled.", ["1789", "1789-SU"]),
        ("In 1789 they rose. The following spring they fled.", ["1789", "1790-SP"]),
        ("They won that summer.", ["1989-SU"]),
        ("The pool opened in the winter.", ["1989-WI"]),
        ("The pool opens in the winter.", ["1990-WI"]),
        ("Fifty years on, the mine is shut.", ["FUTURE_REF"]),
    ],
)
def test_that_summer_is_one_of_the_story(text: str, expected: list[str]) -> None:
    assert timexes_of_news(text) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The contract expired Jan. 5.", "1989-01-05"),
        ("The contract expires Jan. 5.", "1990-01-05"),
        ("He appeared in court on Jan. 5.", "1989-01-05"),
        ("He is due in court on Jan. 5.", "1990-01-05"),
        ("The board chose a date and said Jan. 5 is it.", "1990-01-05"),
    ],
)
def test_a_day_needs_no_preposition_behind_its_verb(text: str, day: str) -> None:
    assert timexes_of_news(text) == [day]


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


def test_a_paragraph_opens_a_clause() -> None:
    assert timexes_of_news("It was expected to rain\nIn January it snowed.") == ["1989-01"]
    assert timexes_of_news("It was shut\nOn Friday they will reopen.") == ["1989-11-03"]


def test_a_verb_behind_a_date_leaves_it_whole() -> None:
    assert timexes_of_news("The blast on Aug. 7 killed 259 people.") == ["1989-08-07"]


def test_the_next_day_follows_what_was_stated() -> None:
    assert timexes_of_news("On Monday he came. The next day he left.") == ["1989-10-30", "1989-10-31"]
    assert timexes_of_news("On Monday he came. He left the next morning.") == ["1989-10-30", "1989-10-31TMO"]


def test_a_country_is_no_verb_of_the_past() -> None:
    assert timexes_of_news("He will fly to the United States on Friday.") == ["1989-11-03"]


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


def test_the_decade_is_the_one_that_its_sentence_states() -> None:
    assert timexes_of_news("In the 1970s she painted; by the end of the decade she was known.") == [
        "197",
        "197",
    ]
    assert timexes_of_news("In 1974 she painted. By the end of the decade all was sold.")[1] == "197"
    assert timexes_of_news("In 1979 she painted. By the end of the decade all will be sold.")[1] == "198"


def test_this_summer_is_the_last_one_where_it_is_stated_as_past_before_it_begins() -> None:
    (stated,) = read_times(document("This summer they painted the barn.", "1989-01-20")).times
    (planned,) = read_times(document("This summer they will paint the barn.", "1989-01-20")).times
    assert (stated.value.timex, planned.value.timex) == ("1988-SU", "1989-SU")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were named Thursday in a report.", ["1989-10-26"]),
        ("She had a cat named Thursday.", []),
    ],
)
def test_who_is_named_on_a_day_is_not_named_after_it(text: str, expected: list[str]) -> None:
    assert timexes_of_news(text) == expected


def test_a_month_of_any_year_is_no_stretch_of_the_calendar() -> None:
    (month,) = read_times(document("The monsoon usually comes in July.", "1989-11-01")).times
    assert not month.value.is_calendar


def test_what_one_talks_about_is_not_about_it() -> None:
    (talked,) = read_times(document("They made a film about 1968.")).times
    (hedged,) = read_times(document("It was built about 1968.")).times
    assert talked.value.mod is None
    assert hedged.value.mod is Mod.APPROX


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


def test_what_follows_a_year_is_not_of_it() -> None:
    (order,) = read_times(document("the post-1959 order")).times
    assert order.value.mod is Mod.AFTER


def test_two_years_with_a_stroke_are_both_read() -> None:
    assert timexes_of_news("The 2010/2011 season and the 1998/1997 ratio") == ["2010", "2011"]


@pytest.mark.parametrize(
    "text", ["a 1987-born twin", "In game 4 of the 1987 playoffs", "Issue 3/1987", "a 1987-style radio"]
)
def test_a_year_stays_one_in_a_compound_or_behind_a_number(text: str) -> None:
    assert timexes_of_news(text) == ["1987"]


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
