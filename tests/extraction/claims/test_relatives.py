"""Whose relatives a sentence mentions, and by which words."""

import pytest

from .entity_claims import claims_of

FAMILY = """
entities:
  mara-lind: {kind: person, names: [Mara Lind], facts: {birthplace: ondra, father: karl-lind, mother: eva-lind}}
  ann-lind: {kind: person, names: [Ann Lind]}
  karl-lind: {kind: person, names: [Karl Lind]}
  eva-lind: {kind: person, names: [Eva Lind]}
  ondra: {kind: city, names: [Ondra]}
  weston: {kind: city, names: [Weston]}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mara Lind's sister, Ann Lind, was born in Weston.",
            ["Mara Lind: sibling = Ann Lind", "Ann Lind: birthplace = Weston"],
        ),
        (
            "Mara Lind, daughter of Eva Lind and Jan Ost, wrote.",
            ["Mara Lind: father = Jan Ost", "Mara Lind: mother = Eva Lind"],
        ),
        (
            "Mara Lind, daughter of Karl Lind and Ida Ost, wrote.",
            ["Mara Lind: father = Karl Lind", "Mara Lind: mother = Ida Ost"],
        ),
    ],
)
def test_relatives_are_named_by_nouns_and_verbs(text: str, expected: list[str]) -> None:
    stated = ("child",)
    assert [
        line for line in claims_of(text, FAMILY) if line.split(": ")[1].split(" ")[0] not in stated
    ] == expected
