"""Packs from Wikidata entities, and back."""

import json
from pathlib import Path
from typing import Any

import pytest

from factlint.knowledge.base import open_rule_base
from factlint.knowledge.imports.wikidata import import_entities
from factlint.knowledge.imports.wikidata_export import export_entities
from factlint.knowledge.imports.wikidata_time import GREGORIAN, JULIAN, read_time, write_time

Json = dict[str, Any]


def time(written: str, precision: int = 11, calendar: str = GREGORIAN) -> Json:
    return {"type": "time", "value": {"time": written, "precision": precision, "calendarmodel": calendar}}


def item(name: str) -> Json:
    return {"type": "wikibase-entityid", "value": {"entity-type": "item", "id": name}}


def amount(written: str, unit: str = "1") -> Json:
    return {"type": "quantity", "value": {"amount": written, "unit": unit}}


def statement(value: Json | None, rank: str = "normal", **qualifiers: Json) -> Json:
    main = {"snaktype": "value" if value else "somevalue", "datavalue": value}
    found = {name: [{"snaktype": "value", "datavalue": data}] for name, data in qualifiers.items()}
    return {"mainsnak": main, "rank": rank, "qualifiers": found}


TOWN: Json = {
    "id": "Q1",
    "labels": {"en": {"language": "en", "value": "Old Town [north]"}},
    "aliases": {"en": [{"language": "en", "value": "OT"}, {"language": "en", "value": "The Town"}]},
    "claims": {
        "P31": [statement(item("Q515"))],
        "P571": [statement(time("+1200-00-00T00:00:00Z", 9))],
        "P1082": [
            statement(amount("+1200"), P585=time("+1990-01-01T00:00:00Z")),
            statement(amount("+1350"), "preferred", P585=time("+2000-01-01T00:00:00Z")),
        ],
        "P2046": [statement(amount("+12.50", "http://www.wikidata.org/entity/Q712226"))],
        "P6": [
            statement(item("Q2"), P580=time("+1980-05-00T00:00:00Z", 10), P582=time("+1984-05-01T00:00:00Z")),
            statement(item("Q3"), P580=time("+1984-05-01T00:00:00Z")),
            statement(None),
        ],
        "P27": [statement(item("Q8")), statement(item("Q9"))],
        "P1448": [statement({"type": "monolingualtext", "value": {"language": "de", "text": "Altstadt"}})],
        "P36": [statement(item("Q4"), "deprecated"), statement(item("Q2"))],
    },
}
MAYOR: Json = {"id": "Q2", "labels": {"mul": {"language": "mul", "value": "Ann Other"}}, "claims": {}}
NOBODY: Json = {"id": "Q7", "labels": {"de": {"language": "de", "value": "Niemand"}}}

PACK = """factlint: 1
pack: towns
license: CC0-1.0
source: "https://www.wikidata.org"
entities:
  old-town-north:
    kind: place
    names: ["Old Town \\\\[north]", OT, The Town]
    wikidata: Q1
    source: "https://www.wikidata.org/wiki/Q1"
    facts:
      P31: Q515
      P571: 1200
      P1082:
        - {value: 1200, from: 1990-01-01, until: 2000-01-01}
        - {value: 1350, from: 2000-01-01}
      P2046: {value: 12.50, unit: square kilometre}
      P6:
        - {value: ann-other, from: 1980-05, until: 1984-05-01}
        - {value: Q3, from: 1984-05-01}
      P27:
        - {value: Q8, single: false}
        - {value: Q9, single: false}
      P36: ann-other
  ann-other:
    names: [Ann Other]
    wikidata: Q2
    source: "https://www.wikidata.org/wiki/Q2"
"""


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"entities": {"Q1": TOWN, "Q2": MAYOR, "Q7": NOBODY}}),
        "[\n" + ",\n".join(json.dumps(entity) for entity in (TOWN, MAYOR, NOBODY)) + "\n]\n",
        "\n".join(json.dumps(entity) for entity in (TOWN, MAYOR, NOBODY)),
    ],
    ids=["entity data", "dump", "lines"],
)
def test_entities_become_a_pack(text: str) -> None:
    assert import_entities(text, pack="towns") == (PACK, ("Q7: no label in en",))


def test_the_pack_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "towns.yaml").write_text(PACK, encoding="utf-8")
    base = open_rule_base(["towns.yaml"], root=tmp_path)
    facts = {fact.id.partition("#")[2]: fact for fact in base.facts("towns/old-town-north")}
    assert {"founded", "population", "area", "head-of-government", "citizenship", "capital"} <= set(facts)
    assert base.entity("towns/old-town-north").label == "Old Town [north]"


def test_a_pack_comes_back_without_loss() -> None:
    exported = export_entities(PACK, open_rule_base([]).properties())
    assert exported.notes == ()
    assert import_entities(exported.text, pack="towns") == (PACK, ())


def test_what_cannot_go_back_is_named() -> None:
    pack = (
        "factlint: 1\npack: a\nentities:\n  b: {names: B}\n  c: {names: C, wikidata: Q5, facts: {motto: x}}\n"
    )
    assert export_entities(pack).notes == ("b: no item of Wikidata", "Q5 motto: no property of Wikidata")


@pytest.mark.parametrize(
    ("time_", "precision", "calendar", "written"),
    [
        ("+1879-03-14", 11, GREGORIAN, "1879-03-14"),
        ("+1879-03-00", 10, GREGORIAN, "1879-03"),
        ("+1879-00-00", 9, GREGORIAN, "1879"),
        ("+1870-00-00", 8, GREGORIAN, "187X"),
        ("+1900-00-00", 7, GREGORIAN, "1801/1900"),
        ("+1801-00-00", 7, GREGORIAN, "1801/1900"),
        ("-0044-03-15", 11, JULIAN, "[-0043-03-13,-0043-03-15]"),
        ("+1582-10-04", 11, JULIAN, "[1582-10-04,1582-10-14]"),
        ("+1616-04-00", 10, JULIAN, "1616-04~"),
        ("-12000-00-00", 9, GREGORIAN, "Y-11999"),
    ],
)
def test_a_time_of_wikidata_is_read_and_written_alike(
    time_: str, precision: int, calendar: str, written: str
) -> None:
    value = {"time": f"{time_}T00:00:00Z", "precision": precision, "calendarmodel": calendar}
    assert read_time(value) == written
    assert read_time(write_time(written)) == written


@pytest.mark.parametrize("value", [{"time": "+1-00-00T00:00:00Z", "precision": 3}, {"time": "yesterday"}, {}])
def test_times_that_are_not_read(value: Json) -> None:
    with pytest.raises(ValueError, match=r"not read|not a time"):
        read_time(value)


def test_text_that_is_no_entity() -> None:
    with pytest.raises(ValueError, match="this is not a Wikidata entity"):
        import_entities('[{"name": "x"}]', pack="towns")


def test_a_day_of_the_julian_calendar_is_written_in_either() -> None:
    assert read_time(time("+1066-10-14T00:00:00Z", 11, JULIAN)["value"]) == "[1066-10-14,1066-10-20]"
    assert read_time(time("+1700-02-29T00:00:00Z", 11, JULIAN)["value"]) == "1700-03-11"
    assert write_time("[1066-10-14,1066-10-20]")["calendarmodel"] == JULIAN
    with pytest.raises(ValueError, match="not a time"):
        write_time("[1066-10-14,1066-10-21]")


def test_the_circumstances_of_a_statement_count() -> None:
    entity = MAYOR | {
        "claims": {
            "P569": [statement(time("+1601-00-00T00:00:00Z", 9), P1480=item("Q5727902"))],
            "P19": [statement(item("Q1"), P1480=item("Q18122778"))],
        }
    }
    converted = import_entities(json.dumps(entity), pack="test")
    assert 'P569: "1601~"' in converted.text
    assert "P19:" not in converted.text
    assert converted.notes == ("Q2 P19: a statement with the circumstance Q18122778 is not sure",)
