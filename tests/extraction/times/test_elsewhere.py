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
        ("On Mardi Gras, 4 March 2014, they met.", ["2014-03-04"]),
        ("On Mardi Gras, 03/04/2014, they met.", ["2014-03-04"]),
    ],
)
def test_dates(text: str, times: list[str]) -> None:
    assert times_in(text) == times
