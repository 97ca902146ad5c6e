"""Which fixes of a document are applied, and in which order."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.engine.files.documents import Documents
from factlint.engine.mend import Mended, edited, mend
from factlint.model.document import Segment, Span
from factlint.model.finding import Applicability, Edit, Finding, Fix, Level
from factlint.model.report import DocumentReport
from factlint.reading.source import Source

from .findings import plain_document


def repair(start: int, end: int, replacement: str, applicability: Applicability = Applicability.SAFE) -> Fix:
    return Fix("Write it so", (Edit(Span(start, end), replacement),), applicability)


def lint_by(rules: dict[str, str | None], text: str, level: Level = Level.ERROR) -> DocumentReport:
    """Finds the words of `rules`, and offers the other word to write instead."""
    findings = []
    for match in re.finditer("|".join(rules), text):
        replacement = rules[match[0]]
        fixes = () if replacement is None else (repair(match.start(), match.end(), replacement),)
        span = Span(match.start(), match.end())
        findings.append(Finding(level, "wrong", span, match[0], fixes=fixes, rule="a/b"))
    return DocumentReport("a.txt", text, tuple(findings))


def mended(text: str, rules: dict[str, str | None]) -> Mended:
    return mend(lint_by(rules, text), lint=lambda changed: lint_by(rules, changed), read=plain_document)


def test_every_fix_is_applied() -> None:
    result = mended("bad and worse and bad", {"bad": "good", "worse": "better"})
    assert result.report.source == "good and better and good"
    assert [finding.text for finding in result.applied] == ["bad", "worse", "bad"]


def test_a_fix_that_makes_a_new_finding_is_dropped_and_the_others_are_kept() -> None:
    result = mended("one two one", {"one": "1", "two": "three", "three": None})
    assert result.report.source == "1 two 1"
    assert [finding.text for finding in result.report.findings] == ["two"]


def test_a_fix_that_mends_nothing_is_dropped() -> None:
    assert mended("one", {"one": "one!"}).applied == ()


def test_fixes_that_undo_each_other_do_not_run_in_circles() -> None:
    assert mended("up", {"up": "down", "down": "up"}).report.source == "up"


def test_of_overlapping_fixes_the_first_wins() -> None:
    text = "the the cat"
    both = [
        Finding(Level.ERROR, "wrong", Span(0, 7), "the the", fixes=(repair(0, 7, "the"),), rule="a/b"),
        Finding(Level.ERROR, "wrong", Span(4, 11), "the cat", fixes=(repair(4, 11, "a cat"),), rule="a/c"),
    ]

    def lint(changed: str) -> DocumentReport:
        return DocumentReport("a.txt", changed, tuple(both) if changed == text else ())

    result = mend(lint(text), lint=lint, read=plain_document)
    assert (result.report.source, result.applied) == ("the cat", (both[0],))


def test_unsafe_fixes_are_applied_only_when_allowed_and_after_safe_ones() -> None:
    text = "x"
    unsafe, safe = repair(0, 1, "unsafe", Applicability.UNSAFE), repair(0, 1, "safe")

    def after(*fixes: Fix, is_unsafe: bool) -> str:
        found = Finding(Level.ERROR, "wrong", Span(0, 1), "x", fixes=fixes, rule="a/b")
        report = DocumentReport("a.txt", text, (found,))
        lint = lambda changed: DocumentReport("a.txt", changed)  # noqa: E731
        return mend(report, lint=lint, read=plain_document, is_unsafe=is_unsafe).report.source

    assert after(unsafe, is_unsafe=False) == "x"
    assert after(unsafe, is_unsafe=True) == "unsafe"
    assert after(unsafe, safe, is_unsafe=True) == "safe"


def test_a_place_that_is_not_prose_alone_is_never_edited() -> None:
    text = "**Feb**ruary"
    found = Finding(Level.ERROR, "wrong", Span(2, 12), text[2:], fixes=(repair(2, 12, "March"),), rule="a/b")
    document = plain_document(text)
    joined = tuple(Segment(document.segments[0].prose, span) for span in (Span(2, 5), Span(7, 12)))
    result = mend(
        DocumentReport("a.txt", text, (found,)),
        lint=lambda changed: DocumentReport("a.txt", changed),
        read=lambda _text: replace(document, segments=joined),
    )
    assert result.applied == ()


def test_an_unrelated_finding_may_stay_or_become_less_grave() -> None:
    text = "bad, and four years"

    def lint(changed: str) -> DocumentReport:
        report = lint_by({"bad": "very good"}, changed)
        level = Level.ERROR if "bad" in changed else Level.NOTE
        at = changed.index("four")
        other = Finding(level, "wrong", Span(at, at + 10), "four years", rule="a/other")
        return report._replace(findings=(*report.findings, other))

    assert mend(lint(text), lint=lint, read=plain_document).report.source == "very good, and four years"


WORDS = st.sampled_from(["a", "b", "c", "d"])


@given(st.lists(WORDS, max_size=12), st.dictionaries(WORDS, st.none() | WORDS | st.just(""), max_size=4))
def test_mending_twice_is_mending_once_and_makes_no_new_finding(
    words: list[str], rules: dict[str, str | None]
) -> None:
    rules = rules or {"nothing": None}
    text = " ".join(words)
    once = mended(text, rules)
    assert mended(once.report.source, rules).report.source == once.report.source
    assert len(once.report.findings) <= len(lint_by(rules, text).findings) - len(once.applied)


def test_edits_are_applied_by_their_places() -> None:
    edits = [Edit(Span(4, 5), "E"), Edit(Span(0, 0), ">"), Edit(Span(1, 3), "")]
    assert edited("abcde", edits) == ">adE"


@pytest.mark.parametrize(
    ("path", "text", "name"),
    [
        ("a.json", '{"a": "by Roe"}', 'Ann "A" Poe'),
        ("a.csv", "a,b\nby Roe,1\n", "Poe, Ann"),
        ("a.yaml", "a: 'by Roe'", "O'Poe"),
        ("a.yaml", "a: by Roe", "Poe: Ann"),
        ("a.md", "by Roe", "`Poe`"),
    ],
)
def test_words_that_the_format_would_read_as_something_else_are_not_written(
    path: str, text: str, name: str
) -> None:
    def lint(changed: str) -> DocumentReport:
        return lint_by({"Roe": name}, changed)

    texts = Documents(((path, ("**",)),))
    result = mend(lint(text), lint=lint, read=lambda changed: texts.read(path, Source(changed)))
    assert (result.report.source, result.applied) == (text, ())
