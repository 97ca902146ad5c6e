"""Which property a key means, and what properties of several packs become."""

from pathlib import Path

import pytest

from factlint.knowledge.base import open_rule_base

from .packs import open_pack, problems_of, write_pack

MOTTO = """properties:
  motto:
    value: text
    cues: [motto,   whose  motto]
    patterns: ["{cue} of {subject} is {value}"]
    wikidata: P1451
  member-count: {value: number, cues: [branches], unit: branch}
"""
CLUB = "\n  club:\n    names: [Chess Club]\n    facts:\n      P1451: Play on\n      member-count: 12\n"


def test_a_pack_says_its_own_properties(tmp_path: Path) -> None:
    base = open_pack(tmp_path, CLUB, head=MOTTO)
    motto = next(it for it in base.properties() if it.id == "motto")
    assert (motto.value, motto.cues, motto.patterns) == (
        "text",
        ("motto", "whose motto"),
        ("{cue} of {subject} is {value}",),
    )
    assert base.facts("test/club")[0].id == "test/club#motto"
    assert base.unsayable_facts() == ()


def test_a_property_of_two_packs_has_the_cues_of_both(tmp_path: Path) -> None:
    count = next(it for it in open_pack(tmp_path, CLUB, head=MOTTO).properties() if it.id == "member-count")
    assert count.cues[-1] == "branches"
    assert "members" in count.cues
    assert count.unit == "member"


def test_a_pack_counts_in_its_own_unit(tmp_path: Path) -> None:
    value = open_pack(tmp_path, CLUB, head=MOTTO).facts("test/club")[1].statement.value
    assert getattr(value, "unit", None) == "branch"


def test_a_property_cannot_change_its_kind(tmp_path: Path) -> None:
    path = write_pack(tmp_path, "", head="properties:\n  founded: {value: text}\n")
    assert problems_of(path) == [
        (
            '4:3: "founded" already is a property of kind date in another pack or among the shipped ones, and here '
            "it is text; leave it out of `properties:` to use that one, or give this one a name of its own, such as "
            '"test-founded"'
        )
    ]


@pytest.mark.parametrize(
    ("definition", "problem"),
    [
        (
            '{value: text, patterns: ["{subjekt} {cue}"]}',
            '4:35: unknown placeholder "{subjekt}"; allowed are {subject}, {value}, {cue}; did you mean "subject"?',
        ),
        (
            '{value: number, cues: ["{value} gates"]}',
            '4:33: a cue is plain words; write "{value} gates" under `patterns`',
        ),
        ("{value: date, kind: office}", '4:18: the office "motto" is held by entities; write `value: entity`'),
        ("{cues: [motto]}", '4:10: a property needs the key "value": the kind of its values'),
        (
            "{value: date, kind: offcie}",
            '4:30: "offcie" is not a kind of property; allowed are office; did you mean "office"?',
        ),
    ],
)
def test_a_definition_with_an_error(tmp_path: Path, definition: str, problem: str) -> None:
    assert problems_of(write_pack(tmp_path, "", head=f"properties:\n  motto: {definition}\n")) == [problem]


def test_values_of_another_kind_are_kept_and_listed(tmp_path: Path) -> None:
    pack = """
  club:
    names: [Chess Club]
    facts:
      P571: the 1960s
      award: The Long Prize for Patience
      member-count: club
"""
    base = open_pack(tmp_path, pack)
    assert base.unsayable_facts() == ("test/club#founded", "test/club#member-count")
    assert [fact.written for fact in base.facts("test/club")] == [
        "the 1960s",
        "The Long Prize for Patience",
        "club",
    ]


def test_slips_under_a_wikidata_id_are_errors(tmp_path: Path) -> None:
    path = write_pack(tmp_path, "  club:\n    names: [Club]\n    facts: {P571: 1949-4-4}\n")
    assert problems_of(path) == ['6:19: "1949-4-4" is not an EDTF date; write 1949-04-04']


def test_a_value_may_be_the_name_of_an_entity(tmp_path: Path) -> None:
    pack = CLUB + "      headquarters: Old town\n  town:\n    names: [Old Town]\n"
    fact = open_pack(tmp_path, pack, head=MOTTO).facts("test/club")[2]
    assert getattr(fact.statement.value, "id", None) == "test/town"


def test_all_common_properties_of_the_contract_ship() -> None:
    properties = {it.id: it for it in open_rule_base([]).properties()}
    dates = "date start end born died founded dissolved opened completed launched released published signed"
    assert {properties[name].value for name in dates.split()} == {"date"}
    offices = "president prime-minister monarch secretary-general chair mayor coach head-of-state leader"
    assert all(properties[name].is_office for name in offices.split())
    assert properties["born"].wikidata == "P569"


def test_units_are_known_by_any_of_their_names(tmp_path: Path) -> None:
    facts = "{length: {value: 12, unit: km}, width: {value: 9, unit: planks}}"
    base = open_pack(tmp_path, f"  road:\n    names: [Long Road]\n    facts: {facts}\n")
    units = [getattr(fact.statement.value, "unit", None) for fact in base.facts("test/road")]
    assert units == ["kilometre", "planks"]
