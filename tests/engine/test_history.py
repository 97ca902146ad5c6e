"""Documents whose numbers are history: `history` in the configuration."""

from pathlib import Path

import pytest

from factlint.engine.request import Request
from factlint.engine.run import run
from factlint.engine.settings import Settings
from factlint.values.days import day_number

PACK = """
factlint: 1
pack: example
entities:
  kestrel:
    names: [Kestrel]
    facts:
      employees: 40
      founded: 1998
      chief-executive:
        - {value: ann-holt, from: 2010-01-01, until: 2020-01-01}
        - {value: jan-reed, from: 2020-01-01}
  ann-holt: {kind: person, names: [Ann Holt]}
  jan-reed: {kind: person, names: [Jan Reed]}
"""


def rules_reported(folder: Path, text: str, *history: str) -> list[str]:
    (folder / "example.yaml").write_text(PACK, encoding="utf-8")
    (folder / "CHANGELOG.md").write_text(f"---\ndate: 2024-05-01\n---\n\n{text}\n", encoding="utf-8")
    settings = Settings(today=day_number(2026, 1, 1), rules=(str(folder / "example.yaml"),), history=history)
    report = run(Request(paths=(str(folder / "CHANGELOG.md"),), settings=settings, root=str(folder)))
    return [finding.rule for document in report.documents for finding in document.findings]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Kestrel has 25 employees.", "facts/contradicted"),
        ("The chief executive of Kestrel is Ann Holt.", "facts/wrong-holder"),
    ],
)
def test_what_was_true_once_is_not_held_against_history(tmp_path: Path, text: str, rule: str) -> None:
    assert rules_reported(tmp_path, text) == [rule]
    assert rules_reported(tmp_path, text, "CHANGELOG.md") == []


def test_what_never_was_true_is(tmp_path: Path) -> None:
    assert rules_reported(tmp_path, "Kestrel was founded in 1989.", "CHANGELOG.md") == ["facts/contradicted"]
