"""Packs as their owners write them, from YAML to the findings in a text: lists, figures of years, money, names."""

from pathlib import Path

import pytest

from factlint import lint_text
from factlint.model.finding import Level

PACK = """\
factlint: 1
pack: owners
reviewed: 2026-06-01
properties:
  donations: {value: number, unit: pound, cues: [donations, collected]}
  parcels: {value: number, unit: parcel, cues: [parcels]}
  strength: {value: number, unit: percent, cues: [alcohol, by volume]}
  release: {value: text, cues: [current release]}
  given-by: {value: entity, cues: [given by]}
entities:
  bank:
    kind: charity
    names: [Fenland Food Bank]
    facts:
      donations:
        - {value: 1.24, unit: million pounds, from: 2023, until: 2024}
        - {value: 1.31, unit: million pounds, from: 2024, until: 2025}
      parcels: {value: 8200, from: 2024, until: 2025}
      founder: [{value: Ada Lunt, single: false}, {value: Ben Okafor, single: false, complete: true}]
  porter: {kind: beer, names: [Quay Porter], facts: {strength: {value: 5.2, unit: "%"}}}
  tool: {kind: product, names: [Ravel], facts: {release: 3.1.4}}
  isles:
    kind: product
    names: [Drowned Isles]
    nouns: [expansion]
    facts: {released: 2023-03-05}
  band:
    kind: band
    names: [Copper Larks]
    facts: {record-label: [{value: Dune Records, from: 2008, until: 2015}, {value: Pale Moth, from: 2015}]}
  bell: {kind: work, names: [Harbour Bell], facts: {given-by: Ada Lunt}}
  ada: {kind: person, names: [Ada Lunt]}
  ben: {kind: person, names: [Ben Okafor]}
  cora: {kind: person, names: [Cora Finch]}
  dune: {kind: record label, names: [Dune Records]}
  moth: {kind: record label, names: [Pale Moth]}
"""


def found(folder: Path, text: str) -> list[tuple[str, str]]:
    """The words and the message of each finding but notes."""
    pack = folder / "owners.yaml"
    pack.write_text(PACK, encoding="utf-8")
    return [(it.text, it.message) for it in lint_text(text, rules=[str(pack)]) if it.level is not Level.NOTE]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # a number from one year until the next is the figure of that year; "pounds" are those of "£"
        ("In 2024 the Fenland Food Bank collected £1.13 million.", "1.13"),
        ("The Fenland Food Bank collected £1.42 million in 2023.", "1.42"),
        ("The Fenland Food Bank handed out 2,800 parcels in 2024.", "2,800"),
        # what one entry says of a list holds for all of it
        ("The Fenland Food Bank was founded by Ada Lunt and Cora Finch.", "Cora Finch"),
        ("The Fenland Food Bank was founded by Ada Lunt and Greta Holm.", "Greta Holm"),
        # a longer shipped phrase that is made of the pack's own words
        ("Quay Porter has 2.5% alcohol by volume.", "2.5"),
        # "current" is a part of what a property is called
        ("The current release of Ravel is 3.0.9.", "3.0.9"),
        # what would be another edition is what the thing is called
        ("Drowned Isles, the first expansion, was released on 5 May 2023.", "5 May 2023"),
        ("In 2010, the Copper Larks were still signed to Pale Moth.", "Pale Moth"),
    ],
)
def test_an_error_is_found(tmp_path: Path, text: str, words: str) -> None:
    assert [it for it, _ in found(tmp_path, text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 the Fenland Food Bank collected £1.31 million.",
        "The Fenland Food Bank collected £1.24 million in 2023.",
        "The Fenland Food Bank collected £0.9 million in 2021.",
        "By March 2025 the Fenland Food Bank had collected £400,000.",
        "The Fenland Food Bank handed out 8,200 parcels in 2024.",
        "The Fenland Food Bank handed out 2,800 parcels in 2025.",
        "The Fenland Food Bank was founded by Ada Lunt and Ben Okafor.",
        "The Fenland Food Bank was founded by Ada Lunt and her brother.",
        "Quay Porter has 5.2% alcohol by volume.",
        "The current release of Ravel is 3.1.4.",
        "Drowned Isles was released as an audiobook on 5 May 2024.",
        "Drowned Isles, the first expansion, was released on 5 March 2023.",
        "In 2010, the Copper Larks were still signed to Dune Records.",
        "In 2010, the Copper Larks were already signed to Dune Records.",
    ],
)
def test_a_true_text_is_left_alone(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text) == []


def test_a_property_that_is_no_noun_is_stated_as_a_verb(tmp_path: Path) -> None:
    ((_, message),) = found(tmp_path, "The Harbour Bell was given by Ben Okafor.")
    assert message == "Harbour Bell was given by Ada Lunt, not Ben Okafor"
