"""Which numbers are bound to the measures of a name."""

import pytest

from factlint.values.quantity import Quantity

from .number_claims import claims_of, numbers_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # the number behind the measure
        ("Ostby has a population of 8,200.", ["ostby population: 8,200"]),
        ("The population of Ostby was about 8,200.", ["ostby population: 8,200"]),
        ("Ostby’s total area is 37.5 km².", ["ostby area: 37.5 km²"]),
        ("The area (in square kilometres) of Ostby is 37.5 km².", ["ostby area: 37.5 km²"]),
        ("Ostby (population 8,200) lies inland.", ["ostby population: 8,200"]),
        ("Ostby covers about 37.5 km².", ["ostby area: 37.5 km²"]),
        ("Ostby is a town. The town covers 37.5 km².", ["ostby area: 37.5 km²"]),
        ("Ostby, whose total area is 37.5 km², is small.", ["ostby area: 37.5 km²"]),
        ("Lying 120 m above sea level, Ostby is windy.", ["ostby elevation: 120 m"]),
        # before it
        ("The Iron Tower is 150 metres high.", ["iron-tower height: 150 metres"]),
        ("In Belm, the Iron Tower is 150 metres high.", ["iron-tower height: 150 metres"]),
        ("In Belm, Ostby covers 37.5 km².", ["ostby area: 37.5 km²"]),
        ("Marta Quill, who is 5 ft 10 in tall, won.", ["marta-quill height: 5 ft 10 in"]),
        ("Ostby lies 120 m above sea level.", ["ostby elevation: 120 m"]),
        ("150 metres is the height of the Iron Tower.", ["iron-tower height: 150 metres"]),
        # the noun that is counted
        ("The Rowing Union has 1,200 members.", ["rowing-union member-count: 1,200 members"]),
        ("The number of members of the Rowing Union is 1,200.", ["rowing-union member-count: 1,200"]),
        ("The 31-storey Iron Tower opened.", ["iron-tower floors: 31-storey"]),
        ("The 31-floor Iron Tower opened.", ["iron-tower floors: 31-floor"]),
        # far from its subject
        ("150 metres tall, the Iron Tower is famous.", ["iron-tower height: 150 metres"]),
        ("With an area of 37.5 km², Ostby is small.", ["ostby area: 37.5 km²"]),
        ("The Iron Tower was built by the Rowing Union and has 31 floors.", ["iron-tower floors: 31 floors"]),
        (
            "Ostby has 219 inhabitants per square kilometre, an area of 37.5 km² and a population of 8,200.",
            [
                "ostby population-density: 219 inhabitants per square kilometre",
                "ostby area: 37.5 km²",
                "ostby population: 8,200",
            ],
        ),
        (
            "The area of Ostby is 37.5 km² and the population is 8,200.",
            ["ostby area: 37.5 km²", "ostby population: 8,200"],
        ),
        (
            "Nora Vind drew the Iron Tower which was finished late and has 31 floors.",
            ["iron-tower floors: 31 floors"],
        ),
        # a length of time
        ("Kestrel Comet has an orbital period of 365.25 days.", ["kestrel-9 orbital-period: 365.25 days"]),
    ],
)
def test_a_number_is_bound_to_its_measure(text: str, claims: list[str]) -> None:
    assert numbers_of(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "Ostby has an urban area of 20 km².",
        "Ostby lost 900 inhabitants.",
        "The Rowing Union expelled 12 members.",
        "Ostby is near Farhaven, which has an area of 300 km².",
        "Ostby is smaller than Farhaven and Farhaven has a population of 90,000.",
        "Ostby has a church with a height of 60 metres.",
        "The members of 32 clubs met in the Rowing Union.",
        "The Iron Tower has a 21 metre long jetty.",
        "The Iron Tower stands by a river and its gate is 3 metres high.",
        "Ostby, where Lake Vann is, has 8,200 lamps.",
        "The Iron Tower is 150 kilograms high.",
        "The Rowing Union has 5 honorary members.",
        "Ostby covers 20 km² of farmland.",
        "The Iron Tower's first deck is 57 metres high.",
        "The last floor of the Iron Tower is 57 metres high.",
        "The Iron Tower opened; its west gate has a height of 4 metres.",
        "The Rowing Union has 1,200 honorary members.",
        "The old town of Ostby covers 2 km².",
        "The Iron Tower has an annex 12 metres high.",
        "The Iron Tower looks over Weston Hall, 12 metres high.",
        "The Rowing Union was enlarged to 1,500 members.",
        "The Rowing Union has a branch in Belm with 90 members.",
        "The Rowing Union, then with 90 members, moved.",
        "In Belm, 90 members voted for the Rowing Union's rival.",
        "1,200 members later, the Rowing Union closed.",
        "The Rowing Union has a branch of 90 members in Belm.",
    ],
)
def test_a_number_of_something_else_is_left_alone(text: str) -> None:
    assert numbers_of(text) == []


@pytest.mark.parametrize(
    ("text", "is_guess"),
    [
        ("In 1950, Ostby had 4,100 inhabitants.", True),
        ("Ostby had 4,100 inhabitants in 1950.", True),
        ("Ostby had 4,100 inhabitants when the mill opened.", True),
        ("Ostby had 4,100 inhabitants before the mill was built.", True),
        ("The Iron Tower is 160 metres high with its mast.", True),
        ("The Iron Tower is 140 metres tall, excluding the mast.", True),
        ("Without its mast, the Iron Tower is 140 metres high.", True),
        ("The Rowing Union has 12 members in every town.", True),
        ("The Iron Tower is 160 metres high with a view of the sea.", False),
        ("Ostby has 4,100 inhabitants and joined the league in 1950.", False),
    ],
)
def test_a_number_of_another_year_than_an_undated_fact_is_a_guess(text: str, is_guess: bool) -> None:
    assert [claim.value.is_guess for claim in claims_of(text)] == [is_guess]


def test_two_numbers_for_one_slot_are_guesses() -> None:
    claims = claims_of("Ostby covers 36 km² but has a total area of 37.5 km².")
    assert [(claim.value.text, claim.value.is_guess) for claim in claims] == [
        ("36 km²", True),
        ("37.5 km²", True),
    ]


WORKS = """
  northgate: {kind: organization, names: [Northgate], facts: {employees: 1200}}
"""


@pytest.mark.parametrize(
    ("text", "is_all"),
    [
        ("Northgate employs 1,900 people.", True),
        ("Northgate employs 1,900 people at nine sites.", True),
        ("Northgate employs 1,900 people in more than 30 countries.", True),
        ("Northgate employs 900 people at its mill.", False),
        ("Northgate employs 900 people in Arun.", False),
    ],
)
def test_people_in_many_places_are_all_there_are(text: str, *, is_all: bool) -> None:
    values = [claim.value.value for claim in claims_of(text, WORKS)]
    assert [isinstance(value, Quantity) and value.unit == "employee" for value in values] == [is_all]
