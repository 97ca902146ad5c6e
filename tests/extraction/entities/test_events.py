"""Which mentions are of one event."""

import pytest

from extraction.claims.term_claims import reader_of
from factlint.reading.readers import read

ENTITIES = """
  belan-war: {kind: event, names: [war in Belan, Belan War], nouns: [war]}
"""

LASTING = " The war has lasted for four years."


def chains_of(text: str) -> list[list[str]]:
    chains = reader_of(ENTITIES).read(read("example.txt", text)).events
    return [[mention.text for mention in chain.mentions] for chain in chains]


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("The Arunan conflict grew." + LASTING, [["conflict", "war"]]),
        ("The conflict between Arun and Belm grew." + LASTING, [["conflict", "war"]]),
        ("The war in Belan grew. The Belan War spread." + LASTING, [["war in Belan", "Belan War", "war"]]),
        (
            "The Arun conflict grew. The Odran invasion failed." + LASTING,
            [["conflict"], ["invasion", "war"]],
        ),
        ("The strike grew." + LASTING, [["strike"], ["war"]]),
        ("An invasion in March followed." + LASTING, [["invasion", "war"]]),
        ("The conflict grew.", []),
    ],
)
def test_nouns_and_names_of_one_event_form_a_chain(text: str, chains: list[list[str]]) -> None:
    assert chains_of(text) == chains
