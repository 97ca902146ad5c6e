"""Every example of every pack that ships: what its facts flag, and what they let pass."""

from pathlib import Path

import pytest

from factlint.interfaces.cli import main

ROOT = Path(__file__).parents[2]


def test_the_examples_of_the_shipped_packs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["rules", "test", str(ROOT / "rules")]) == 0, capsys.readouterr().out
