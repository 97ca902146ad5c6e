"""The examples of every check, run through the whole engine with all checks on."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from factlint.checks import CHECKS
from factlint.checks.api import Flags, Passes
from factlint.engine.examine import examine
from factlint.engine.request import Request
from factlint.engine.run import run
from factlint.engine.settings import Settings
from factlint.knowledge.base import open_rule_base
from factlint.model.document import Document, DocumentDate, Span
from factlint.model.finding import Finding
from factlint.reading.readers import read
from factlint.values import edtf
from factlint.values.days import day_number

TODAY = day_number(2026, 11, 22)
MARK = re.compile("[⟦⟧]")

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule}-{number}")
    for rule, check in CHECKS.items()
    for number, example in enumerate(check.EXAMPLES, 1)
]


def document_of(example: Flags | Passes) -> Document:
    document = read(f"example.{example.format}", MARK.sub("", example.text))
    if example.date is None:
        return document
    return replace(document, date=DocumentDate(edtf.parse(example.date), "example"))


def findings_of(rule: str, example: Flags | Passes, tmp_path_factory: pytest.TempPathFactory) -> list[Finding]:
    rules: tuple[str, ...] = ()
    if example.rules:
        folder = tmp_path_factory.mktemp("rules")
        pack = folder / "example.yaml"
        pack.write_text(f"factlint: 1\npack: example\nentities:{example.rules}", encoding="utf-8")
        rules = (str(pack),)
    if example.beside is not None:
        return findings_beside(rule, example, rules, tmp_path_factory.mktemp("documents"))
    base = open_rule_base(rules, root=Path(), cache_dir=None)
    examination = examine(
        document_of(example), base, Settings(today=TODAY, rules=rules, horizon=example.horizon)
    )
    return [finding for finding in examination.findings if finding.rule == rule]


def findings_beside(rule: str, example: Flags | Passes, rules: tuple[str, ...], folder: Path) -> list[Finding]:
    """The findings in the example, which comes last, of a run over both documents."""
    first, last = (folder / f"{name}.{example.format}" for name in ("first", "last"))
    first.write_text(str(example.beside), encoding="utf-8")
    last.write_text(MARK.sub("", example.text), encoding="utf-8")
    report = run(Request((str(last), str(first)), Settings(today=TODAY, rules=rules)))
    assert all(document.path == str(last) for document in report.documents if document.findings)
    return [one for document in report.documents for one in document.findings if one.rule == rule]


def marked_spans(text: str) -> list[Span]:
    spans, shift = [], 0
    for opening in re.finditer("⟦(.*?)⟧", text):
        start = opening.start() - shift
        spans.append(Span(start, start + len(opening[1])))
        shift += 2
    return spans


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_check_marks_what_its_example_marks(
    rule: str, example: Flags | Passes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    found = findings_of(rule, example, tmp_path_factory)
    expected = marked_spans(example.text) if isinstance(example, Flags) else []
    assert [finding.span for finding in found] == expected, [finding.message for finding in found]
    if any(
        finding.fixes for finding in found
    ):  # the page of the check tells from its examples that it has some
        assert any(isinstance(one, Flags) and one.fixed for one in CHECKS[rule].EXAMPLES)


@pytest.mark.parametrize(("rule", "example"), [p for p in EXAMPLES if getattr(p.values[1], "fixed", None)])
def test_fix_of_example(rule: str, example: Flags, tmp_path_factory: pytest.TempPathFactory) -> None:
    text = MARK.sub("", example.text)
    found = findings_of(rule, example, tmp_path_factory)
    edits = [edit for finding in found for edit in finding.fixes[0].edits]
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    assert text == example.fixed


@pytest.mark.parametrize("rule", CHECKS)
def test_a_third_of_eight_or_more_examples_pass(rule: str) -> None:
    examples = CHECKS[rule].EXAMPLES
    passing = sum(isinstance(example, Passes) for example in examples)
    assert len(examples) >= 8
    assert passing * 3 >= len(examples)
