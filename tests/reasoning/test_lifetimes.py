"""Whether something existed at a time."""

from pathlib import Path

import pytest

from factlint.knowledge.base import open_rule_base
from factlint.reasoning.judging.lifetimes import outside_lifetime
from factlint.values import edtf

PACK = """
factlint: 1
pack: example
entities:
  bank: {kind: organization, names: [Bank], facts: {founded: 1990, dissolved: 2012}}
  land: {kind: country, names: [Land], facts: {founded: 1990, dissolved: 2012}}
  lind: {kind: person, names: [Lind], facts: {born: 1950, died: 2020}}
"""


@pytest.mark.parametrize(
    ("entity", "when", "expected"),
    [
        ("bank", "1988", "founded"),
        ("bank", "1989", None),  # a year before its founding people act in its name
        ("bank", "2000", None),
        ("bank", "2015", "dissolved"),
        ("land", "1900", None),
        ("land", "2015", "dissolved"),
        ("lind", "1949", "born"),
        ("lind", "2020", None),
        ("lind", "2021", "died"),
    ],
)
def test_a_time_lies_inside_or_outside(entity: str, when: str, expected: str | None, tmp_path: Path) -> None:
    pack = tmp_path / "example.yaml"
    pack.write_text(PACK, encoding="utf-8")
    rules = open_rule_base((str(pack),), root=tmp_path, cache_dir=None)
    found = outside_lifetime(f"example/{entity}", edtf.parse(when).days, rules)
    assert (found.fact.statement.property if found else None) == expected
