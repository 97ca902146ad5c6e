"""A run over files: their order, those that give no text, failures, several processes."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factlint.engine.errors import UsageError
from factlint.engine.request import Request
from factlint.engine.run import run
from factlint.model.report import DocumentReport, Report
from factlint.reading.source import MAX_BYTES

from .conftest import Git, write
from .findings import SETTINGS

pytestmark = pytest.mark.usefixtures("fake_linter")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def request_for(*paths: str, **options: object) -> Request:
    return Request(paths=paths, settings=SETTINGS)._replace(**options)  # type: ignore[arg-type]


def summary(report: Report) -> list[tuple[str, list[str]]]:
    return [
        (document.path, [f"{finding.rule} {finding.text}".strip() for finding in document.findings])
        for document in report.documents
    ]


def only(report: Report) -> DocumentReport:
    (document,) = report.documents
    return document


def messages(report: Report) -> list[str]:
    return [finding.message for document in report.documents for finding in document.findings]


def test_every_document_is_reported_in_order_with_progress() -> None:
    write("b.md", "WRONG and WRONG\n")
    write("a.md", "right\n")
    steps: list[tuple[int, int, str]] = []
    report = run(request_for("."), progress=lambda *step: steps.append(step))
    assert summary(report) == [("a.md", []), ("b.md", ["dates/impossible WRONG"] * 2)]
    assert steps == [(1, 2, "a.md"), (2, 2, "b.md")]


def test_standard_input_is_a_document_with_the_name_that_is_given() -> None:
    report = run(request_for("-", stdin=b"x WRONG", stdin_name="notes/2025-12-01-day.md"))
    assert summary(report) == [("notes/2025-12-01-day.md", ["dates/impossible WRONG"])]
    assert (only(report).date, only(report).date_from) == ("2025-12-01", "file name")


def test_files_that_give_no_text_are_findings_and_the_others_are_linted(folder: Path) -> None:
    (folder / "broken.md").write_bytes(b"caf\xe9\n")
    (folder / "binary.md").write_bytes(b"\x00\x01\x02")
    with (folder / "large.md").open("wb") as file:
        file.truncate(MAX_BYTES + 2**20)
    write("good.md", "WRONG")
    write("empty.md", "")
    assert summary(run(request_for("."))) == [
        ("binary.md", ["reading/undecodable"]),
        ("broken.md", ["reading/undecodable"]),
        ("empty.md", []),
        ("good.md", ["dates/impossible WRONG"]),
        ("large.md", ["reading/too-large"]),
    ]


def test_a_file_that_is_too_large_is_stated_with_its_size(folder: Path) -> None:
    with (folder / "large.md").open("wb") as file:
        file.truncate(50 * 2**20)
    assert messages(run(request_for("large.md"))) == ["50.0 MiB is more than the limit of 32.0 MiB"]


def test_a_file_that_vanishes_after_it_was_listed_is_a_finding() -> None:
    write("a.md", "WRONG")
    write("b.md", "WRONG")
    report = run(request_for("."), progress=lambda *_step: Path("b.md").unlink(missing_ok=True))
    assert summary(report) == [("a.md", ["dates/impossible WRONG"]), ("b.md", ["reading/unreadable"])]
    assert messages(report)[1] == "cannot be opened: No such file or directory"


def test_a_dangling_link_is_a_finding(folder: Path) -> None:
    (folder / "link.md").symlink_to("nowhere.md")
    assert summary(run(request_for("link.md"))) == [("link.md", ["reading/unreadable"])]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_failure_in_one_document_is_a_finding_that_says_what_to_report(jobs: int) -> None:
    write("a.md", "CRASH")
    write("b.md", "WRONG")
    report = run(request_for(".", jobs=jobs))
    assert summary(report) == [("a.md", ["reading/internal-error"]), ("b.md", ["dates/impossible WRONG"])]
    assert "please report it: LookupError" in messages(report)[0]
    assert messages(report)[0].endswith(": CRASH is not known")


def test_a_folder_without_texts_is_an_error_that_says_what_is_read() -> None:
    write("code/a.py", "x = 1\n")
    with pytest.raises(UsageError, match=r"^no text in code: files ending in .*\.md .*are read"):
        run(request_for("code"))


def test_a_folder_without_texts_among_others_is_a_warning() -> None:
    write("code/a.py", "x = 1\n")
    write("a.md", "right\n")
    assert run(request_for("code", "a.md")).warnings == ("no text in code",)


def test_excluded_files_are_stated_when_they_were_named() -> None:
    write("a.md", "WRONG\n")
    report = run(request_for("a.md", exclude=("*.md",)))
    assert (report.documents, report.warnings) == ((), ("left out by `exclude`: a.md",))


def test_several_processes_report_as_one_does() -> None:
    for number in range(40):
        write(f"{number:02}.md", "WRONG " * (number % 3))
    alone = run(request_for("."))
    assert run(request_for(".", jobs=3)) == alone
    assert len(alone.documents) == 40


def test_a_process_that_dies_costs_its_own_document_only() -> None:
    for number in range(12):
        write(f"{number:02}.md", "DIE" if number in (3, 7) else "WRONG")
    found = dict(summary(run(request_for(".", jobs=2))))
    dead = [name for name, findings in found.items() if findings == ["reading/internal-error"]]
    assert dead == ["03.md", "07.md"]
    assert sum(findings == ["dates/impossible WRONG"] for findings in found.values()) == 10


def test_an_unchanged_document_is_not_examined_again(folder: Path, fake_linter: list[str]) -> None:
    write("a.md", "WRONG-right\n")
    asked = request_for("a.md", cache_dir=str(folder / "cache"))
    first = run(asked)
    assert run(asked) == first
    assert fake_linter == ["a.md"]


@pytest.mark.parametrize(
    "change",
    [
        {"document_date": "2020"},
        {"today": SETTINGS.today + 1},
        {"levels": (("dates", "note"),)},
        {"rules": ()},
    ],
)
def test_other_settings_are_examined_anew(
    folder: Path, fake_linter: list[str], change: dict[str, object]
) -> None:
    write("a.md", "WRONG\n")
    asked = request_for("a.md", cache_dir=str(folder / "cache"))
    run(asked)
    run(asked._replace(settings=SETTINGS._replace(**change)))  # type: ignore[arg-type]
    assert fake_linter == ["a.md", "a.md"]


def test_other_contents_names_and_rules_are_examined_anew(folder: Path, fake_linter: list[str]) -> None:
    pack = "factlint: 1\npack: mine\nentities: {{moon: {{names: [{name}]}}}}\n"
    write("mine.yaml", pack.format(name="Moon"))
    write("a.md", "WRONG\n")
    write("2025-12-01-a.md", "WRONG\n")
    settings = SETTINGS._replace(rules=("mine.yaml",))
    asked = request_for("a.md", cache_dir=str(folder / "cache"), settings=settings)
    run(asked)
    run(asked._replace(paths=("2025-12-01-a.md",)))
    write("mine.yaml", pack.format(name="Luna"))
    run(asked)
    write("a.md", "WRONG again\n")
    run(asked)
    assert fake_linter == ["a.md", "2025-12-01-a.md", "a.md", "a.md"]


def test_an_internal_error_is_not_remembered(folder: Path, fake_linter: list[str]) -> None:
    write("a.md", "CRASH\n")
    asked = request_for("a.md", cache_dir=str(folder / "cache"))
    run(asked)
    run(asked)
    assert fake_linter == ["a.md", "a.md"]


def test_a_cache_that_cannot_be_used_is_a_warning(folder: Path) -> None:
    write("a.md", "WRONG\n")
    write("file", "")
    report = run(request_for("a.md", cache_dir=str(folder / "file" / "cache")))
    assert summary(report) == [("a.md", ["dates/impossible WRONG"])]
    assert len(report.warnings) == 1
    assert "going on without it" in report.warnings[0]


def test_a_document_dated_by_git_is_examined_anew_when_its_date_changes(
    git: Git, folder: Path, fake_linter: list[str]
) -> None:
    write("a.md", "one\n")
    asked = request_for("a.md", cache_dir=str(folder / "cache"))
    assert only(run(asked)).date is None
    git("add", "a.md")
    git("commit", "--quiet", "--message", "x")
    for day in ("2020-01-02", "2021-01-02"):
        git("commit", "--quiet", "--amend", "--no-edit", f"--date={day}T12:00:00+00:00")
        for _ in range(2):
            document = only(run(asked))
            assert (document.date, document.date_from) == (day, "git")
    assert fake_linter == ["a.md"] * 3


def test_git_dates_are_known_in_several_processes(git: Git) -> None:
    for number in range(4):
        write(f"{number}.md", "one\n")
    git("add", "--all")
    git("commit", "--quiet", "--message", "x", date="2020-01-02T00:00:00+00:00")
    assert {document.date for document in run(request_for(".", jobs=2)).documents} == {"2020-01-02"}


def test_only_changed_lines_of_changed_files_are_reported(git: Git, fake_linter: list[str]) -> None:
    write("a.md", "WRONG old\n")
    write("same.md", "WRONG old\n")
    git("add", "--all")
    git("commit", "--quiet", "--message", "x")
    write("a.md", "WRONG old\nWRONG-new\n")
    write("new.md", "WRONG-new\n")
    report = run(request_for(".", changed_since="HEAD"))
    assert summary(report) == [
        ("a.md", ["dates/impossible WRONG-new"]),
        ("new.md", ["dates/impossible WRONG-new"]),
    ]
    assert fake_linter == ["a.md", "new.md"]


def test_staged_files_are_read_from_the_index(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    write("docs/a.md", "right\n")
    write("docs/gone.md", "right\n")
    write("docs/code.py", "WRONG\n")
    write("b.md", "WRONG-b\n")
    git("add", "--all")
    git("commit", "--quiet", "--message", "x")
    write("docs/a.md", "WRONG-staged\n")
    write("docs/new.md", "WRONG-new\n")
    git("rm", "--quiet", "docs/gone.md")
    git("add", "docs")
    write("docs/a.md", "right again\n")
    write("unstaged.md", "WRONG\n")
    assert summary(run(request_for(is_staged=True))) == [
        ("docs/a.md", ["dates/impossible WRONG-staged"]),
        ("docs/new.md", ["dates/impossible WRONG-new"]),
    ]
    assert [name for name, _ in summary(run(request_for("docs/new.md", is_staged=True)))] == ["docs/new.md"]
    assert summary(run(request_for("b.md", is_staged=True))) == []
    monkeypatch.chdir("docs")
    assert [name for name, _ in summary(run(request_for(is_staged=True)))] == ["a.md", "new.md"]
    assert [name for name, _ in summary(run(request_for(".", is_staged=True)))] == ["a.md", "new.md"]


def test_the_first_commit_can_be_checked_before_it_is_made(git: Git) -> None:
    write("a.md", "WRONG\n")
    git("add", "a.md")
    assert summary(run(request_for(is_staged=True))) == [("a.md", ["dates/impossible WRONG"])]


@pytest.mark.parametrize(
    "damaged", ["", "no number", "9", "1\x1fdates/impossible\x1ferr", "0\x1fdates/impossible", "1\x1f" * 40]
)
def test_a_damaged_entry_of_the_cache_is_read_again(damaged: str, folder: Path, fake_linter: list[str]) -> None:
    write("a.md", "x WRONG-right\n")
    request = request_for("a.md", cache_dir=str(folder / "cache"))
    whole = run(request)
    if damaged:
        with closing(sqlite3.connect(folder / "cache" / "results-2.sqlite")) as database, database:
            assert database.execute("UPDATE results SET findings = ?", (damaged,)).rowcount > 0
    assert run(request) == whole
    assert run(request) == whole
    assert len(fake_linter) == (2 if damaged else 1)
