"""Countries and their capitals, named by the adjective of the country."""

import pytest

from .entity_claims import claims_of

NATIONS = """
entities:
  arcadia:
    kind: country
    names: [Arcadia]
    demonyms: [Arcadian]
    facts: {capital: porto-blanco}
  porto-blanco: {kind: city, names: [Porto Blanco]}
  santa-rosa: {kind: city, names: [Santa Rosa]}
  mara-lind: {kind: person, names: [Mara Lind]}
"""


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The Arcadian capital, Westhaven, lies on the coast.", "Westhaven"),
        ("The Arcadian capital of Westhaven lies on the coast.", "Westhaven"),
        ("The Arcadian capital is Westhaven.", "Westhaven"),
        ("They met in the Arcadian capital Santa Rosa on Monday.", "Santa Rosa"),
        ("They met in the Arcadian capital, Santa Rosa, on Monday.", "Santa Rosa"),
        ("In Westhaven, Arcadia's capital, they met.", "Westhaven"),
        ("They met in Westhaven, the capital of Arcadia.", "Westhaven"),
    ],
)
def test_countries_named_by_their_adjective(text: str, value: str) -> None:
    assert [line.rpartition(" = ")[2] for line in claims_of(text, NATIONS)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "In the Arcadian capital, Anna Berg, a baker, was waiting.",
        "In the Arcadian capital Mara Lind met the press.",
        "In the Arcadian capital, Mara Lind, who was ill, met the press.",
        "The South Arcadian capital, Westhaven, lies on the coast.",
        "Westhaven, Arcadia's fashion capital, lies on the coast.",
        "The Arcadian capital, Westhaven said, was safe.",
    ],
)
def test_who_or_what_is_only_in_the_capital(text: str) -> None:
    assert claims_of(text, NATIONS) == []


def test_a_preposition_may_govern_the_capital_of_an_adjective() -> None:
    assert claims_of("The mail from Santa Rosa, the Arcadian capital, was late.", NATIONS) == [
        "Arcadian: capital = Santa Rosa"
    ]
    assert claims_of("The mail from Santa Rosa, the Arcadian capital of jazz, was late.", NATIONS) == []
    assert claims_of("The mail from Santa Rosa, the old Arcadian capital city hall, was late.", NATIONS) == []


BEARERS = """
properties:
  nationality: {value: entity, single: false, complete: true, cues: [nationality]}
entities:
  denmark: {kind: country, names: [Denmark], demonyms: [Danish]}
  poland: {kind: country, names: [Poland], demonyms: [Polish]}
  mara-lind: {kind: person, names: [Mara Lind], facts: {nationality: denmark}}
  white-harbour: {kind: novel, names: [White Harbour], facts: {author: mara-lind}}
  jonas-beck: {kind: person, names: [Jonas Beck], facts: {nationality: denmark}}
"""


@pytest.mark.parametrize(
    "text",
    [
        "The Polish novelist Mara Lind lived here.",
        "Polish novelist Mara Lind lived here.",
        "Mara Lind was a Polish writer.",
        "They read Mara Lind, a Polish poet of that time.",
    ],
)
def test_the_nation_of_somebody_known_by_a_trade(text: str) -> None:
    assert "Mara Lind: nationality = Polish" in claims_of(text, BEARERS)


@pytest.mark.parametrize(
    "text",
    [
        "The Polish film Mara Lind was shown.",
        "The Polish actor Mara Lind is a namesake.",
        "The Polish footballer Jonas Beck is a namesake.",
        "The Polish novelist Mara Lind admired most was unknown.",
        "Mara Lind, the Polish novelist Anna Berg and others came.",
        "The Polish translator of Mara Lind came.",
        "The Polish-born novelist Mara Lind came.",
    ],
)
def test_a_namesake_or_another_has_that_nation(text: str) -> None:
    assert not any("nationality" in claim for claim in claims_of(text, BEARERS))
