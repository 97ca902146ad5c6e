"""Stretches "from … until …" of which both ends differ from every known term."""

from pathlib import Path

import pytest

from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.model.claim import Aspect, Verdict
from factlint.reading.readers import read
from factlint.reasoning.judging.judge import judge_claims
from factlint.values.days import day_number

PACK = """
factlint: 1
pack: example
reviewed: 2025-01-01
entities:
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      president:
        - {value: ann-marek, from: 1990, until: 1994}
        - {value: jan-holub, from: 1994, until: 2002}
        - {value: eva-lind, from: 2002, until: 2008}
  ann-marek:
    kind: person
    names: [Ann Marek]
    facts:
      team: {value: northport-rovers, from: 1970, until: 1975}
  jan-holub: {kind: person, names: [Jan Holub]}
  eva-lind: {kind: person, names: [Eva Lind]}
  northport-rovers: {kind: club, names: [Northport Rovers]}
"""


def verdicts(text: str, folder: Path) -> dict[Aspect, Verdict]:
    pack = folder / "example.yaml"
    pack.write_text(PACK, encoding="utf-8")
    rules = open_rule_base((str(pack),), root=folder, cache_dir=None)
    analysis = make_reader(rules).read(read("example.md", text))
    judged = judge_claims(analysis, rules, day_number(2025, 7, 1))
    ends = {Aspect.STARTS, Aspect.ENDS}
    return {each.claim.aspect: each.verdict for each in judged if each.claim.aspect in ends}


@pytest.mark.parametrize(
    ("years", "start", "end"),
    [
        ("1990–1994", Verdict.SUPPORTED, Verdict.SUPPORTED),
        ("1990–1997", Verdict.SUPPORTED, Verdict.REFUTED),
        ("1980–1984", Verdict.UNKNOWN, Verdict.UNKNOWN),  # a term that the pack does not list
        ("2002–2008", Verdict.REFUTED, Verdict.REFUTED),  # that of the other one
    ],
)
def test_a_term_of_office(years: str, start: Verdict, end: Verdict, tmp_path: Path) -> None:
    text = f"# Ruritania\n\n## Presidents\n\n- Ann Marek ({years})\n"
    assert verdicts(text, tmp_path) == {Aspect.STARTS: start, Aspect.ENDS: end}


@pytest.mark.parametrize(
    ("first", "last", "start", "end"),
    [
        (1970, 1975, Verdict.SUPPORTED, Verdict.SUPPORTED),
        (1970, 1979, Verdict.SUPPORTED, Verdict.REFUTED),
        (1980, 1984, Verdict.UNKNOWN, Verdict.UNKNOWN),
    ],
)
def test_a_term_in_a_team(first: int, last: int, start: Verdict, end: Verdict, tmp_path: Path) -> None:
    text = f"Ann Marek played for Northport Rovers from {first} to {last}.\n"
    assert verdicts(text, tmp_path) == {Aspect.STARTS: start, Aspect.ENDS: end}
