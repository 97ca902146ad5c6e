"""The model that is shipped, from the configuration to the finding."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factlint.engine.settings import Settings
from factlint.engine.syntax_model import find_model
from factlint.interfaces.cli import main

PACK = """\
factlint: 1
pack: example
entities:
  tidewater:
    kind: work
    names: [Tidewater]
    facts: {released: {value: 2017-08-03}}
"""
TEXT = "Tidewater was released to cheers and much relief in the spring rain of May 2016.\n"


def findings(folder: Path, syntax: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    (folder / "factlint.toml").write_text(f'rules = ["example.yaml"]\nsyntax = "{syntax}"\n')
    (folder / "example.yaml").write_text(PACK)
    (folder / "a.txt").write_text(TEXT)
    main(["check", "a.txt", "--format", "jsonl", "--no-cache", "--today", "2020-01-01"])
    return [json.loads(line)["text"] for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(("syntax", "found"), [("never", []), ("auto", ["May 2016"]), ("always", ["May 2016"])])
def test_only_the_parser_finds_the_date(
    syntax: str,
    found: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert findings(tmp_path, syntax, capsys) == found


def test_the_shipped_model_is_small_and_carries_its_papers() -> None:
    folder = find_model(Settings(today=0))
    assert folder is not None
    files = [file for file in Path(folder).rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) <= 10_000_000
    assert {"LICENSE", "ATTRIBUTION.md", "meta.json"} <= {file.name for file in files}
    meta = json.loads(Path(folder, "meta.json").read_text())
    assert meta["license"] == "CC BY-SA 4.0"
    assert meta["performance"]["dep_uas"] > 0.8


PROGRAM = """
import sys
from factlint.__main__ import main
main()
sys.stderr.write(str("spacy" in sys.modules))
"""


def loads_spacy(folder: Path) -> bool:
    """Whether a run in a process of its own loads spaCy; it must find the date."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "check", "a.txt", "--today", "2020-01-01", "--format", "jsonl"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"FACTLINT_CACHE_DIR": str(folder / "cache")},
    )
    assert json.loads(done.stdout)["text"] == "May 2016"
    return done.stderr == "True"


def test_a_sentence_that_stays_in_a_changed_document_is_not_parsed_again(tmp_path: Path) -> None:
    (tmp_path / "factlint.toml").write_text('rules = ["example.yaml"]\n')
    (tmp_path / "example.yaml").write_text(PACK)
    (tmp_path / "a.txt").write_text(TEXT)
    assert loads_spacy(tmp_path)
    (tmp_path / "a.txt").write_text(f"Something new.\n\n{TEXT}")
    assert not loads_spacy(tmp_path)
