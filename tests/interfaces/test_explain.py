"""What `factlint explain` answers for a check, a family, a fact, or none of them."""

from pathlib import Path

import pytest

from factlint.interfaces.cli import main
from factlint.interfaces.rule_ids import rule_ids

PACK = """\
factlint: 1
pack: bridges
entities:
  tay:
    kind: structure
    names: [Tay Bridge]
    facts:
      opened: {value: 1878-06-01, source: "https://example.org/tay"}
"""

TALES = """\
factlint: 1
pack: tales
false-claims:
  iron-moon:
    says: ["the moon is (iron|steel)"]
    because: it is rock
    source: https://example.org/moon
    reviewer: The Observatory
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bridges.yaml").write_text(PACK, encoding="utf-8")
    return tmp_path


def test_a_check_is_explained_by_its_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "facts/contradicted"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("# facts/contradicted\n")
    assert "\nLevel: error · fix: safe\n" in page
    assert "\n## How it decides\n" in page


def test_what_the_engine_reports_is_explained_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "reading/undecodable"]) == 0
    assert "Level: error · fix: none" in capsys.readouterr().out


def test_a_family_lists_its_checks(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "facts"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "facts/contradicted      A date, number, name or text differs from what the rule base says" in lines
    assert all(line.startswith("facts/") for line in lines)


def test_without_an_id_all_checks_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0
    listed = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert listed == list(rule_ids())


@pytest.mark.parametrize("wanted", ["bridges/tay#opened", "bridges/tay", "Tay Bridge", "tay bridge#opened"])
def test_a_fact_is_explained_by_its_card(wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", wanted, "--rules", "bridges.yaml"]) == 0
    assert (
        capsys.readouterr().out
        == """\
bridges/tay#opened
Tay Bridge (structure) · opened

  1878-06-01
    source: https://example.org/tay
    bridges.yaml:8:23
"""
    )


def test_a_fact_of_another_pack_about_the_same_thing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "spans.yaml").write_text(
        PACK.replace("bridges", "spans").replace("opened", "completed"), encoding="utf-8"
    )
    for wanted in ("spans/tay#completed", "bridges/tay#completed", "spans/tay"):
        assert main(["explain", wanted, "--rules", "bridges.yaml", "--rules", "spans.yaml"]) == 0
        assert "\nspans/tay#completed\n" in f"\n{capsys.readouterr().out}"


def test_a_false_claim_is_explained_by_its_card(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tales.yaml").write_text(TALES, encoding="utf-8")
    assert main(["explain", "tales/iron-moon", "--rules", "tales.yaml"]) == 0
    assert (
        capsys.readouterr().out
        == """\
tales/iron-moon
false claim

  “the moon is iron”
    and 1 other phrase
    because: it is rock
    source: https://example.org/moon
    reviewed by: The Observatory
"""
    )


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ("contradicted", 'has the id "contradicted"; did you mean "facts/contradicted"?'),
        ("fact/contradicted", 'has the id "fact/contradicted"; did you mean "facts/contradicted"?'),
        ("Tay Brigde", 'has the id "Tay Brigde"; did you mean "Tay Bridge"?'),
        ("bridges/tya", 'has the id "bridges/tya"; did you mean "bridges/tay"?'),
        ("Forth Bridge", 'no check, no fact and no entity has the id "Forth Bridge"'),
        ("bridges/tay#closed", 'bridges/tay has no fact "closed"; it has opened'),
    ],
)
def test_an_unknown_id_is_answered_with_the_nearest(
    wanted: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", wanted, "--rules", "bridges.yaml"]) == 2
    assert message in capsys.readouterr().err
