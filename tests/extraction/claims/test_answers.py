"""A question and the short answer after it are a claim."""

import pytest

from factlint.reading.readers import read

from .term_claims import reader_of

ENTITIES = """
  arcadia: {kind: country, names: [Arcadia], facts: {capital: porto-blanco}}
  porto-blanco: {kind: town, names: [Porto Blanco]}
  santa-rosa: {kind: town, names: [Santa Rosa]}
  iron-tower: {kind: structure, names: [Iron Tower], facts: {opened: 1889, architect: mara-lind}}
  mara-lind: {kind: person, names: [Mara Lind]}
"""


def answers(text: str) -> list[str]:
    claims = reader_of(ENTITIES).read(read("example.md", text)).claims
    return [f"{claim.statement.property}: {claim.value.text}" for claim in claims if claim.binder == "answer"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("What is the capital of Arcadia? Santa Rosa.", ["capital: Santa Rosa"]),
        ("Quiz of the day: what is the capital of Arcadia? Santa Rosa.", ["capital: Santa Rosa"]),
        ("**Q:** Who designed the Iron Tower?\n**A:** Ole Vang.", ["architect: Ole Vang"]),
        ("## When did the Iron Tower open?\n\nIn 1898.", ["opened: 1898"]),
        ("In which year was the Iron Tower opened? It was 1898.", ["opened: 1898"]),
        ("What is the capital of Arcadia? Not Santa Rosa.", []),
        ("What is the capital of Arcadia? Santa Rosa. Wrong! It is Porto Blanco.", []),
        ("What is the capital of Arcadia? Santa Rosa is a common guess.", []),
        ("What is the capital of Arcadia?\n\n- Santa Rosa\n- Porto Blanco", []),
        ("What is the capital of Arcadia?\nA) Santa Rosa\nB) Porto Blanco", []),
        ("1. What is the capital of Arcadia?\n2. Where is Aruna?\n\n1. Santa Rosa.", []),
        ("Is the capital of Arcadia in the south? Santa Rosa.", []),
        ("When did the Iron Tower fall? In 1898.", []),
        ("Who visited the Iron Tower? Ole Vang.", []),
        ("When was the architect of the Iron Tower born? In 1898.", []),
    ],
)
def test_an_answer_is_said_of_what_was_asked_about(text: str, claims: list[str]) -> None:
    assert answers(text) == claims
