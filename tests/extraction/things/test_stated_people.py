"""Who made a thing and who holds a post there."""

from pathlib import Path

import pytest

from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read

READER = make_reader(open_rule_base((), root=Path(), cache_dir=None))


def stated(text: str) -> list[tuple[str, str, str]]:
    claims = READER.read(read("text.txt", text)).stated_people
    return [(claim.statement.subject, claim.statement.property, claim.value.said) for claim in claims]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The film was directed by Ann Cole. Directed by Paul Reed, the film is long.",
            [("~film#0", "directed by", "Ann Cole"), ("~film#0", "directed by", "Paul Reed")],
        ),
        (
            "Mia Holt is the director of Corve Museum. The club's captain is Rosa Lind.",
            [("~corve museum", "director", "Mia Holt"), ("~club#1", "captain", "Rosa Lind")],
        ),
        ("The film was directed by Ann Cole and Paul Reed. The film was written by Paul Reed and her.", []),
        (
            "Mia Holt was the director of Corve Museum in 1990. Ute Orr, former director of Corve Museum, came.",
            [],
        ),
    ],
)
def test_people_of_things(text: str, claims: list[tuple[str, str, str]]) -> None:
    assert stated(text) == claims
