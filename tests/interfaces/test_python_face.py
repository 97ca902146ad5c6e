"""The public functions for Python."""

import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import factlint
from factlint import Document, Finding, lint_paths, lint_text
from factlint.engine.errors import UsageError

TEXT = "# War\n\nThe **full-scale invasion** of Ukraine began in February 2024.\n"


def test_a_text_is_linted_with_every_shipped_pack() -> None:
    (finding,) = lint_text(TEXT)
    assert isinstance(finding, Finding)
    assert (finding.rule, finding.text, finding.expected) == (
        "facts/contradicted",
        "February 2024",
        "February 2022",
    )
    assert TEXT[finding.span.start : finding.span.end] == "February 2024"


def test_findings_print_like_the_terminal() -> None:
    (finding,) = lint_text(TEXT, path="news/war.md")
    lines = str(finding).splitlines()
    assert lines[0] == "news/war.md:3:49  error  facts/contradicted"
    assert lines[1] == "   3 │ The **full-scale invasion** of Ukraine began in February 2024."
    assert lines[2].lstrip(" │").startswith("━━━━━━━━━━━━━ ")


def test_the_choice_of_rules_and_checks_is_the_command_lines() -> None:
    assert lint_text(TEXT, rules=[]) == []
    assert lint_text(TEXT, rules=["offices"]) == []
    assert lint_text(TEXT, ignore=["facts"]) == []


def test_a_pack_that_changed_is_read_anew(tmp_path: Path) -> None:
    pack = tmp_path / "treaties.yaml"
    for day in (1949, 1951):
        pack.write_text(
            "factlint: 1\npack: treaties\nentities:\n  pact:\n    names: [Lakeside Pact]\n"
            f"    source: https://example.org/pact\n    facts: {{signed: {{value: {day}-04-04}}}}\n"
        )
        (finding,) = lint_text("The Lakeside Pact was signed in 1950.", rules=[str(pack)])
        assert str(day) in finding.message


def test_the_format_follows_the_path() -> None:
    marked = "The full-scale invasion of Ukraine began in February **2024**."
    assert [finding.text for finding in lint_text(marked)] == ["February **2024"]
    code = "    The full-scale invasion of Ukraine began in February 2024.\n"
    assert lint_text(code) == []
    assert [finding.text for finding in lint_text(code, path="a.txt")] == ["February 2024"]


def test_files_and_folders_are_linted(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(TEXT)
    (tmp_path / "b.md").write_text("Nothing is wrong here.\n")
    (finding,) = lint_paths([str(tmp_path)])
    assert str(finding).startswith(f"{tmp_path}/a.md:3:49  error  facts/contradicted\n")


def test_a_path_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(UsageError, match=r"^no such file or folder: nowhere\.md"):
        lint_paths(["nowhere.md"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"document_date": "2025-1-1"}, 'document_date: "2025-1-1" is not an EDTF date; write 2025-01-01'),
        ({"min_confidence": "hgih"}, 'min_confidence: "hgih" is not one of low, medium, high'),
        ({"select": ["fcats"]}, 'select: no check has the id or family "fcats"; did you mean "facts"?'),
    ],
)
def test_an_argument_that_means_nothing_is_an_error(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError) as error:
        lint_text(TEXT, **arguments)
    assert str(error.value) == message


@pytest.mark.parametrize(
    "arguments",
    [
        {"rules": "russia-ukraine-war"},
        {"select": "facts"},
        {"select": ["facts"], "path": Path("a.md")},
        {"document_date": date(2025, 12, 2), "today": date(2026, 1, 1)},
        {"document_date": datetime(2025, 12, 2, 9, 30)},  # noqa: DTZ001 - as callers have them
    ],
)
def test_one_word_stands_for_a_list_and_a_date_for_its_text(arguments: dict[str, Any]) -> None:
    assert [finding.text for finding in lint_text(TEXT, **arguments)] == ["February 2024"]
    assert lint_text(TEXT, ignore="facts") == []


def test_a_single_path_is_linted(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(TEXT)
    assert lint_paths(str(tmp_path)) == lint_paths(tmp_path) == lint_paths([tmp_path])
    assert len(lint_paths(tmp_path)) == 1


@pytest.mark.parametrize("text", [b"bytes", None, 3])
def test_a_text_that_is_no_string_is_an_error(text: Any) -> None:
    with pytest.raises(TypeError, match="text: a string is needed, not "):
        lint_text(text)


def test_the_public_names_are_four() -> None:
    assert factlint.__all__ == ["Document", "Finding", "lint_paths", "lint_text"]
    assert Document.__module__ == "factlint.model.document"
    assert set(factlint.__all__) <= set(dir(factlint))
    with pytest.raises(AttributeError, match="no attribute 'lint'"):
        factlint.lint  # noqa: B018


def test_importing_factlint_loads_nothing_else() -> None:
    code = "import sys; before = set(sys.modules); import factlint; print(set(sys.modules) - before)"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert printed.stdout == "{'factlint'}\n"
