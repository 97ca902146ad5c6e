"""Whether one person can have taken over an office from another."""

from pathlib import Path

import pytest

from factlint.knowledge.base import open_rule_base
from factlint.model.document import ProseSpan, Span
from factlint.model.mention import EntityRef, Mention
from factlint.model.statements.successions import Succession
from factlint.reasoning.terms.successions import contradiction

PACK = """
factlint: 1
pack: p
entities:
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      president:
        - {value: anna, from: 2000, until: 2004}
        - {value: bo, from: 2004, until: 2008-01}
        - {value: cai, from: 2008-01, until: 2008-06}
        - {value: dora, from: 2008-06, until: 2012}
        - {value: anna, from: 2014, until: 2018}
        - {value: egon, from: 2018, until: 2020-02}
        - {value: gerd, from: 2020-05}
  anna: {kind: person, names: [Anna]}
  bo: {kind: person, names: [Bo]}
  cai: {kind: person, names: [Cai]}
  dora: {kind: person, names: [Dora]}
  egon: {kind: person, names: [Egon]}
  gerd: {kind: person, names: [Gerd]}
  finn: {kind: person, names: [Finn]}
"""


def _mention(who: str, start: int) -> Mention[EntityRef]:
    end = start + len(who)
    return Mention(ProseSpan(start, end), Span(start, end), who, EntityRef(f"p/{who}"), ("name",))


def neighbours(tmp_path: Path, later: str, earlier: str) -> str | None:
    """What is said of "later succeeded earlier": who came before or after the one whom it names first."""
    (tmp_path / "p.yaml").write_text(PACK, encoding="utf-8")
    rules = open_rule_base((str(tmp_path / "p.yaml"),), root=Path(), cache_dir=None)
    stated = Succession("p/ruritania", "president", _mention(earlier, 40), _mention(later, 0))
    found = contradiction(stated, rules)
    if found is None:
        return None
    return " ".join(["after" if found.is_after else "before", *(fact.written for fact in found.facts)])


@pytest.mark.parametrize(
    ("later", "earlier", "right"),
    [
        ("bo", "anna", None),
        ("anna", "bo", "after cai"),
        ("dora", "bo", None),
        ("dora", "anna", "before cai"),
        ("egon", "bo", "before anna"),
        ("bo", "egon", "before anna"),
        ("finn", "bo", None),
        ("bo", "finn", None),
    ],
)
def test_who_came_before_or_after(tmp_path: Path, later: str, earlier: str, right: str | None) -> None:
    assert neighbours(tmp_path, later, earlier) == right


def test_a_vacancy_of_some_months_lies_between_neighbours(tmp_path: Path) -> None:
    assert neighbours(tmp_path, "gerd", "anna") == "before egon"
