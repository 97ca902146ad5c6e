"""Properties that a pack gives patterns of its own."""

from pathlib import Path

import pytest

from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.model.rule_base import RuleBase
from factlint.reading.readers import read

PACK = """
factlint: 1
pack: example
properties:
  lamps:
    value: number
    cues: [lamps, lanterns]
    patterns: ["{value} {cue}", "{cue} of {subject}: {value}", "{subject} has {cue}, {value}"]
  keeper:
    value: entity
    cues: [keeps, kept]
    patterns: ["{value} {cue} {subject}"]
  first-lit:
    value: date
    cues: [was lit]
    patterns: ["{subject} {cue} in {value}(.|,)", "(In|On) {value}[,] {subject} {cue}."]
  won-cup:
    value: date
    cues: [won the cup]
    patterns: ["{subject} {cue} in {value}.", "{subject} {cue}{value}"]
entities:
  south-pier: {names: [South Pier], facts: {lamps: 40, keeper: ida-moe, first-lit: 1880, won-cup: 1912}}
  ida-moe: {names: [Ida Moe]}
  rolf-arden: {names: [Rolf Arden]}
"""


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> RuleBase:
    pack = tmp_path_factory.mktemp("packs") / "example.yaml"
    pack.write_text(PACK, encoding="utf-8")
    return open_rule_base((str(pack),), root=Path(), cache_dir=None)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The South Pier has 40 lamps.", ["40 lamps"]),
        ("The South Pier has more than thirty lanterns.", ["thirty lanterns"]),
        ("Lamps of the South Pier: 40", ["40"]),
        ("The South Pier, which has lamps, 40", ["40"]),
        ("The South Pier, the longest of all, has lamps, 40", ["40"]),
        ("The number of lamps of the South Pier is 40.", []),
        ("The South Pier has 40 broken lamps.", []),
        ("The South Pier has lamps, 40", ["40"]),
        ("The café of the South Pier has lamps, 40", []),
        ("Who visited the South Pier has lamps, 40", []),
    ],
)
def test_patterns_are_the_only_forms_that_are_read(rules: RuleBase, text: str, numbers: list[str]) -> None:
    claims = make_reader(rules).read(read("example.txt", text)).claims
    assert [claim.value.text for claim in claims] == numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Rolf Arden keeps the South Pier.", ["Rolf Arden"]),
        ("Rolf Arden keeps the South Pier in summer.", ["Rolf Arden"]),
        ("Rolf Arden keeps the South Pier café.", []),
        ("Rolf Arden keeps the South Pier third-floor café.", []),
    ],
)
def test_a_noun_that_the_subject_qualifies_has_the_value(rules: RuleBase, text: str, values: list[str]) -> None:
    claims = make_reader(rules).read(read("example.txt", text)).claims
    assert [claim.value.text for claim in claims] == values


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The South Pier was lit in 1881.", ["1881"]),
        ("The South Pier, 2 km long, was lit in May 1881, late at night.", ["May 1881"]),
        ("In 1881 the South Pier was lit.", ["1881"]),
        ("In 1881, the South Pier was lit", ["1881"]),
        ("- The South Pier was lit in 1881", ["1881"]),
        ("In 1881 the South Pier was lit from the sea.", []),
        ("The South Pier won the 1914 cup.", ["1914"]),
        ("The South Pier won the cup in 1914.", ["1914"]),
        ("The South Pier won the cup of the county in 1914.", []),
        ("The South Pier was lit in 1881 from the sea.", []),
        ("The South Pier was lit for a feast in 1881.", []),
        ("A film on the South Pier was lit in 1881.", []),
    ],
)
def test_dates_are_read_in_the_forms_of_the_patterns(rules: RuleBase, text: str, dates: list[str]) -> None:
    claims = make_reader(rules).read(read("example.txt", text)).claims
    assert [claim.value.text for claim in claims] == dates
