"""`factlint rules import`: a table that becomes a pack."""

import json
from pathlib import Path

import pytest

from factlint.interfaces.cli import main

ENTITY = {
    "id": "Q10",
    "labels": {"en": {"value": "Tay Bridge"}},
    "claims": {},
}
REVIEW = {
    "@type": "ClaimReview",
    "claimReviewed": "The moon is made of cheese",
    "reviewRating": {
        "@type": "Rating",
        "ratingValue": 1,
        "bestRating": 5,
        "worstRating": 1,
        "alternateName": "False",
    },
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_table_becomes_a_pack_that_finds_errors(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bridges.csv").write_text("Name,Opened\nTay Bridge,1878-06-01\n,1900\n")
    columns = ["--column", "Name=names", "--column", "Opened=opened"]
    assert main(["rules", "import", "bridges.csv", *columns, "--output", "bridges.yaml"]) == 0
    assert "left out: line 3: neither an id nor a name" in capsys.readouterr().err
    (folder / "a.md").write_text("The Tay Bridge opened in 1887.\n")
    assert main(["check", "a.md", "--rules", "bridges.yaml"]) == 1
    assert "bridges/tay-bridge#opened" in capsys.readouterr().out


def test_a_table_may_describe_itself(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bridges.tsv").write_text("names\topened\nTay Bridge\t1878-06-01\n")
    assert main(["rules", "import", "bridges.tsv", "--pack", "own"]) == 0
    out = capsys.readouterr().out
    assert "pack: own\n" in out
    assert "1878-06-01" in out


def test_headings_of_a_table_may_be_written_for_people(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bridges.csv").write_text("Name,Kind,Opened\nTay Bridge,structure,1878-06-01\n")
    assert main(["rules", "import", "bridges.csv"]) == 0
    assert "names: [Tay Bridge]\n    kind: structure\n" in capsys.readouterr().out


def test_columns_that_are_left_out_are_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bridges.csv").write_text("Name,Colour\nTay Bridge,red\n")
    assert main(["rules", "import", "bridges.csv", "--column", "Name=names"]) == 0
    assert capsys.readouterr().err == 'factlint: left out: column "Colour": no --column says what it holds\n'


@pytest.mark.parametrize(("content", "expected"), [(ENTITY, "tay-bridge:"), (REVIEW, "false-claims:")])
def test_json_shows_by_itself_what_it_is(
    content: object, expected: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "data.json").write_text(json.dumps(content))
    assert main(["rules", "import", "data.json"]) == 0
    assert expected in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["none.csv"], "factlint: none.csv: No such file or directory"),
        (["a.csv", "--column", "Nmae=names"], 'factlint: a.csv: the table has no column "Nmae"'),
        (
            ["a.csv", "--column", "Name"],
            'factlint: --column: "Name" says nothing of the column; write HEADING=WHAT',
        ),
        (["a.csv", "--from", "wikidata"], "factlint: a.csv: "),
    ],
)
def test_what_cannot_be_imported_is_said(
    words: list[str], message: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.csv").write_text("Name\nTay Bridge\n")
    assert main(["rules", "import", *words]) == 2
    assert capsys.readouterr().err.startswith(message)
