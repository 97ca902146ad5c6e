"""Months, years, decades, centuries and stretches of days in other languages."""

from dataclasses import replace

import pytest

from factlint.extraction.times import read_times

from .prose import document

PHRASES = {
    "de": {
        "Er starb im März 2014.": ["2014-03"],
        "Vom 4. bis 6. Mai 1944 regnete es.": ["1944-05-04", "1944-05-06"],
        "Die Messe läuft vom 28. Dezember 1943 bis zum 3. Januar 1944.": ["1943-12-28", "1944-01-03"],
        "Die Messe läuft vom 28. April bis 3. Mai 1944.": ["1944-04-28", "1944-05-03"],
        "Sie läuft vom 28. Dezember bis 3. Januar 1944.": ["1943-12-28", "1944-01-03"],
        "Im 19. Jahrhundert, im 2. Jahrhundert v. Chr.": ["18", "BC01"],
        "In den 1990er Jahren wuchs die Stadt.": ["199"],
        "Er regierte von 1740 bis 1786, seit 1998 niemand.": ["1740", "1786", "1998"],
        "44 v. Chr. starb er.": ["BC0044"],
        "Im Herbst 1923 und im zweiten, im 4. Quartal 2018.": ["1923-FA", "2018-Q4"],
        "Zwischen Mai und September 1944, von Oktober bis März 1944.": [
            "1944-05",
            "1944-09",
            "1943-10",
            "1944-03",
        ],
        "In den dreißiger Jahren wuchs die Stadt.": ["193"],
    },
    "fr": {
        "Il est mort en mars 2014.": ["2014-03"],
        "Du 4 au 6 mai 1944 il a plu.": ["1944-05-04", "1944-05-06"],
        "Au XIXe siècle, au IIe siècle av. J.-C.": ["18", "BC01"],
        "Dans les années 1990, dans les années 60.": ["199", "196"],
        "Il régna de 1740 à 1786.": ["1740", "1786"],
        "À l'automne 1923, au 2e trimestre 2018, au début de 1901.": ["1923-FA", "2018-Q2", "1901"],
        "Dans les années soixante, dans les années soixante-dix.": ["196", "197"],
    },
    "es": {
        "Murió en marzo de 2014.": ["2014-03"],
        "Del 4 al 6 de mayo de 1944 llovió.": ["1944-05-04", "1944-05-06"],
        "En el siglo XIX, en los años 60.": ["18", "196"],
        "Reinó de 1740 a 1786.": ["1740", "1786"],
        "En el otoño de 1923, en el tercer trimestre de 2018.": ["1923-FA", "2018-Q3"],
        "A finales de 1989, en los años sesenta.": ["1989", "196"],
    },
    "uk": {
        "Він помер у березні 2014 року.": ["2014-03"],
        "З 4 по 6 травня 1944 року йшов дощ.": ["1944-05-04", "1944-05-06"],
        "У ХІХ столітті, у 1990-х роках.": ["18", "199"],
        "Між 1933 і 1945 роками; 44 року до н. е.": ["1933", "1945", "BC0044"],
        "Восени 1923 року, у другому кварталі 2018 року.": ["1923-FA", "2018-Q2"],
        "Між травнем і вереснем 1944 року; у 44 році до н. е.": ["1944-05", "1944-09", "BC0044"],
    },
    "pl": {
        "Zmarł w marcu 2014 roku.": ["2014-03"],
        "Od 4 do 6 maja 1944 padało.": ["1944-05-04", "1944-05-06"],
        "W XIX wieku, w latach 90. XX wieku.": ["18", "199"],
        "Jesienią 1923 roku, w drugim kwartale 2018 roku.": ["1923-FA", "2018-Q2"],
        "Między majem a wrześniem 1944; w latach 1990.": ["1944-05", "1944-09", "199"],
        "W latach 1933–1945 i w 1989 r.": ["1933", "1945", "1989"],
    },
}


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [(language, text, values) for language, texts in PHRASES.items() for text, values in texts.items()],
)
def test_a_language_names_its_times(language: str, text: str, values: list[str]) -> None:
    reading = read_times(replace(document(text), language=language))
    assert [time.value.timex for time in reading.times] == values


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Von 1500 Menschen kamen 2000 nicht, 4 bis 6 Leute schon."),
        ("fr", "En 1024 octets, pour 1900 personnes, chapitre IV."),
        ("es", "Caben 2000 personas y 4 a 6 de ellas."),
        ("uk", "Прийшло 1900 людей, розділ IV."),
        ("pl", "Przyszło 1900 osób, rozdział IV, kod 1998-1829."),
    ],
)
def test_numbers_are_no_years(language: str, text: str) -> None:
    assert not read_times(replace(document(text), language=language)).times
