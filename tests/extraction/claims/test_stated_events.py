"""Events that a verb states: which clauses name them, and which only look like it."""

import pytest

from factlint.reading.readers import read

from .term_claims import reader_of

ENTITIES = """
  annexation:
    kind: event
    names: [annexation of Arunia, "annexation of the Arunian peninsula"]
    facts: {date: 1914-03}
  fall:
    kind: event
    names: [fall of the Long Wall]
    facts: {date: 1989-11-09}
  assassination:
    kind: event
    names: [assassination of Ada Thorn]
    facts: {date: 1963}
  capture:
    kind: event
    names: [capture of Marrow]
    facts: {date: 1902}
"""


def stated_dates(text: str) -> list[str]:
    claims = reader_of(ENTITIES).read(read("example.txt", text)).claims
    return [f"{claim.subject.text} {claim.value.text}" for claim in claims if claim.binder == "told-event"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Arunia was annexed in 1915.", ["annexed 1915"]),
        ("Ruritania annexed Arunia, a small land, in 1915.", ["annexed 1915"]),
        ("In 1915 Arunia was formally annexed.", ["annexed 1915"]),
        ("Arunia, which had been annexed in 1915, is poor.", ["annexed 1915"]),
        ("Arunia, annexed by Ruritania in 1915, is poor.", ["annexed 1915"]),
        ("Ada Thorn, who had ruled since 1949, was assassinated in 1965.", ["assassinated 1965"]),
        ("After the fall of Ada Thorn, the new mayor, Bo Arn, was assassinated in 1965.", []),
        ("Ruritania annexed Arunia in 1915.", ["annexed 1915"]),
        ("Ruritania illegally annexed the Arunian peninsula in 1915.", ["annexed 1915"]),
        ("After annexing Arunia in 1915, Ruritania built a bridge.", ["annexing 1915"]),
        ("The Long Wall fell on 9 November 1990.", ["fell 9 November 1990"]),
        ("She was born in 1990, the year in which the Long Wall fell.", ["fell 1990"]),
        ("She was born on 9 November 1990, the day the Long Wall fell.", ["fell 9 November 1990"]),
        ("She left in 1990, when the Long Wall fell.", ["fell 1990"]),
        ("She left in 1915, the year that Ruritania annexed Arunia.", ["annexed 1915"]),
        ("The Long Wall had fallen in 1990.", ["fallen 1990"]),
        ("Ada Thorn was assassinated in 1964.", ["assassinated 1964"]),
        ("A lawyer assassinated Ada Thorn in 1964.", ["assassinated 1964"]),
    ],
)
def test_a_clause_dates_the_event_that_it_states(text: str, claims: list[str]) -> None:
    assert stated_dates(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "She was born on 3 March 1990, the year the Long Wall fell.",
        "She left in 1990, the year after the Long Wall fell.",
        "She left in 1990, when the Long Wall had fallen.",
        "She left in 1990, when news came that the Long Wall fell.",
        "She left in 1990, when the Long Wall fell into ruin.",
        "By 1990, when the Long Wall fell, she was rich.",
        "In annexed Arunia in 1920, schools were closed.",
        "The port of Arunia was annexed in 1920.",
        "South Arunia was annexed in 1920.",
        "Marrow and Arunia were annexed in 1920.",
        "Ruritania annexed Arunia Street in 1920.",
        "Ruritania annexed the port of Arunia in 1920.",
        "Arunia had not been annexed in 1920.",
        "The Long Wall Street fair fell on 9 May 1990.",
        "The price of Arunia fell in 1990.",
        "The Long Wall fell from favour in 1990.",
        "arunia was annexed in 1920.",
        "A year after Ruritania annexed Arunia, in March 1915, the leaders met.",
        "Since Ruritania annexed Arunia, in 1915 alone a thousand families have left.",
        "Ruritania annexed Arunia territory in 1915.",
    ],
)
def test_a_clause_about_another_event_dates_none(text: str) -> None:
    assert stated_dates(text) == []


def test_another_age_is_another_event() -> None:
    assert stated_dates("Marrow was captured in 1904, and Marrow was captured in 1588.") == ["captured 1904"]


INVASIONS = """
  anna-lind: {kind: person, names: [Anna Lind]}
  shooting:
    kind: event
    names: [shooting of Anna Lind]
    facts: {date: 1950}
  german-invasion:
    kind: event
    names: [invasion of Arunia by Germany]
    facts: {date: 1939-09-01}
  landing:
    kind: event
    names: [landings in Belm]
    facts: {date: 1944-06-06}
  attack:
    kind: event
    names: [attack on Marrow]
    facts: {date: 1941-12-07}
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Germany invaded Arunia in 1940.", ["invaded 1940"]),
        ("Germany had invaded Arunia from the west in 1940.", ["invaded 1940"]),
        ("German troops invaded Arunia in 1940.", ["invaded 1940"]),
        ("Arunia was invaded by Germany in 1940.", ["invaded 1940"]),
        ("In 1940 Arunia was invaded by German troops.", ["invaded 1940"]),
        ("Ruritania invaded Arunia in 1940.", []),
        ("Ruritanian troops invaded Arunia in 1940.", []),
        ("Arunia was invaded in 1940.", []),
        ("The ally of Germany invaded Arunia in 1940.", []),
        ("Italian forces landed in Belm in June 1945.", ["landed June 1945"]),
        ("Tourists landed in Belm in June 1945.", []),
        ("Marrow was attacked in 1942.", ["attacked 1942"]),
        ("Anna Lind sang. Lind was shot in 1951.", ["shot 1951"]),
        ("Anna Lind sang. President Lind was shot in 1951.", ["shot 1951"]),
        ("Anna Lind sang. A student shot Lind in 1951.", ["shot 1951"]),
        ("Anna Lind sang. Mary Lind was shot in 1951.", []),
    ],
)
def test_agents_places_and_last_names(text: str, claims: list[str]) -> None:
    found = reader_of(INVASIONS).read(read("example.txt", text)).claims
    assert [f"{one.subject.text} {one.value.text}" for one in found if one.binder == "told-event"] == claims
