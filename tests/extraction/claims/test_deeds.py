"""What known things are said to have done at a time."""

import pytest

from factlint.reading.readers import read

from .term_claims import reader_of

ENTITIES = """
  nordbank: {kind: organization, names: [Nordbank], facts: {founded: 1990}}
  mara-lind: {kind: person, names: [Mara Lind], facts: {born: 1950}}
"""


def deeds(text: str) -> list[str]:
    found = reader_of(ENTITIES).read(read("example.txt", text)).deeds
    return [f"{deed.doer.text} {deed.verb} {deed.date.text}{'' if deed.is_act else ' (any)'}" for deed in found]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("In 1985, Nordbank bought a mill.", ["Nordbank bought 1985"]),
        ("Nordbank sold its mill in 1985.", ["Nordbank sold 1985"]),
        ("In 1985 Nordbank was shaken by a scandal.", []),
        ("In 1985 Mara Lind opposed the war.", ["Mara Lind opposed 1985"]),
        ("Mara Lind dismissed her secretary in 1985.", ["Mara Lind dismissed 1985"]),
        ("In 1985 Nordbank rescued a mill.", ["Nordbank rescued 1985 (any)"]),
        ("Eva Ost worked for Nordbank in 1985.", ["Nordbank worked for 1985"]),
        ("Mara Lind is a painter. She moved to Aruna in 1975.", ["She moved 1975"]),
    ],
)
def test_a_deed_has_a_doer_a_verb_and_a_date(text: str, stated: list[str]) -> None:
    assert deeds(text) == stated


@pytest.mark.parametrize(
    "text",
    [
        "In 1985, the predecessor of Nordbank bought a mill.",
        "In 1985 Nordbank was founded.",
        "Nordbank did not buy a mill in 1985.",
        "In 1985 and in 1986 Nordbank bought mills.",
        "The mill that later sold to Nordbank closed in 1985.",
        "In 1985, Nordbank would have bought a mill.",
        "Nordbank bought a mill that had opened in 1985.",
        "Nordbank bought a mill built in 1985.",
        "Nordbank sued a rival over a patent granted in 1985.",
        "Nordbank was remembered in 1985.",
    ],
)
def test_other_times_and_other_names_are_left_alone(text: str) -> None:
    assert deeds(text) == []
