"""Contests of which the sentence states the year apart from the name."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from factlint.extraction.reader import Reader, make_reader
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read

PACK = """
entities:
  regatta-1992: {kind: event, names: ["1992 Summer Regatta", "1992 Regatta"]}
  regatta-1996: {kind: event, names: ["1996 Summer Regatta", "1996 Regatta"]}
  snow-1996: {kind: event, names: ["1996 Snow Race"]}
  other-1996: {kind: event, names: ["1996 Snow Race"]}
  cup-1990: {kind: event, names: ["1990 World Cup"]}
  belport: {kind: city, names: [Belport]}
  arun: {kind: city, names: [Arun]}
"""


@cache
def reader() -> Reader:
    with TemporaryDirectory() as folder:
        path = Path(folder, "example.yaml")
        path.write_text(f"factlint: 1\npack: example\n{PACK}", encoding="utf-8")
        return make_reader(open_rule_base((str(path),), root=Path(), cache_dir=None))


def editions(text: str) -> list[str]:
    entities = reader().read(read("example.txt", text)).entities
    return [one.value.id.removeprefix("example/") for one in entities if one.value.id[-1].isdigit()]


@pytest.mark.parametrize(
    ("text", "edition"),
    [
        ("The Summer Regatta was held in Belport in 1992.", "regatta-1992"),
        ("In 1992 the Summer Regatta took place in Belport.", "regatta-1992"),
        ("In 1996, Belport hosted the Regatta.", "regatta-1996"),
        ("Belport was the host of the Summer Regatta in 1996.", "regatta-1996"),
        ("Footballers know Belport. Arun won the World Cup in 1990.", "cup-1990"),
    ],
)
def test_the_year_of_the_sentence_states_which_one_is_meant(text: str, edition: str) -> None:
    assert editions(text) == [edition]


@pytest.mark.parametrize(
    "text",
    [
        "In 1992 Belport was chosen to host the Summer Regatta.",
        "In 1992 Belport, which had hosted the Summer Regatta, burnt down.",
        "Belport hosted the Summer Regatta in 1992 and 1996.",
        "The Snow Race was held in Belport in 1996.",
        "Belport hosted the Summer Regatta in 1994.",
        "Arun won the World Cup in 1990.",
        "Hockey is not football. Arun won the World Cup in 1990.",
        "The women of Belport won the Summer Regatta in 1992.",
    ],
)
def test_what_may_be_another_one_is_left_alone(text: str) -> None:
    assert editions(text) == []
