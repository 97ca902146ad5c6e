"""A place that the rule base names with its holder is found under its bare name once the text names the holder."""

import pytest

from extraction.claims.term_claims import reader_of
from factlint.model.mention import is_named
from factlint.reading.readers import read

ENTITIES = """
  aston-kura: {names: ["Aston, Kura", Aston]}
  aston-sova: {names: ["Aston, Sova", Aston]}
  melby: {names: ["Melby, Kura"]}
  dunmore: {names: [Dunmore]}
  dunmore-sova: {names: ["Dunmore, Sova", Dunmore]}
"""


def named(text: str) -> list[tuple[str, str]]:
    mentions = reader_of(ENTITIES).read(read("example.txt", text)).entities
    return [
        (m.text, m.value.id.partition("/")[2]) for m in mentions if is_named(m) and not m.value.alternatives
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Aston in Kura is small.", [("Aston", "aston-kura")]),
        ("Aston, in Sova, is small.", [("Aston", "aston-sova")]),
        ("Aston (Sova) is small.", [("Aston", "aston-sova")]),
        ("Aston is part of Ash County in Sova. Aston is small.", [("Aston", "aston-sova")] * 2),
        ("Aston is part of Ash Township, located in Elm County, in Sova.", [("Aston", "aston-sova")]),
        ("Melby is a town in the state of Kura.", [("Melby", "melby")]),
        ("Melby has 300 houses and is located in Ash County, Kura.", [("Melby", "melby")]),
        ("Melby, Kura, is old. Melby is small.", [("Melby, Kura", "melby"), ("Melby", "melby")]),
        ("Aston in Kura is near to Aston in Sova.", [("Aston", "aston-kura"), ("Aston", "aston-sova")]),
        ("Dunmore is a town in Sova.", [("Dunmore", "dunmore-sova")]),
    ],
)
def test_a_settled_place_is_found(text: str, names: list[tuple[str, str]]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Aston is small.",
        "Melby is small.",
        "Melby sings. He was born in Kura.",
    ],
)
def test_one_that_is_not_settled_is_not(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Aston in Kura is near to Aston in Sova. Aston is small.", 2),
        ("Melby is a town in Kura. Ira Melby sings, and Melby dances.", 1),
    ],
)
def test_a_bare_name_that_may_be_another_is_not_taken_farther_on(text: str, count: int) -> None:
    assert len(named(text)) == count


def test_the_first_name_of_something_else_stays_its_own_farther_on() -> None:
    assert named("Dunmore is a town in Sova. Dunmore is small.")[1:] == [("Dunmore", "dunmore")]
