"""When a named entity contradicts a known one."""

from pathlib import Path

import pytest

from factlint.knowledge.base import KnowledgeBase, open_rule_base
from factlint.model.claim import Verdict
from factlint.model.mention import EntityRef
from factlint.reasoning.comparison.entities import compare_entities, may_be_form_of

PACK = """
factlint: 1
pack: example
entities:
  mara-lind: {kind: person, names: [Mara Lind], facts: {birthplace: porto-blanco, spouse: jonas-beck}}
  jonas-beck: {kind: person, names: [Jonas Beck, J. B. Beck], facts: {birthplace: Orvik}}
  great-weston: {kind: city, names: [Great Weston]}
  ann-stone: {kind: person, names: [Ann Stone], facts: {birthplace: Graz}}
  ida-moor: {kind: person, names: [Ida Moor], facts: {birthplace: great-weston}}
  boria: {kind: country, names: [Boria], facts: {capital: boria-town}}
  boria-town: {kind: city, names: [Boria Town]}
  eva-wall: {kind: person, names: [Eva Wall], facts: {birthplace: boria-town}}
  upland: {kind: country, names: [Upland]}
  porto-blanco: {kind: place, names: [Porto Blanco], facts: {location: blanco-county}}
  blanco-county: {kind: place, names: [Blanco County], facts: {country: arcadia}}
  arcadia: {kind: place, names: [Arcadia]}
  santa-rosa: {kind: place, names: [Santa Rosa], facts: {country: arcadia}}
"""


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    path = tmp_path_factory.mktemp("rules") / "example.yaml"
    path.write_text(PACK, encoding="utf-8")
    return open_rule_base((str(path),), root=Path(), cache_dir=None)


@pytest.mark.parametrize(
    ("prop", "said", "written", "verdict"),
    [
        ("birthplace", EntityRef("example/porto-blanco"), "Porto Blanco", Verdict.SUPPORTED),
        ("birthplace", EntityRef("~pórto blanco"), "Pórto Blanco", Verdict.SUPPORTED),
        ("birthplace", EntityRef("example/santa-rosa"), "Santa Rosa", Verdict.REFUTED),
        ("birthplace", EntityRef("example/arcadia"), "Arcadia", Verdict.UNKNOWN),
        ("birthplace", EntityRef("~newtown"), "Newtown", Verdict.UNKNOWN),
        ("spouse", EntityRef("example/ann-stone", ("example/jonas-beck",)), "Ann Stone", Verdict.SUPPORTED),
        ("spouse", EntityRef("example/ann-stone"), "Ann Stone", Verdict.REFUTED),
        ("spouse", EntityRef("~tom field"), "Tom Field", Verdict.REFUTED),
        ("spouse", EntityRef("~jonas p. beck"), "Jonas P. Beck", Verdict.UNKNOWN),
        ("spouse", EntityRef("~beck"), "Beck", Verdict.UNKNOWN),
    ],
)
def test_another_entity_is_a_contradiction_unless_it_may_be_the_same(
    rules: KnowledgeBase, prop: str, said: EntityRef, written: str, verdict: Verdict
) -> None:
    fact = next(fact for fact in rules.facts("example/mara-lind") if fact.statement.property == prop)
    assert compare_entities(said, written, fact, rules) is verdict


@pytest.mark.parametrize(
    ("said", "written", "verdict"),
    [
        (EntityRef("example/arcadia"), "Arcadia", Verdict.UNKNOWN),
        (EntityRef("example/great-weston"), "Great Weston", Verdict.REFUTED),
        (EntityRef("~orvik"), "Orvik", Verdict.SUPPORTED),
    ],
)
def test_a_place_larger_than_a_town_may_contain_what_is_a_mere_name(
    rules: KnowledgeBase, said: EntityRef, written: str, verdict: Verdict
) -> None:
    (fact,) = rules.facts("example/jonas-beck")
    assert compare_entities(said, written, fact, rules) is verdict


@pytest.mark.parametrize(
    ("written", "verdict"),
    [
        ("Vienna", Verdict.REFUTED),
        ("Vienna, Austria", Verdict.REFUTED),
        ("Graz, Austria", Verdict.UNKNOWN),
        ("Styria", Verdict.UNKNOWN),
        ("Austria", Verdict.UNKNOWN),
    ],
)
def test_two_well_known_cities_are_two_places(rules: KnowledgeBase, written: str, verdict: Verdict) -> None:
    (fact,) = rules.facts("example/ann-stone")
    assert compare_entities(EntityRef(f"~{written.casefold()}"), written, fact, rules) is verdict


@pytest.mark.parametrize(
    ("written", "may_be"),
    [
        ("Lind", True),
        ("M. Lind", True),
        ("Mara Anna Lind", True),
        ("Dr Mara Lind", True),
        ("Jonas Lind", False),
        ("Mara Stone", False),
    ],
)
def test_a_name_may_be_a_form_of_another(rules: KnowledgeBase, written: str, *, may_be: bool) -> None:
    assert may_be_form_of(written, EntityRef("example/mara-lind"), rules) is may_be


@pytest.mark.parametrize(
    ("person", "said", "written", "verdict"),
    [
        ("ida-moor", EntityRef("example/upland"), "Upland", Verdict.UNKNOWN),
        ("ida-moor", EntityRef("example/boria-town"), "Boria Town", Verdict.REFUTED),
        ("eva-wall", EntityRef("example/boria"), "Boria", Verdict.UNKNOWN),
        ("eva-wall", EntityRef("example/upland"), "Upland", Verdict.REFUTED),
    ],
)
def test_a_town_may_lie_in_any_country_where_the_pack_does_not_say_in_which(
    rules: KnowledgeBase, person: str, said: EntityRef, written: str, verdict: Verdict
) -> None:
    (fact,) = rules.facts(f"example/{person}")
    assert compare_entities(said, written, fact, rules) is verdict
