"""A text with a date is news: what is missing is near to that date."""

import pytest

from factlint.extraction.times import read_times
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


def test_what_one_talks_about_is_not_about_it() -> None:
    (talked,) = read_times(document("They made a film about 1968.")).times
    (hedged,) = read_times(document("It was built about 1968.")).times
    assert talked.value.mod is None
    assert hedged.value.mod is Mod.APPROX


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
