"""Which false statements a text makes itself."""

from pathlib import Path

import pytest

from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read

PACK = """
factlint: 1
pack: example
false-claims:
  moon: {says: [the moon is made of cheese], because: it is rock}
"""


def stated(text: str, folder: Path) -> list[str]:
    path = folder / "example.yaml"
    path.write_text(PACK, encoding="utf-8")
    reader = make_reader(open_rule_base((str(path),), root=Path(), cache_dir=None))
    return [mention.text for mention in reader.read(read("example.txt", text)).false_claims]


@pytest.mark.parametrize(
    "text", ["The moon is made of cheese.", "Since the moon is made of cheese, mice like it."]
)
def test_a_false_claim_is_found_where_it_is_stated(text: str, tmp_path: Path) -> None:
    assert [found.casefold() for found in stated(text, tmp_path)] == ["the moon is made of cheese"]


@pytest.mark.parametrize(
    "text",
    [
        "It is not true that the moon is made of cheese.",
        "The idea that the moon is made of cheese goes back to the middle ages.",
        "“The moon is made of cheese,” he shouted.",
        "The moon is made of cheese, or so the story goes.",
        "Five myths. The moon is made of cheese.",
    ],
)
def test_a_false_claim_that_is_denied_or_quoted_is_left_alone(text: str, tmp_path: Path) -> None:
    assert stated(text, tmp_path) == []
