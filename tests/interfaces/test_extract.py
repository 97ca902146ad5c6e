"""What `factlint extract` lists."""

import json
from pathlib import Path

import pytest

from factlint.interfaces.cli import main


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("The bridge was opened on **1 June 1878** and stood\nfor two years.\n")
    return tmp_path


def test_mentions_are_listed_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "a.md", "--no-rules"]) == 0
    assert capsys.readouterr().out == (
        "a.md:1:28  time  “1 June 1878”  DATE 1878-06-01\na.md:2:5  duration  “two years”  DURATION P2Y\n"
    )


def test_mentions_are_records_for_programs(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    assert main(["extract", ".", "--no-rules", "--format", "jsonl", "--no-cache"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    source = (folder / "a.md").read_text()
    assert source[first["start"] : first["end"]] == first["text"] == "1 June 1878"
    assert (first["low"], first["high"], first["edtf"]) == ("1878-06-01", "1878-06-02", "1878-06-01")
    assert (second["kind"], second["timex"]) == ("duration", "P2Y")
    assert "derivation" not in first


def test_explained_mentions_name_their_rules(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "a.md", "--no-rules", "--format", "jsonl", "--explain"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[0])["derivation"] != []


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_read(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    (folder / "0.md").write_bytes(b"\x00\x01\x02")
    assert main(["extract", "0.md", "a.md", "--no-rules"]) == 0
    out, err = capsys.readouterr()
    assert err.startswith("factlint: 0.md: ")
    assert len(out.splitlines()) == 2


def test_a_claim_of_a_term_shows_its_end_and_the_time_said(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    (folder / "b.md").write_text("Jens Stoltenberg was NATO Secretary General from 2014 to 2024.\n")
    assert main(["extract", "b.md"]) == 0
    claims = [line for line in capsys.readouterr().out.splitlines() if "  claim  " in line]
    about = "“Jens Stoltenberg”  offices/nato secretary-general offices/jens-stoltenberg"
    assert claims == [
        f"b.md:1:1  claim  {about} starts “2014” asserted",
        f"b.md:1:1  claim  {about} ends “2024” asserted",
    ]
    assert main(["extract", "b.md", "--format", "jsonl"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    first = next(record for record in records if record["kind"] == "claim")
    assert (first["aspect"], first["cue"]["text"]) == ("starts", "Secretary General")
    assert [time["text"] for time in first["times"]] == ["2014"]
    assert first["scope"] == {"low": "2014-01-01", "high": "2015-01-01"}
