"""Holders of offices that a pack only names are persons, whom texts name too."""

from pathlib import Path

import pytest

from factlint.knowledge.base import KnowledgeBase
from factlint.model.mention import EntityRef

from .packs import open_pack

TOWN = """
  harlow-end:
    kind: town
    names: [Harlow End]
    facts:
      architect: Nils Brandt
      mayor:
        - {value: Rosa Tennant, from: 2001, until: 2009}
        - {value: ugo-prill, from: 2009, until: 2013}
        - {value: Rosa Tennant, from: 2013}
  ugo-prill: {kind: person, names: [Ugo Prill]}
"""


@pytest.fixture
def rules(tmp_path: Path) -> KnowledgeBase:
    return open_pack(tmp_path, TOWN)


def test_a_holder_who_is_only_named_is_a_person(rules: KnowledgeBase) -> None:
    assert rules.entity("test/Rosa Tennant").kind == "person"
    assert rules.held_by("test/Rosa Tennant") == ("test/harlow-end",)
    assert [name.entity for name in rules.names_beginning(["rosa", "tennant"])["rosa"]] == ["test/Rosa Tennant"]


def test_both_terms_are_those_of_one_person(rules: KnowledgeBase) -> None:
    values = [fact.statement.value for fact in rules.facts("test/harlow-end")]
    assert values[1:] == [
        EntityRef(each) for each in ("test/Rosa Tennant", "test/ugo-prill", "test/Rosa Tennant")
    ]


def test_values_of_other_properties_stay_words(rules: KnowledgeBase) -> None:
    assert rules.facts("test/harlow-end")[0].statement.value == EntityRef("~Nils Brandt")
    assert not rules.names_beginning(["nils", "brandt"])
