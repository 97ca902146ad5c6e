"""Durations and money in a pack, from its YAML to the findings in a text."""

from pathlib import Path

import pytest

from factlint import lint_text

PACK = """\
factlint: 1
pack: shop
properties:
  guarantee: {value: duration, cues: [guarantee]}
entities:
  lamp:
    kind: product
    names: [Norrlamp]
    facts:
      guarantee: P3Y
      cost: {value: 640, unit: euros}
  dimmer:
    kind: product
    names: [Norrdim]
    facts: {guarantee: P1Y6M, cost: {value: 45, unit: €}}
  maker:
    kind: organization
    names: [Norrwerk]
    facts: {revenue: {value: 38, unit: million euros}}
"""


def found(folder: Path, text: str) -> list[tuple[str, str, str | None]]:
    """Rule, words and what to write, of each finding."""
    pack = folder / "shop.yaml"
    pack.write_text(PACK, encoding="utf-8")
    return [(it.rule, it.text, it.expected) for it in lint_text(text, rules=[str(pack)])]


@pytest.mark.parametrize(
    ("text", "words", "right"),
    [
        ("Norrlamp comes with a guarantee of two years.", "two", "three"),
        ("Norrlamp has a 24-month guarantee.", "24", "36"),
        ("The guarantee on Norrlamp is four years.", "four", "three"),
        ("Norrdim comes with a guarantee of 12 months.", "12", "18"),
        ("Norrlamp costs 460 euros.", "460", "640"),
        ("Norrlamp is priced at €460.", "460", "640"),
        ("Norrdim costs 54 euros.", "54", "45"),
        ("Norrwerk had a revenue of 83 million euros.", "83", "38"),
    ],
)
def test_a_wrong_length_or_price_is_reported(tmp_path: Path, text: str, words: str, right: str) -> None:
    assert found(tmp_path, text) == [("facts/contradicted", words, right)]


@pytest.mark.parametrize(
    "text",
    [
        "Norrlamp comes with a guarantee of three years.",
        "Norrlamp has a 36-month guarantee.",
        "Norrlamp comes with a guarantee of 1,095 days.",
        "Norrlamp comes with a guarantee of more than two years.",
        "Norrdim comes with a guarantee of a year and a half.",
        "Norrdim comes with a guarantee of 18 months.",
        "Norrlamp outlived its guarantee by two years.",
        "In the first two years of the guarantee, Norrlamp is mended for free.",
        "Norrlamp costs 640 euros, in Norway 700 crowns.",
        "Norrlamp costs 640 crowns.",
        "Norrdim costs €45.",
        "Norrwerk had a revenue of €38 million.",
        "Norrwerk had a revenue of 38.2 million euros.",
    ],
)
def test_a_right_one_is_not(tmp_path: Path, text: str) -> None:
    assert not found(tmp_path, text)
