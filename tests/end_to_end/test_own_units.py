"""Units that a pack defines, from its YAML to the findings in a text."""

from pathlib import Path

import pytest

from factlint import lint_text

PACK = """\
factlint: 1
pack: old
units:
  verst: 1.0668 kilometres
  degree-reaumur: {is: 1.25 degrees Celsius, names: [degree Réaumur], symbols: [°Ré]}
  story-point: {}
  epic: 5 story points
  flops: {symbols: [FLOPS], prefixes: [tera, peta]}
  ton: 1 short ton
  kilo: 2 kilograms
properties:
  backlog: {value: number, unit: story point, cues: [backlog of]}
  speed-of-reckoning: {value: number, unit: teraflops, cues: [peak speed]}
entities:
  road: {names: [Amber Road], facts: {length: {value: 120, unit: versts}}}
  team: {names: [Blue Team], facts: {backlog: 40}}
  machine: {names: [Blue Gem], facts: {speed-of-reckoning: 280}}
"""


def found(folder: Path, text: str) -> list[tuple[str, str, str | None]]:
    """Rule, words and what to write, of each finding."""
    pack = folder / "old.yaml"
    pack.write_text(PACK, encoding="utf-8")
    return [(it.rule, it.text, it.expected) for it in lint_text(text, rules=[str(pack)])]


@pytest.mark.parametrize(
    "text",
    [
        "The Amber Road has a length of 120 versts. The Amber Road is 128 km long.",
        "The Blue Team has a backlog of 40 story points, and the Blue Team has a backlog of 8 epics.",
        "The Blue Team has a backlog of 8.",
        "The Blue Gem has a peak speed of 280 TFLOPS. The peak speed of the Blue Gem is 0.28 petaFLOPS.",
        "The trip took 10 versts (10.7 km). Water boils at 80 °Ré (100 °C), or 80 degrees Réaumur (100 °C).",
        "The ship carried 100 tons (91 tonnes).",
    ],
)
def test_what_is_right_in_any_unit_passes(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("The Amber Road is 150 km long.", ("facts/contradicted", "150", "128")),
        ("The Amber Road has a length of 140 versts.", ("facts/contradicted", "140", "120")),
        ("The Blue Team has a backlog of 12 epics.", ("facts/contradicted", "12", "8")),
        ("The Blue Gem has a peak speed of 500 TFLOPS.", ("facts/contradicted", "500", "280")),
        ("The trip took 12 versts (19 km).", ("numbers/conversion", "19", "13")),
        ("Water boils at 80 degrees Réaumur (80 °C).", ("numbers/conversion", "80", "100")),
        ("The ship carried 100 tons (120 tonnes).", ("numbers/conversion", "120", "91")),
        ("The bag held 3 kilo (3 kg).", ("numbers/conversion", "3", "6")),
    ],
)
def test_what_is_wrong_in_any_unit_is_found(
    tmp_path: Path, text: str, finding: tuple[str, str, str | None]
) -> None:
    assert found(tmp_path, text) == [finding]


def test_units_of_one_text_are_not_those_of_another(tmp_path: Path) -> None:
    text = "The trip took 12 versts (19 km)."
    assert len(found(tmp_path, text)) == 1
    assert lint_text(text, rules=[]) == []
