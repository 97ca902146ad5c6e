"""Which known findings a baseline hides, and what it says of those that are gone."""

import os
from pathlib import Path

import pytest

from factlint.engine.baseline import Accepted, accept, compare, hidden_levels, read_baseline, write_baseline
from factlint.engine.errors import UsageError
from factlint.engine.fingerprint import fingerprinted
from factlint.model.report import DocumentReport, Report
from factlint.values.days import day_number

from .findings import TODAY, finding_at

LATER = day_number(2026, 4, 1)


def report_on(**texts: str) -> Report:
    """Every NO of the texts is a finding."""
    return Report(
        tuple(
            DocumentReport(
                f"{name}.md",
                text,
                tuple(
                    fingerprinted([finding_at(text, "NO", nth=n + 1) for n in range(text.count("NO"))], text)
                ),
            )
            for name, text in texts.items()
        ),
        version="1",
    )


def shown(report: Report) -> list[tuple[str, int]]:
    return [
        (document.path, finding.span.start) for document in report.documents for finding in document.findings
    ]


def test_a_baseline_hides_what_it_holds_also_after_lines_moved() -> None:
    baseline = accept(report_on(a="It says NO here."), (), today=TODAY)
    result = compare(report_on(a="Before.\n\nIt says NO here.\n\nAnother NO."), baseline)
    assert shown(result.report) == [("a.md", 35)]
    assert result.hidden == baseline
    assert result.gone == ()


def test_each_entry_hides_one_finding() -> None:
    baseline = accept(report_on(a="a NO b"), (), today=TODAY)
    result = compare(report_on(a="a NO b\n\na NO b"), baseline)
    assert len(shown(result.report)) == 1


def test_what_is_gone_is_stated_for_the_documents_that_were_linted() -> None:
    baseline = accept(report_on(a="one NO", b="two NO"), (), today=TODAY)
    result = compare(report_on(a="fine"), baseline)
    assert [entry.path for entry in result.gone] == ["a.md"]


def test_accepting_keeps_the_day_of_known_findings_and_prunes_what_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("b.md").touch()
    baseline = accept(report_on(a="one NO\n\ntwo NO", b="three NO", gone="four NO"), (), today=TODAY)
    later = accept(report_on(a="one NO\n\nfour NO"), baseline, today=LATER)
    assert sorted((entry.path, entry.since) for entry in later) == [
        ("a.md", "2026-03-01"),
        ("a.md", "2026-04-01"),
        ("b.md", "2026-03-01"),
    ]


def test_entries_are_counted_by_level_with_the_day_of_the_oldest() -> None:
    days = [("note", "2026-03-01"), ("error", "2026-03-02"), ("error", "2026-03-01")]
    entries = [Accepted("a.md", "a/b", "f", level, since) for level, since in days]
    assert hidden_levels(entries) == (("error", 2, "2026-03-01"), ("note", 1, "2026-03-01"))


def test_paths_are_relative_to_the_folder_of_the_baseline(tmp_path: Path) -> None:
    report = report_on(a="one NO")
    here = accept(report, (), today=TODAY, folder=str(tmp_path))
    assert [entry.path for entry in here] == [os.path.relpath("a.md", tmp_path)]
    assert shown(compare(report, here, folder=str(tmp_path)).report) == []


def test_a_baseline_is_written_one_finding_a_line_and_read_again() -> None:
    baseline = accept(report_on(a="one NO", b="«NO»"), (), today=TODAY)
    text = write_baseline(reversed(baseline))
    assert read_baseline(text, "b.json") == baseline
    assert text.count("\n") == len(baseline) + 2
    assert read_baseline(write_baseline([]), "b.json") == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "b.json:1:2: not JSON: Expecting property name enclosed in double quotes"),
        ("[]", "b.json: not a baseline of factlint"),
        ('{"factlint-baseline": 2}', "b.json: a baseline of format 2; this version reads 1"),
        ('{"factlint-baseline": 1}', "b.json: a finding of the baseline lacks 'findings'"),
        ('{"factlint-baseline": 1, "findings": [{}]}', "b.json: a finding of the baseline lacks 'path'"),
    ],
)
def test_a_file_that_is_no_baseline_is_an_error_that_says_so(text: str, message: str) -> None:
    with pytest.raises(UsageError) as error:
        read_baseline(text, "b.json")
    assert str(error.value) == message
