"""A text with a date is news: what is missing is near to that date."""

import pytest

from factlint.extraction.times import read_times
from factlint.values import edtf
from factlint.values.days import day_number, iso_date
from factlint.values.time import Mod

from .prose import document


def timexes(text: str) -> list[str]:
    return [mention.value.timex for mention in read_times(document(text, "1989-11-01")).times]


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
    assert timexes(text) == expected


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
        ("It had been due to expire on Friday.", "1989-10-27"),
        ("It was off to a bright start on Friday.", "1989-10-27"),
        ("A close friend said Friday that he is well.", "1989-10-27"),
        ("She was flying out on Friday.", "1989-10-27"),
    ],
)
def test_a_plan_looks_ahead_for_its_weekday(text: str, day: str) -> None:
    assert timexes(text) == [day]


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
    assert timexes(text) == [month]


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
    assert timexes(text) == expected


def test_the_year_up_to_a_month_is_a_length() -> None:
    reading = read_times(document("Sales rose in the year to the end of March.", "1989-11-01"))
    assert [one.value.timex for one in reading.durations] == ["P1Y"]
    assert [one.value.timex for one in reading.times] == ["1989-03"]


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
    assert timexes(text) == expected


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
    assert timexes(text) == [day]


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
    assert timexes(text) == expected


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
def test_a_part_of_the_day_tells_the_half_of_its_hour(text: str, time: str) -> None:
    assert timexes(text) == [time]


def test_a_paragraph_opens_a_clause() -> None:
    assert timexes("It was expected to rain\nIn January it snowed.") == ["1989-01"]
    assert timexes("It was shut\nOn Friday they will reopen.") == ["1989-11-03"]


def test_a_verb_behind_a_date_leaves_it_whole() -> None:
    assert timexes("The blast on Aug. 7 killed 259 people.") == ["1989-08-07"]


def test_the_next_day_follows_what_was_told() -> None:
    assert timexes("On Monday he came. The next day he left.") == ["1989-10-30", "1989-10-31"]
    assert timexes("On Monday he came. He left the next morning.") == ["1989-10-30", "1989-10-31TMO"]


def test_a_country_is_no_verb_of_the_past() -> None:
    assert timexes("He will fly to the United States on Friday.") == ["1989-11-03"]


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
    assert timexes(text) == days


def test_days_behind_every_recur_as_well() -> None:
    reading = read_times(document("It meets every Monday and Thursday, on every Friday or Sunday morning."))
    assert [mention.value.timex for mention in reading.recurrences] == [
        "XXXX-WXX-1",
        "XXXX-WXX-4",
        "XXXX-WXX-5",
        "XXXX-WXX-7TMO",
    ]
    assert not reading.times


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
    assert timexes(text) == expected


@pytest.mark.parametrize(
    "text", ["in fiscal 1989's second quarter", "in this fiscal year", "the 1989 financial year"]
)
def test_a_fiscal_year_is_wide(text: str) -> None:
    (stretch,) = read_times(document(text, "1989-11-01")).times
    assert stretch.value.days.contains(edtf.parse("1988-07-01").days.hull(edtf.parse("1990-06-30").days))


@pytest.mark.parametrize("text", ["the weekend of the storm", "a weekend", "weekend homes"])
def test_a_weekend_by_another_name_is_not_this_one(text: str) -> None:
    assert not [timex for timex in timexes(text) if timex.endswith("WE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In summer it can be very hot.", ["XXXX-SU"]),
        ("The best time to visit is from early October to late April.", ["XXXX-10", "XXXX-04"]),
        ("The monsoon usually comes in July.", ["XXXX-07"]),
        ("The monsoon usually came in July.", ["1989-07"]),
        ("The monsoon usually comes in July 1989.", ["1989-07"]),
        ("The monsoon usually comes on 3 July.", ["1989-07-03"]),
    ],
)
def test_what_holds_in_any_year_names_none(text: str, expected: list[str]) -> None:
    assert timexes(text) == expected


def test_a_month_of_any_year_is_no_stretch_of_the_calendar() -> None:
    (month,) = read_times(document("The monsoon usually comes in July.", "1989-11-01")).times
    assert not month.value.is_calendar


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
    assert timexes(text) == expected


def test_a_quarter_holds_the_three_months_up_to_its_day() -> None:
    quarter, _ = read_times(document("In the second quarter ended Oct. 31, 1988, sales fell.")).times
    assert (quarter.value.days.low, quarter.value.days.high) == (day_number(1988, 8), day_number(1988, 11))


def test_a_fiscal_year_with_its_last_day_is_a_length() -> None:
    reading = read_times(document("In the fiscal year ended Jan. 31, it lost money.", "1989-11-01"))
    assert [(mention.text, mention.value.timex) for mention in reading.durations] == [
        ("the fiscal year", "P1Y")
    ]


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


@pytest.mark.parametrize(
    ("text", "weekend"),
    [("It opened this weekend.", "1989-W43-WE"), ("It will open this weekend.", "1989-W44-WE")],
)
def test_this_weekend_is_the_last_one_where_it_is_told_as_past(text: str, weekend: str) -> None:
    assert timexes(text) == [weekend]


def test_what_follows_a_year_is_not_of_it() -> None:
    (order,) = read_times(document("the post-1959 order")).times
    assert order.value.mod is Mod.AFTER


def test_two_years_with_a_stroke_are_both_read() -> None:
    assert timexes("The 2010/2011 season and the 1998/1997 ratio") == ["2010", "2011"]


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
    assert timexes(text) == [day]


def test_a_weekday_whose_number_is_nowhere_near_is_no_day() -> None:
    assert timexes("He fears Friday the 31st.") == []


@pytest.mark.parametrize(
    "text", ["a 1987-born twin", "In game 4 of the 1987 playoffs", "Issue 3/1987", "a 1987-style radio"]
)
def test_a_year_stays_one_in_a_compound_or_behind_a_number(text: str) -> None:
    assert timexes(text) == ["1987"]
