"""Reports that CI systems read."""

import json
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

from factlint.model.document import Span
from factlint.model.finding import Finding, Level
from factlint.model.report import DocumentReport, Report
from factlint.reporting.reporters import reporter
from factlint.reporting.style import Style


def rendered(name: str, report: Report) -> str:
    return "".join(reporter(name)(report, style=Style()))


def one(source: str, *, text: str, message: str = "wrong", path: str = "a.md") -> Report:
    start = source.index(text)
    finding = Finding(
        Level.NOTE, message, Span(start, start + len(text)), text, fingerprint="f", rule="dates/impossible"
    )
    return Report((DocumentReport(path, source, (finding,)),), "1")


def test_gitlab_lists_issues(report: Report) -> None:
    issues = json.loads(rendered("gitlab", report))
    assert issues[1] == {
        "description": "it was opened again in June 1975",
        "check_name": "facts/contradicted",
        "fingerprint": "docs/article.md:f2",
        "severity": "major",
        "location": {"path": "docs/article.md", "lines": {"begin": 3, "end": 3}},
    }
    assert [issue["severity"] for issue in issues] == ["minor", "major", "major"]


def test_rdjson_lists_diagnostics(report: Report) -> None:
    record = json.loads(rendered("rdjson", report))
    assert record["source"] == {"name": "factlint"}
    place = {"start": {"line": 3, "column": 59}, "end": {"line": 3, "column": 68}}
    assert record["diagnostics"][1] == {
        "message": "it was opened again in June 1975",
        "location": {"path": "docs/article.md", "range": place},
        "severity": "ERROR",
        "code": {"value": "facts/contradicted"},
        "suggestions": [{"range": place, "text": "June 1975"}],
        "related_locations": [
            {
                "message": "fits neither",
                "location": {
                    "path": "docs/article.md",
                    "range": {"start": {"line": 1, "column": 32}, "end": {"line": 1, "column": 50}},
                },
            }
        ],
    }


def test_rdjson_counts_columns_in_bytes() -> None:
    (diagnostic,) = json.loads(rendered("rdjson", one("é😀 1204", text="1204")))["diagnostics"]
    assert diagnostic["location"]["range"]["start"] == {"line": 1, "column": 8}
    assert diagnostic["severity"] == "INFO"


def junit(report: Report) -> Any:
    return ET.fromstring(rendered("junit", report))


def test_junit_makes_a_suite_of_each_document(report: Report) -> None:
    suites = junit(report)
    assert suites.attrib == {"name": "factlint", "tests": "4", "failures": "3"}
    assert [suite.attrib for suite in suites] == [
        {"name": "docs/article.md", "tests": "2", "failures": "2"},
        {"name": "clean.md", "tests": "1", "failures": "0"},
        {"name": "broken.md", "tests": "1", "failures": "1"},
    ]
    case = suites[0][1]
    assert case.attrib == {"name": "facts/contradicted at 3:59", "classname": "docs/article.md"}
    assert case[0].attrib == {"type": "error", "message": "it was opened again in June 1975"}
    assert case[0].text == (
        "docs/article.md:3:59\nJune 1985\nWrite “June 1975”\nline 1: “nearly three years”, fits neither\n"
        "Fact: canals/suez#opened, source: https://example.org/canal"
    )


def test_junit_is_xml_whatever_the_text_holds() -> None:
    suites = junit(one("a <b>&\x1b\"' 1204", text='<b>&\x1b"', message="]]> & \x00"))
    assert suites[0][0][0].attrib["message"] == "]]> & \ufffd"
    assert suites[0][0][0].text == 'a.md:1:3\n<b>&\ufffd"'


def test_markdown_is_a_table(report: Report) -> None:
    assert rendered("markdown", report).splitlines()[3] == (
        r"| docs/article.md:3 | 🔴 error | “June 1985”: it was opened again in June 1975<br>Write “June 1975”"
        r"<br>line 1: “nearly three years”, fits neither"
        r"<br>Fact: canals/suez\#opened, <https://example.org/canal><br><sub>facts/contradicted</sub> |"
    )


def test_markdown_holds_no_markup_of_the_text() -> None:
    table = rendered("markdown", one("a | <img> @all\n[x](y) 1", text="| <img> @all\n[x](y)"))
    assert r"“\| \<img\> \@all \[x\](y)”" in table


def test_markdown_is_cut_where_a_comment_must_end() -> None:
    report = one("in 1204", text="1204", message="m" * 1000)
    (document,) = report.documents
    many = document._replace(findings=tuple(replace(document.findings[0]) for _ in range(100)))
    table = rendered("markdown", report._replace(documents=(many,)))
    assert len(table) < 65_536
    assert table.count("\n| a.md") + int(table.partition("… and ")[2].partition(" ")[0]) == 100


def test_github_annotates_ten_of_a_kind_and_logs_the_rest() -> None:
    (document,) = one("In 1949", text="1949", message="wrong\n::error::no", path="::error::a.md").documents
    note = document.findings[0]
    findings = (*(note,) * 12, *(replace(note, level=Level.ERROR),) * 10)
    lines = rendered("github", Report((document._replace(findings=findings),), "1")).splitlines()
    assert [line.split()[0] for line in lines[:20]] == ["::notice"] * 10 + ["::error"] * 10
    assert lines[20] == "2 more findings; GitHub shows 10 annotations of a kind:"
    assert lines[21] == "- ::error::a.md:1:4  note  dates/impossible  wrong␊::error::no"
    assert len(lines) == 24
