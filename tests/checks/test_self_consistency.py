"""Texts that contradict themselves, and texts that do not, through the whole engine without a rule base.

What an editor would mark and no check finds yet stands as `missed`; whoever teaches it moves the line up.
"""

import re
from pathlib import Path
from textwrap import fill

import pytest
import yaml

from factlint.engine.examine import make_examiner
from factlint.engine.settings import Settings
from factlint.knowledge.base import open_rule_base
from factlint.model.finding import Finding, Level
from factlint.reading.readers import read
from factlint.values.days import day_number

FOLDER = Path(__file__).parents[2] / "fixtures" / "self-consistency"
MARK = re.compile("[⟦⟧]")
SETS = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.yaml"))]
FLAGGED = [(rule, text) for each in SETS for rule, texts in each["flagged"].items() for text in texts]
MISSED = [(rule, text) for each in SETS for rule, texts in each.get("missed", {}).items() for text in texts]
SILENT = [text for each in SETS for text in each["silent"]]
SETTINGS = Settings(today=day_number(2026, 11, 22), rules=())
EXAMINER = make_examiner(open_rule_base((), root=Path(), cache_dir=None), SETTINGS)


def findings_in(text: str, rule: str = "") -> list[Finding]:
    """All findings above a note, and notes of one rule."""
    examination = EXAMINER.examine(read("text.md", MARK.sub("", text)))
    return [
        finding for finding in examination.findings if finding.level is not Level.NOTE or finding.rule == rule
    ]


@pytest.mark.parametrize(("rule", "text"), FLAGGED)
def test_a_contradiction_is_marked_and_nothing_else(rule: str, text: str) -> None:
    found = [(finding.rule, finding.span.start, finding.text) for finding in findings_in(text, rule)]
    start = text.index("⟦")
    assert found == [(rule, start, text[start + 1 : text.index("⟧")])]


@pytest.mark.parametrize(("rule", "text"), [one for one in FLAGGED if "\n" not in one[1]][::40])
def test_a_contradiction_is_marked_in_wrapped_lines_too(rule: str, text: str) -> None:
    wrapped = fill(MARK.sub("", text), 52, break_on_hyphens=False, break_long_words=False)
    found = [(finding.rule, finding.span.start) for finding in findings_in(wrapped, rule)]
    assert found == [(rule, text.index("⟦"))]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# Portmoor\n\nPortmoor was founded in 1242. In 2021 it had 8,412 inhabitants.\n\n## More\n\n", ""),
        ("2.3 ", ""),
        ("**Background:** ", ""),
        ("MOE: ", ""),
        ("| No. | What is known |\n|---|---|\n| 1 | ", " |\n"),
    ],
)
def test_hardly_a_contradiction_is_lost_behind_other_words(before: str, after: str) -> None:
    sample = [one for one in FLAGGED if one[1][0] not in "#|<>-*{" and "\n" not in one[1]][::7]
    kept = [
        rule
        for rule, text in sample
        if (rule, len(before) + text.index("⟦"))
        in {(one.rule, one.span.start) for one in findings_in(before + text + after, rule)}
    ]
    assert len(kept) >= 0.97 * len(sample)


def test_marks_of_notes_hide_nothing_and_make_nothing_up() -> None:
    sample = [one for one in FLAGGED if "\n" not in one[1]][::15]
    kept = [rule for rule, text in sample if rule in {one.rule for one in findings_in(_noted(text), rule)}]
    assert len(kept) >= 0.98 * len(sample)
    silent = [text for text in SILENT if "[" not in text]  # whose own marks another note would be one of
    assert [text for text in silent[::15] if findings_in(_noted(text))] == []


def _noted(text: str) -> str:
    """The text with a mark of a note behind each of its clauses."""
    return re.sub(r"(?<=[a-z⟧][.,;])(?= |$)", "[3]", text)


@pytest.mark.parametrize(("rule", "text"), MISSED)
def test_contradictions_that_are_missed_are_known(rule: str, text: str) -> None:
    assert findings_in(text, rule) == []


def test_few_contradictions_are_missed() -> None:
    assert len(FLAGGED) >= 0.95 * (len(FLAGGED) + len(MISSED))


@pytest.mark.parametrize("text", SILENT)
def test_nothing_is_found_in_a_consistent_text(text: str) -> None:
    assert [(finding.rule, finding.message) for finding in findings_in(text)] == []
