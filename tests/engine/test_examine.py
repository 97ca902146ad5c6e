"""Of several findings on the same words, which one is kept."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from factlint.checks.api import Case
from factlint.engine.examine import make_examiner
from factlint.knowledge.base import open_rule_base
from factlint.model.finding import Finding, Level
from factlint.model.span import Span

from .findings import SETTINGS, plain_document


def check_at(start: int, end: int) -> SimpleNamespace:
    def check(case: Case) -> Iterator[Finding]:
        text = case.analysis.document.source[start:end]
        yield Finding(Level.ERROR, "wrong", Span(start, end), text)

    return SimpleNamespace(check=check)


@pytest.fixture(autouse=True)
def checks(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = {"a/first": check_at(0, 8), "b/second": check_at(4, 12), "c/third": check_at(20, 24)}
    monkeypatch.setattr("factlint.engine.examine.CHECKS", fake)
    monkeypatch.setattr("factlint.engine.examine.READS", dict.fromkeys(fake, ("sentences",)))


def rules_of(*ignored: str) -> list[str]:
    examiner = make_examiner(open_rule_base(()), SETTINGS)
    document = plain_document("some words of a text that is long enough")
    return [each.rule for each in examiner.examine(document, wants=lambda rule: rule not in ignored).findings]


def test_of_findings_on_the_same_words_that_of_the_first_check_is_kept() -> None:
    assert rules_of() == ["a/first", "c/third"]


def test_an_ignored_check_hides_no_other() -> None:
    assert rules_of("a/first") == ["b/second", "c/third"]
