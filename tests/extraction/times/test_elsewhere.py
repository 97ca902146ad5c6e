"""Dates of other languages in texts that do not name theirs."""

import pytest

from factlint.extraction.times import read_times
from factlint.reading.readers import read


def times_in(text: str) -> list[str]:
    return [mention.value.timex for mention in read_times(read("a.txt", text)).times]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Termin: Sonntag, 23. August 2014.", ["2014-08-23"]),
        ("Le dimanche 18 juillet 2015, il pleut.", ["2015-07-18"]),
        ("Segunda-feira, 7 de outubro de 2014", ["2014-10-07"]),
        ("Dilluns, 7 d'octubre de 2014", ["2014-10-07"]),
        ("Spotkanie: wtorek, 3 marca 2020", ["2020-03-03"]),
        ("Sonntag, 23.08.2014 und am 1. Mai 1990", ["2014-08-23", "1990-05-01"]),
        ("Termin: So, den 23.08.2014", ["2014-08-23"]),
        ("Termin: So., den 23.08.2014", ["2014-08-23"]),
        ("Termin: So, 23. Aug. 2014", ["2014-08-23"]),
        ("Ven 28/8/2015.", ["2015-08-28"]),
        ("Le 28 février 2007 et le 1er août 2008", ["2007-02-28", "2008-08-01"]),
        ("El 3 de mayo de 2011", ["2011-05-03"]),
        ("15 stycznia 2012 r.", ["2012-01-15"]),
        ("So 23 soldiers left in August 2014.", ["2014-08"]),
        ("On Mardi Gras, 4 March 2014, they met.", ["XXXX", "2014-03-04"]),
        ("On Mardi Gras, 03/04/2014, they met.", ["XXXX", "2014-03-04"]),
        ("Le lundi 3 mai 2024 et am Montag, dem 6. Mai 2024", ["2024-05-03", "2024-05-06"]),
        ("2024年5月3日(金)と令和元年5月3日", ["2024-05-03", "2019-05-03"]),
        ("2024年5月5日星期天", ["2024-05-05"]),
        ("2024년 5월 3일 금요일", ["2024-05-03"]),
        ("In 12年5月3日 nothing is said.", []),
        ("On the night of 10 August 1792, a Freitag, they came.", ["1792-08-10TNI"]),
    ],
)
def test_dates_in_other_languages_have_their_values(text: str, times: list[str]) -> None:
    assert times_in(text) == times


def test_an_east_asian_date_shows_its_parts() -> None:
    (date,) = read_times(read("a.txt", "平成30年2月30日（金）")).written_dates
    assert date.time is None
    assert [part.value for part in (date.year, date.month, date.day, date.weekday) if part] == [2018, 2, 30, 4]
