"""Whole documents, and what is printed for them: fixtures/documents/<name> and <name>.findings."""

import shutil
from pathlib import Path

import pytest

from factlint.interfaces.cli import main

ROOT = Path(__file__).parent.parent.parent
SNAPSHOTS = sorted(ROOT.glob("fixtures/documents/*.findings"))


def test_there_are_documents() -> None:
    assert SNAPSHOTS


@pytest.mark.parametrize("snapshot", SNAPSHOTS, ids=lambda path: str(path.stem))
def test_a_document_is_reported_as_before(
    snapshot: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    document = snapshot.with_suffix("").relative_to(ROOT)
    copy = tmp_path / document  # outside of the repository, whose history would date the text
    copy.parent.mkdir(parents=True)
    shutil.copy(ROOT / document, copy)
    monkeypatch.chdir(tmp_path)
    main(["check", str(document), "--today", "2026-11-22", "--no-cache"])
    assert capsys.readouterr().out == snapshot.read_text(encoding="utf-8")
