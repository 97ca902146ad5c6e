"""A time in one clause is not held against a fact that the sentence states rightly in its next clause."""

from pathlib import Path

import pytest

from factlint.engine.examine import make_examiner
from factlint.engine.settings import Settings
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read
from factlint.values.days import day_number

PACK = """\
factlint: 1
pack: example
entities:
  harbour-street:
    kind: series
    names: [Harbour Street]
    facts: {end: {value: 2011}}
"""


def texts_of_findings(folder: Path, text: str) -> list[str]:
    (folder / "example.yaml").write_text(PACK)
    rules = ("example.yaml",)
    examine = make_examiner(
        open_rule_base(rules, root=folder, cache_dir=None),
        Settings(today=day_number(2026, 1, 1), rules=rules, syntax="never"),
    ).examine
    return [finding.text for finding in examine(read("text.txt", text)).findings]


def test_a_sentence_that_states_both_is_left_alone(tmp_path: Path) -> None:
    assert (
        texts_of_findings(tmp_path, "Harbour Street was cancelled in 2010, and the last episode aired in 2011.")
        == []
    )


@pytest.mark.parametrize("behind", ["", ", and the last episode aired in 2012", "; it was loved"])
def test_a_wrong_time_is_reported_else(tmp_path: Path, behind: str) -> None:
    assert "2010" in texts_of_findings(tmp_path, f"Harbour Street was cancelled in 2010{behind}.")
