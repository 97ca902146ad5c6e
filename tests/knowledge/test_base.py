"""Look-ups in a rule base."""

from pathlib import Path

import pytest

from factlint.knowledge.base import open_rule_base
from factlint.model.claim import Place
from factlint.model.mention import EntityRef
from factlint.values.days import day_number
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.quantity import Quantity
from factlint.values.time import Time

from .packs import open_pack, write_pack

LEAGUE = """
  league:
    kind: organization
    names: [Northern League, NL, "League of (the|all) North"]
    nouns: [league]
    demonyms: [Northern]
    avoid: [Nothern League]
    except: [the book Nothern League]
    wikidata: Q1
    facts:
      founded: {value: 1949-04-04, source: "https://example.org/league"}
      member-count:
        - {value: 31, from: 2023-04-04, until: 2024-03-07}
        - {value: 32, from: 2024-03-07, unit: state}
      secretary-general: {value: ann, from: 2014, until: 2024, note: a caretaker}
      headquarters: Little Harbour Town
  ann:
    names: [Ann Other]
    facts:
      born: "[1960,1961-05]"
"""


def test_names_are_found_by_their_words_longest_first(tmp_path: Path) -> None:
    names = open_pack(tmp_path, LEAGUE).names_beginning("the northern nl league of all north unheard".split())
    assert [name.written for name in names["league"]] == ["League of all North", "League of the North"]
    (name,) = names["northern"]
    assert (name.words, name.entity, name.is_preferred) == (("northern", "league"), "test/league", True)
    assert set(names) == {"northern", "league", "nl"}


def test_names_with_other_words_are_left_out(tmp_path: Path) -> None:
    assert not open_pack(tmp_path, LEAGUE).names_beginning(["league", "of", "north"])


def test_avoided_forms_are_names_too(tmp_path: Path) -> None:
    (name,) = open_pack(tmp_path, LEAGUE).names_beginning(["nothern", "league"])["nothern"]
    assert name.is_avoided
    assert name.exceptions == ("the book Nothern League",)


def test_an_entity_has_what_the_pack_says(tmp_path: Path) -> None:
    entity = open_pack(tmp_path, LEAGUE).entity("test/league")
    assert (entity.kind, entity.label, entity.nouns, entity.demonyms, entity.wikidata) == (
        "organization",
        "Northern League",
        ("league",),
        ("Northern",),
        "Q1",
    )


def test_demonyms_point_to_entities(tmp_path: Path) -> None:
    assert open_pack(tmp_path, LEAGUE).demonyms()["northern"] == ("test/league",)


def test_an_unknown_entity_has_no_card_and_no_facts(tmp_path: Path) -> None:
    base = open_pack(tmp_path, LEAGUE)
    assert base.facts("test/nobody") == ()
    with pytest.raises(KeyError):
        base.entity("test/nobody")


def test_a_fact_keeps_its_value_source_and_place(tmp_path: Path) -> None:
    fact = open_pack(tmp_path, LEAGUE).facts("test/league")[0]
    assert fact.id == "test/league#founded"
    assert isinstance(fact.statement.value, Time)
    assert fact.statement.value.edtf == fact.written == "1949-04-04"
    assert fact.statement.scope == EVERYTHING
    assert fact.source == "https://example.org/league"
    assert fact.place == Place(str(tmp_path / "test.yaml"), 14, 24)


def test_values_over_time_share_an_id_and_keep_their_terms(tmp_path: Path) -> None:
    first, second = open_pack(tmp_path, LEAGUE).facts("test/league")[1:3]
    assert first.id == second.id == "test/league#member-count"
    assert first.statement.scope == Interval(day_number(2023, 4, 4), day_number(2024, 3, 7))
    assert second.statement.scope == Interval(day_number(2024, 3, 7), None)
    assert isinstance(second.statement.value, Quantity)
    assert second.statement.value.written == 32
    assert second.statement.value.unit == "state"


def test_a_coarse_bound_allows_every_day_of_its_unit(tmp_path: Path) -> None:
    fact = open_pack(tmp_path, LEAGUE).facts("test/league")[3]
    assert fact.statement.value == EntityRef("test/ann")
    assert fact.begins == Interval(day_number(2014), day_number(2015))
    assert fact.ends == Interval(day_number(2024), day_number(2025))
    assert fact.statement.scope == Interval(day_number(2014), day_number(2024, 12, 31))


def test_a_value_that_is_no_id_is_a_name_without_facts(tmp_path: Path) -> None:
    value = open_pack(tmp_path, LEAGUE).facts("test/league")[4].statement.value
    assert value == EntityRef("~Little Harbour Town")


def test_a_set_has_several_readings(tmp_path: Path) -> None:
    value = open_pack(tmp_path, LEAGUE).facts("test/ann")[0].statement.value
    assert isinstance(value, Time)
    assert len(value.readings) == 2


def test_the_common_properties_always_serve(tmp_path: Path) -> None:
    ids = {it.id for it in open_rule_base([], root=tmp_path).properties()}
    assert {"born", "founded", "secretary-general", "member-count"} <= ids


def test_what_is_open_is_known_until_the_review(tmp_path: Path) -> None:
    pack = """
  war:
    names: [Long War]
    facts:
      start: 1999
      end: ..
      participant:
        - {value: war, from: 2001, until: 2002}
        - {value: war, from: 2003}
"""
    facts = open_pack(tmp_path, pack, head="reviewed: 2026-02-03\n").facts("test/war")
    assert [fact.known_until for fact in facts] == [None, day_number(2026, 2, 3), None, day_number(2026, 2, 3)]


def test_a_wikidata_id_stands_for_every_property_that_has_it(tmp_path: Path) -> None:
    pack = """
  book:
    names: [Small Book]
    facts:
      P577: 1925-04-10
      P999999: something
"""
    base = open_pack(tmp_path, pack)
    assert [fact.id for fact in base.facts("test/book")] == [
        "test/book#released",
        "test/book#published",
        "test/book#P999999",
    ]
    assert base.unsayable_facts() == ("test/book#P999999",)


@pytest.mark.parametrize("name", ["cache", "100%25", "#1"])
def test_a_compiled_base_answers_the_same_and_is_compiled_once(tmp_path: Path, name: str) -> None:
    path = write_pack(tmp_path, LEAGUE)
    cache = tmp_path / name
    first = open_rule_base([str(path)], root=tmp_path, cache_dir=cache)
    (file,) = cache.glob("*.sqlite")
    written = file.stat().st_mtime_ns
    again = open_rule_base([str(path)], root=tmp_path, cache_dir=cache)
    assert again.facts("test/league") == first.facts("test/league")
    assert [it.stat().st_mtime_ns for it in cache.glob("*.sqlite")] == [written]


def test_old_compiled_files_go(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    for number in range(8):
        write_pack(tmp_path, f"{LEAGUE}# {number}\n")
        open_rule_base(["test.yaml"], root=tmp_path, cache_dir=cache)
    assert len(list(cache.glob("*.sqlite"))) == 5


def test_a_cache_that_cannot_be_written_or_read_does_no_harm(tmp_path: Path) -> None:
    path = write_pack(tmp_path, LEAGUE)
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    assert open_rule_base([str(path)], root=tmp_path, cache_dir=blocked).facts("test/league")
    cache = tmp_path / "cache"
    open_rule_base([str(path)], root=tmp_path, cache_dir=cache)
    for file in cache.iterdir():
        file.write_bytes(b"broken")
    assert open_rule_base([str(path)], root=tmp_path, cache_dir=cache).facts("test/league")


def test_roles_are_what_an_entity_is_the_value_of(tmp_path: Path) -> None:
    base = open_pack(tmp_path, LEAGUE)
    assert base.roles("test/ann") == {"secretary-general"}
    assert base.roles("test/league") == frozenset()
