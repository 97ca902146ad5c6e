"""Measures in what a thing is called, though no word says which measure it is."""

import pytest

from .number_claims import numbers_of_pack

ENTITIES = """
  ondra: {kind: city, names: [Ondra], facts: {population: 8200}}
  vessa: {kind: river, names: [Vessa], facts: {length: {value: 214, unit: kilometre}}}
  vessa-tower: {kind: structure, names: [Vessa Tower], facts: {height: {value: 38, unit: metre}}}
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Ondra, a port city of 8,300 people on the coast, is old.", ["ondra population: 8,300 people"]),
        ("Ondra is a town of about 8,300.", ["ondra population: 8,300"]),
        ("Ondra is a town of seven hills.", []),
        ("Ondra, then a town of 900 people, was burnt.", []),
        ("Ondra was a town of 900 people.", []),
        ("Ondra is a town of 900 hectares.", []),
        ("The town of Ondra lost 900 people.", []),
        ("The Vessa is a 314-kilometre river.", ["vessa length: 314-kilometre"]),
        ("The Vessa is a 20-kilometre detour.", []),
        ("The Vessa Tower is a 40-metre tower.", ["vessa-tower height: 40-metre"]),
        ("The 40-metre Vessa Tower fell.", ["vessa-tower height: 40-metre"]),
        ("A storm blew. The 40-metre Vessa Tower fell.", ["vessa-tower height: 40-metre"]),
        ("The Vessa Tower stands on a 60-metre cliff.", []),
    ],
)
def test_measures_that_describe(text: str, claims: list[str]) -> None:
    assert numbers_of_pack(text, ENTITIES) == claims
