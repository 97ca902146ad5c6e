"""One text with one wrong date, judged with and without rules, dated and undated, plain and as Markdown."""

from pathlib import Path

import pytest

from factlint.engine.fix import fix
from factlint.engine.request import Request
from factlint.engine.run import run
from factlint.engine.settings import SHIPPED_RULES, Settings
from factlint.model.finding import Finding, Level
from factlint.values.days import day_number

DISPATCH = """\
Mediators carried new proposals to Kyiv in the hope of ending the Russia-Ukraine war, \
which has lasted for nearly four years.

The conflict began in 2014 with Russia's annexation of Crimea and has escalated into a full-scale invasion in \
February 2024. Ukrainian President Volodymyr Zelenskyy received the mediators at noon.
"""

MARKDOWN = """\
---
date: 2025-12-02
---

# Proposals 📨

Mediators carried [new proposals](https://example.org/2024) to Kyiv in the hope of ending the \
Russia-Ukraine war, which has lasted for *nearly four years*.

The conflict began in 2014 with Russia's annexation of Crimea and has escalated into a full-scale invasion in \
**February 2024**. Ukrainian President Volodymyr Zelenskyy received the mediators at noon.
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("dispatch.txt").write_text(DISPATCH, encoding="utf-8")
    Path("dispatch.md").write_text(MARKDOWN, encoding="utf-8")


def asked(
    path: str = "dispatch.txt",
    *,
    date: str | None = None,
    rules: tuple[str, ...] = SHIPPED_RULES,
    today: tuple[int, int, int] = (2026, 11, 22),
) -> Request:
    return Request(paths=(path,), settings=Settings(today=day_number(*today), rules=rules, document_date=date))


def findings(request: Request) -> list[Finding]:
    (document,) = run(request).documents
    return [finding for finding in document.findings if finding.level is not Level.NOTE]


def found(request: Request) -> list[tuple[str, str]]:
    return [(finding.rule, finding.text) for finding in findings(request)]


def test_a_dated_text_has_one_error_and_its_duration_speaks_against_it() -> None:
    (finding,) = findings(asked(date="2025-12-02"))
    assert (finding.rule, finding.text, finding.expected) == (
        "facts/contradicted",
        "February 2024",
        "February 2022",
    )
    assert "nearly four years" in {related.text for related in finding.related}


def test_an_undated_text_is_judged_by_every_day_up_to_today() -> None:
    assert found(asked()) == [
        ("durations/mismatch", "nearly four years"),
        ("facts/contradicted", "February 2024"),
    ]


def test_without_rules_the_text_is_judged_by_itself() -> None:
    (finding,) = findings(asked(date="2025-12-02", rules=()))
    assert (finding.rule, finding.text) == ("durations/mismatch", "nearly four years")
    assert {related.text for related in finding.related} >= {"2014", "February 2024"}


def test_the_clock_makes_no_error_of_a_dated_text() -> None:
    later = asked(date="2025-12-02", today=(2031, 1, 1))
    assert found(later) == found(asked(date="2025-12-02"))


def test_markdown_has_the_same_error_at_its_place_in_the_source() -> None:
    (finding,) = findings(asked("dispatch.md"))
    assert MARKDOWN[finding.span.start : finding.span.end] == finding.text == "February 2024"


@pytest.mark.parametrize("path", ["dispatch.txt", "dispatch.md"])
def test_fixing_repairs_the_date_and_nothing_else(path: str) -> None:
    before = Path(path).read_text(encoding="utf-8")
    report = fix(asked(path))
    assert [document.path for document in report.fixed] == [path]
    assert Path(path).read_text(encoding="utf-8") == before.replace("February 2024", "February 2022")
    assert found(asked(path)) == []
    assert fix(asked(path)).fixed == ()


def test_fingerprints_survive_a_new_first_paragraph() -> None:
    before = [finding.fingerprint for finding in findings(asked())]
    Path("dispatch.txt").write_text(f"A new first paragraph.\n\n{DISPATCH}", encoding="utf-8")
    assert [finding.fingerprint for finding in findings(asked())] == before
