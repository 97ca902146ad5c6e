"""Stretches of days, and weekdays behind their dates, in other languages."""

from dataclasses import replace

import pytest

from factlint.extraction.times import TimeReading, read_times

from .prose import document


def reading(text: str, language: str) -> TimeReading:
    return read_times(replace(document(text), language=language))


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("de", "Die Messe dauert vom 3. bis 5. Mai 2021.", (3, 5)),
        ("de", "Die Messe dauert vom 5. bis zum 3. Mai 2021.", (5, 3)),
        ("fr", "Ouvert du 1er au 3 mai 2021.", (1, 3)),
        ("es", "La feria será del 5 al 3 de mayo de 2021.", (5, 3)),
        ("it", "Aperto dal 3 al 5 maggio 2021.", (3, 5)),
        ("pt", "Aberto de 3 a 5 de maio de 2021.", (3, 5)),
        ("nl", "Open van 3 tot en met 5 mei 2021.", (3, 5)),
        ("uk", "Виставка триває з 3 по 5 травня 2021 року.", (3, 5)),
        ("pl", "Targi trwają od 3 do 5 maja 2021.", (3, 5)),
    ],
)
def test_days_share_their_month(language: str, text: str, days: tuple[int, int]) -> None:
    (one,) = reading(text, language).written_ranges
    assert one.days_of_month == days


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "vom 12. Juni 2018 bis 3. März 2019"),
        ("fr", "du 12 juin 2018 au 3 mars 2019"),
        ("es", "del 12 de junio de 2018 al 3 de marzo de 2019"),
        ("uk", "з 12 червня 2018 року до 3 березня 2019 року"),
        ("pl", "od 12 czerwca 2018 r. do 3 marca 2019"),
        ("nl", "12.6.2018 – 3.3.2019"),
    ],
)
def test_the_ends_of_a_range_are_whole_dates(language: str, text: str) -> None:
    (one,) = reading(text, language).written_ranges
    assert (one.first.value.timex, one.last.value.timex) == ("2018-06-12", "2019-03-03")
    assert one.is_complete
    assert one.is_introduced


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am 5. und 3. Mai 2021 regnete es."),
        ("fr", "Les 5 et 3 mai 2021, il a plu."),
        ("es", "Ganaron 5 a 3 el 3 de mayo de 2021."),
        ("pl", "Wygrali 5 do 3 dnia 3 maja 2021."),
        ("tlh", "12.6.2018 – 3.3.2019"),
    ],
)
def test_lists_and_scores_are_no_ranges(language: str, text: str) -> None:
    assert not reading(text, language).written_ranges


@pytest.mark.parametrize(
    ("language", "text", "weekday"),
    [
        ("de", "Am 24. Dezember 2021, einem Freitag, schneite es.", 4),
        ("de", "Der 8. Mai 1945 war ein Dienstag.", 1),
        ("fr", "Le 6 juin 1944, un mardi, il débarqua.", 1),
        ("es", "El 1º de mayo de 2021 fue sábado.", 5),
        ("it", "L'8 maggio 1945 era un martedì.", 1),
        ("pt", "O dia 8 de maio de 1945 foi uma terça-feira.", 1),
        ("nl", "8 mei 1945 was een dinsdag.", 1),
        ("uk", "24 серпня 1991 року, у суботу, йшов дощ.", 5),
        ("pl", "Dnia 3 maja 2021 r. (poniedziałek) urząd jest zamknięty.", 0),
        ("da", "Den 8. maj 1945 (tirsdag) var han der.", 1),
    ],
)
def test_a_weekday_may_stand_behind_its_date(language: str, text: str, weekday: int) -> None:
    (date,) = reading(text, language).written_dates
    assert date.weekday is not None
    assert date.weekday.value == weekday
    assert text[date.weekday.span.start : date.weekday.span.end] == date.weekday.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Depuis le 5 mai 2021, un mardi sur deux."),
        ("uk", "Він прибув 24 серпня 1991 року, у неділю поїхав далі."),
        ("de", "Am 3. Mai 2021, Montag ist Ruhetag."),
    ],
)
def test_what_follows_a_date_may_be_another_day(language: str, text: str) -> None:
    (date,) = reading(text, language).written_dates
    assert date.weekday is None
