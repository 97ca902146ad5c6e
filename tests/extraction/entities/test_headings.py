"""The topic of a heading is what the first pronoun below it may mean."""

import pytest

from extraction.claims.term_claims import reader_of
from factlint.model.mention import Naming
from factlint.reading.readers import read

ENTITIES = """
  grey-peak: {kind: mountain, names: [Grey Peak]}
  ann-lind: {kind: person, names: [Ann Lind]}
  lind-tower: {kind: tower, names: [Lind Tower]}
"""


def pronouns(text: str) -> list[str]:
    """The pronouns that stand for something known."""
    entities = reader_of(ENTITIES).read(read("example.md", text)).entities
    return [mention.text for mention in entities if Naming.PRONOUN in mention.derivation]


@pytest.mark.parametrize(
    "heading",
    [
        "Grey Peak",
        "3. Grey Peak (2,310 m)",
        "Profile: Grey Peak",
        "Grey Peak at a glance",
        "How high is Grey Peak?",
        "What is the Grey Peak?",
        "When was Grey Peak climbed?",
        "And Grey Peak?",
    ],
)
def test_a_heading_puts_forward_its_only_name(heading: str) -> None:
    assert pronouns(f"## {heading}\n\nIt is 2,310 metres high.") == ["It"]


@pytest.mark.parametrize(
    "text",
    [
        "## Grey Peak hut\n\nIt opened in 1931.",
        "## When did the Grey Peak hut open?\n\nIt opened in 1931.",
        "## Grey Peak and Lind Tower\n\nIt is 2,310 metres high.",
        "## The way up Grey Peak\n\nIt is steep.",
        "## Ann Lind's sister\n\nShe was born in 1931.",
        "## Grey Peak\n\nShe was born in 1931.",
        "## Grey Peak\n\nThe hut is old. It opened in 1931.",
        "## Grey Peak\n\nMany climb.\n\nIt opened in 1931.",
        "Grey Peak\n\nIt opened in 1931.",
    ],
)
def test_nothing_else_is_put_forward(text: str) -> None:
    assert pronouns(text) == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ann Lind wrote. Her daughter Ida sang. She was born in 1931.", ["Her"]),
        ("Ann Lind wrote. Her publisher was rich. She was born in 1931.", ["Her"]),
        ("Ann Lind wrote. Her books sold well. She was born in 1931.", ["Her", "She"]),
        ("Ann Lind wrote. Her son was ill. She was born in 1931.", ["Her", "She"]),
        ("The Lind Tower is tall. Its café is dear. It opened in 1931.", ["Its"]),
        ("The Lind Tower is tall. Its height is 90 metres. It opened in 1931.", ["Its", "It"]),
        ("The Lind Tower is tall. The café on the roof is dear. It opened in 1931.", []),
        ("The Lind Tower is tall. The café is dear; it opened in 1931.", []),
        ("The Lind Tower is tall. A café stands beside the gate. It opened in 1931.", []),
        ("The Lind Tower is tall. The building is loved. It opened in 1931.", ["It"]),
    ],
)
def test_what_comes_between_may_be_meant(text: str, meant: list[str]) -> None:
    assert pronouns(text) == meant


def test_the_words_of_a_heading_do_not_describe_the_name_below() -> None:
    text = "## The tower\n\nAnn Lind was born in 1931."
    assert [mention.text for mention in reader_of(ENTITIES).read(read("example.md", text)).entities] == [
        "Ann Lind"
    ]
