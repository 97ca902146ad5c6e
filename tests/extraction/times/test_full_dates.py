"""Full dates in other languages."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.times import TimeReading, read_times
from factlint.extraction.times.other_languages.full_dates import locale_reader

from .prose import document


def reading(text: str, language: str) -> TimeReading:
    return read_times(replace(document(text), language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "am Donnerstag, den 24. Februar 2022"),
        ("fr", "le jeudi 24 février 2022"),
        ("es", "el jueves, 24 de febrero de 2022"),
        ("uk", "у четвер, 24 лютого 2022 року"),
        ("pl", "w czwartek, 24 lutego 2022 r."),
        ("pt-BR", "quinta-feira, 24 de fevereiro de 2022"),
        ("nl", "donderdag 24 februari 2022"),
        ("de", "Donnerstag, 24.02.2022"),
        ("fr", "jeudi 24/02/2022"),
        ("uk", "2022-02-24"),
    ],
)
def test_a_full_date_is_read_in_its_language(language: str, text: str) -> None:
    (date,) = reading(text, language).written_dates
    assert date.time is not None
    assert date.time.value.timex == "2022-02-24"
    assert (date.weekday is not None) == (text[0] != "2")


def test_the_year_may_come_from_the_document() -> None:
    german = replace(document("Sie tagen am 3. März.", "2025-02-20"), language="de")
    assert [mention.value.timex for mention in read_times(german).times] == ["2025-03-03"]


@pytest.mark.parametrize(("language", "text"), [("fr", "Le 30 février 2024"), ("de", "am 31.04.2025")])
def test_a_date_that_no_calendar_has_is_kept_part_by_part(language: str, text: str) -> None:
    (date,) = reading(text, language).written_dates
    assert date.time is None
    assert date.day is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "So 12 Leute mag er, 3 Mal im Mai."),
        ("fr", "Le chapitre 12 du mardi."),
        ("es", "La versión 1.2.2024.5"),
        ("de", "Am 23. Oktober 4004 v. Chr."),
    ],
)
def test_numbers_beside_short_words_are_no_dates(language: str, text: str) -> None:
    assert not [date for date in reading(text, language).written_dates if date.year is not None]


def test_an_unknown_language_has_no_reader() -> None:
    assert locale_reader("tlh") is None
    assert not reading("12. Soqjaj 2022", "tlh").times


@given(st.text(max_size=60), st.sampled_from(["de", "fr", "es", "uk", "pl"]))
def test_any_text_is_read_and_spans_slice_to_it(text: str, language: str) -> None:
    for date in reading(text, language).written_dates:
        assert text[date.span.start : date.span.end] == date.text
