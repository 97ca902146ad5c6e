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
