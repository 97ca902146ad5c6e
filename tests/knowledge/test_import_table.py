"""Packs from tables, and back."""

from pathlib import Path

import pytest

from factlint.knowledge.base import open_rule_base
from factlint.knowledge.imports.table import import_table
from factlint.knowledge.imports.table_export import export_table

TABLE = """Name,Also,Founded,Members,Since,Until,Where
Chess Club,Chess Club|The [Old] Club,1901-05,12,2001,2009,a list
Chess Club,,,15,2009,,a list
"Rowing, Sailing",Rowers,1950,,,,another list
,,1960,,,,
"""
COLUMNS = {
    "Name": "id",
    "Also": "names",
    "Founded": "founded",
    "Members": "member-count",
    "Since": "member-count.from",
    "Until": "member-count.until",
    "Where": "source",
}


def test_rows_become_entities_with_facts(tmp_path: Path) -> None:
    imported = import_table(TABLE, COLUMNS, pack="clubs")
    assert imported.notes == ("line 5: neither an id nor a name",)
    (tmp_path / "clubs.yaml").write_text(imported.text, encoding="utf-8")
    base = open_rule_base(["clubs.yaml"], root=tmp_path)
    assert [(fact.id, fact.written, fact.source) for fact in base.facts("clubs/chess-club")] == [
        ("clubs/chess-club#founded", "1901-05", "a list"),
        ("clubs/chess-club#member-count", "12", "a list"),
        ("clubs/chess-club#member-count", "15", "a list"),
    ]
    names = base.names_beginning(["chess", "the", "old", "club"])
    assert {name.written for found in names.values() for name in found} == {"Chess Club", "The [Old] Club"}
    assert base.entity("clubs/rowing-sailing").label == "Rowers"


def test_a_table_comes_back_without_loss() -> None:
    pack = import_table(TABLE, COLUMNS, pack="clubs").text
    table, notes = export_table(pack, COLUMNS)
    assert notes == ()
    assert import_table(table, COLUMNS, pack="clubs") == (pack, ())


def test_tabs_part_columns_too() -> None:
    assert (
        "founded: 1901"
        in import_table("n\tf\nClub\t1901\n", {"n": "names", "f": "founded"}, pack="p", delimiter="\t").text
    )


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        (
            {"Nme": "names"},
            'the table has no column "Nme"; its columns are Name, Also, .*; did you mean "Name"',
        ),
        (
            {"Name": "names", "Since": "founded.since"},
            '"founded.since" is not what a column can hold; after the point',
        ),
        (
            {"Name": "name"},
            "which column holds the names. it has Name, Also, .*; write --column Name=names",
        ),
    ],
)
def test_columns_that_are_not_there(columns: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        import_table(TABLE, columns, pack="clubs")
