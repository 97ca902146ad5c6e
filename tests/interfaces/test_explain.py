from pathlib import Path

import pytest

from factlint.interfaces.cli import main

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
    assert "facts/contradicted\n" in capsys.readouterr().out


@pytest.mark.parametrize("wanted", ["bridges/tay#opened", "bridges/tay"])
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


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ("fact/contradicted", 'has the id "fact/contradicted"; did you mean "facts/contradicted"?'),
        ("bridges/tya", 'has the id "bridges/tya"; did you mean "bridges/tay"?'),
        ("bridges/tay#closed", 'bridges/tay has no fact "closed"; it has opened'),
    ],
)
def test_an_unknown_id_is_answered_with_the_nearest(
    wanted: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", wanted, "--rules", "bridges.yaml"]) == 2
    assert message in capsys.readouterr().err
