"""What clauses are asked before their readers are: nothing is lost by it."""

from pathlib import Path

import pytest
import yaml

from factlint.engine.examine import make_examiner
from factlint.engine.settings import Settings
from factlint.extraction.biographies.clause import Clause
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read
from factlint.values.days import day_number

FOLDER = Path(__file__).parents[3] / "fixtures" / "self-consistency"
EXAMINER = make_examiner(
    open_rule_base((), root=Path(), cache_dir=None), Settings(today=day_number(2026, 11, 22), rules=())
)


def texts_of(name: str) -> list[str]:
    examples = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    flagged = [text for texts in examples["flagged"].values() for text in texts]
    return [text.replace("⟦", "").replace("⟧", "") for text in (*flagged, *examples["silent"])]


def findings_in(texts: list[str]) -> list[object]:
    return [EXAMINER.examine(read("text.md", text)).findings for text in texts]


@pytest.mark.parametrize("name", ["ages.yaml", "biographies.yaml"])
def test_every_clause_states_what_it_states_when_all_readers_are_asked(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = texts_of(name)
    asked_first = findings_in(texts)
    assert any(asked_first)
    monkeypatch.setattr(Clause, "may_hold_any", lambda _, words: bool(words))
    assert findings_in(texts) == asked_first
