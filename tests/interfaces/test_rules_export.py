"""`factlint rules export`: a table that imports as the pack."""

import json
from pathlib import Path

import pytest

from factlint.interfaces.cli import main

BRIDGES = """\
factlint: 1
pack: bridges
entities:
  tay-bridge:
    names: [Tay Bridge, Old Tay Bridge]
    kind: place
    wikidata: Q10
    facts:
      opened: 1878-06-01
      length:
        - {value: "3264", until: "1887", unit: metre}
        - {value: "3286", from: "1887", unit: metre}
"""
MOON = """\
factlint: 1
pack: moon
false-claims:
  cheese-moon: {says: [The moon is cheese], because: It is rock, rating: false}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bridges.yaml").write_text(BRIDGES)
    (tmp_path / "moon.yaml").write_text(MOON)
    return tmp_path


def imported(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(["rules", "import", *words]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("name", ["out.csv", "out.tsv"])
def test_a_table_has_a_column_for_everything_and_imports_as_the_pack(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rules", "export", "bridges.yaml", "--output", name]) == 0
    assert capsys.readouterr().err == ""
    table = (folder / name).read_text()
    again = imported([name, "--pack", "bridges"], capsys)
    (folder / "again.yaml").write_text(again)
    assert main(["rules", "export", "again.yaml", "--output", name]) == 0
    assert (folder / name).read_text() == table
    assert table.splitlines()[0].split("\t" if name == "out.tsv" else ",") == [
        "id", "names", "kind", "wikidata", "opened", "length", "length.until", "length.unit", "length.from"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("table", "units: a table has only entities"),
        ("wikidata", 'Q10 P2043: "versts" is a unit of the pack, not of Wikidata'),
    ],
)
def test_units_of_the_pack_are_stated_to_be_left_out(
    kind: str, note: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = BRIDGES.replace("entities:", "units: {verst: 1066.8 metres}\nentities:").replace(
        "metre}", "versts}", 1
    )
    (folder / "bridges.yaml").write_text(text)
    assert main(["rules", "export", "bridges.yaml", "--to", kind]) == 0
    assert f"factlint: left out: {note}\n" in capsys.readouterr().err


def test_chosen_columns_leave_the_others_out(capsys: pytest.CaptureFixture[str]) -> None:
    columns = ["--column", "Bridge=names", "--column", "Since=opened"]
    assert main(["rules", "export", "bridges.yaml", "--to", "table", *columns]) == 0
    captured = capsys.readouterr()
    assert captured.out == "Bridge,Since\nTay Bridge|Old Tay Bridge,1878-06-01\n,\n"
    assert "factlint: left out: length.unit: no column for it\n" in captured.err


def test_items_and_reviews_import_as_their_packs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "export", "bridges.yaml", "--to", "wikidata", "--output", "out.json"]) == 0
    assert "P1619: 1878-06-01" in imported(["out.json"], capsys)
    assert main(["rules", "export", "moon.yaml", "--to", "claim-review", "--output", "out.json"]) == 0
    assert json.loads((folder / "out.json").read_text())["@graph"][0]["claimReviewed"] == "The moon is cheese"
    assert "says: [The moon is cheese]" in imported(["out.json"], capsys)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["none.yaml", "--to", "table"], "factlint: none.yaml: No such file or directory"),
        (["moon.yaml"], "factlint: say what to make: --to table, --to wikidata or --to claim-review"),
        (["bad.yaml", "--to", "table"], "bad.yaml:1:"),
        (
            ["latin.yaml", "--to", "table"],
            "factlint: latin.yaml:2: byte 0xe9 is not UTF-8; save the file as UTF-8",
        ),
    ],
)
def test_what_cannot_be_exported_is_said(
    words: list[str], message: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad.yaml").write_text("factlnt: 1\n")
    (folder / "latin.yaml").write_text("factlint: 1\npack: café\n", encoding="latin-1")
    assert main(["rules", "export", *words]) == 2
    assert message in capsys.readouterr().err
