"""Documents of one run that state one thing differently: found in any order, by any processes, out of the cache."""

from pathlib import Path

import pytest

from factlint.engine.cache.stored import read_stated, write_stated
from factlint.engine.request import Request
from factlint.engine.run import run
from factlint.engine.settings import Settings
from factlint.model.report import Report
from factlint.model.stated import Stated

from .conftest import write
from .findings import SETTINGS

RULE = "consistency/conflicting-documents"
OLD, NEW = "Riverton United was founded in 1989.\n", "Riverton United was founded in 1998.\n"
ALONE = SETTINGS._replace(rules=())
FOUND = [("b.md", RULE, "1998", [("a.md", "1989")])]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def request(*paths: str, settings: Settings = ALONE, **options: object) -> Request:
    return Request(paths=paths, settings=settings)._replace(**options)  # type: ignore[arg-type]


def found(report: Report) -> list[tuple[str, str, str, list[tuple[str | None, str]]]]:
    return [
        (document.path, finding.rule, finding.text, [(place.path, place.text) for place in finding.related])
        for document in report.documents
        for finding in document.findings
    ]


@pytest.mark.parametrize("paths", [("a.md", "b.md"), ("b.md", "a.md"), (".",)])
@pytest.mark.parametrize("jobs", [1, 2])
def test_both_places_are_named_in_whatever_order(paths: tuple[str, ...], jobs: int) -> None:
    write("a.md", OLD)
    write("b.md", NEW)
    assert found(run(request(*paths, jobs=jobs))) == FOUND


def test_the_cache_keeps_what_a_document_states() -> None:
    write("a.md", OLD)
    write("b.md", NEW)
    cached = request(".", cache_dir="cache")
    first = run(cached)
    assert run(cached).documents == first.documents
    assert found(first) == FOUND
    write("b.md", OLD)
    assert found(run(cached)) == []


def test_the_date_that_fewer_documents_give_is_reported() -> None:
    write("a.md", OLD)
    write("b.md", NEW)
    write("c.md", NEW)
    assert [(path, text) for path, _, text, _ in found(run(request(".")))] == [("a.md", "1989")]


def test_one_document_alone_does_not_disagree() -> None:
    write("b.md", NEW)
    assert found(run(request("b.md"))) == []


def test_what_a_comment_suppresses_is_held_against_nothing() -> None:
    write("a.md", OLD)
    write("b.md", f"<!-- factlint: ignore {RULE} -- both stand in the archive -->\n\n{NEW}")
    assert found(run(request("."))) == []
    write("b.md", NEW)
    assert found(run(request(".", settings=ALONE._replace(ignore=("consistency",))))) == []


def test_stated_is_what_was_stored() -> None:
    stated = (Stated("~riverton united", "founded", "Riverton United", ((1, 2), (5, 9)), 4, 8, "1998", "1998"),)
    assert read_stated(write_stated(stated)) == stated
