"""What is said of the other places of a finding."""

from factlint.model.document import Span
from factlint.model.finding import Finding, Level, Related
from factlint.model.report import DocumentReport, Report
from factlint.reporting.details import elsewhere
from factlint.reporting.positions import LinesOf

TEXT = "one two\nthree\nfour\nfive\nsix\n"


def places(*words: str, path: str | None = None) -> list[str]:
    related = tuple(
        Related(Span(TEXT.index(word), TEXT.index(word) + len(word)), word, "a part", path) for word in words
    )
    finding = Finding(Level.NOTE, "wrong", Span(0, 3), "one", related=related, rule="a/b")
    report = Report((DocumentReport("a.md", TEXT, (finding,)), DocumentReport("b.md", TEXT, ())), "1")
    return list(elsewhere(finding, "a.md", LinesOf(report)))


def test_places_on_other_lines_are_stated_and_many_are_counted() -> None:
    assert places("two", "three") == ["line 2: “three”, a part"]
    assert places("two", "three", "four", "five", "six")[3:] == ["… and 1 more"]


def test_a_place_in_another_document_has_its_path() -> None:
    assert places("two", path="b.md") == ["b.md:1: “two”, a part"]
    assert places("two", path="unread.md") == ["unread.md: “two”, a part"]
