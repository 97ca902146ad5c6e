"""The formats for programs: JSON, lines of JSON, and annotations of GitHub."""

import json
from dataclasses import replace

import pytest

from factlint.model.report import Report
from factlint.reporting.reporters import REPORTERS, reporter
from factlint.reporting.style import Style


def rendered(name: str, report: Report) -> str:
    return "".join(reporter(name)(report, style=Style()))


def test_json_has_the_keys_of_the_contract(report: Report) -> None:
    record = json.loads(rendered("json", report))
    assert (record["factlint"], record["schema"]) == ("1.2.3", 1)
    assert record["findings"][1] == {
        "rule": "facts/contradicted",
        "level": "error",
        "confidence": "high",
        "message": "it was opened again in June 1975",
        "path": "docs/article.md",
        "start": 110,
        "end": 119,
        "line": 3,
        "column": 59,
        "end_line": 3,
        "end_column": 68,
        "text": "June 1985",
        "expected": "June 1975",
        "fact": {"id": "canals/suez#opened", "value": "1975-06-05", "source": "https://example.org/canal"},
        "related": [
            {
                "path": "docs/article.md",
                "start": 31,
                "end": 49,
                "line": 1,
                "column": 32,
                "text": "nearly three years",
                "message": "fits neither",
            }
        ],
        "fixes": [
            {
                "title": "Write “June 1975”",
                "applicability": "safe",
                "edits": [{"start": 110, "end": 119, "replacement": "June 1975"}],
            }
        ],
        "fingerprint": "f2",
    }
    assert record["documents"][0] == {
        "path": "docs/article.md",
        "date": "1990-02-01",
        "date_from": "front matter",
        "claims": {"supported": 2, "refuted": 1, "unknown": 4},
    }


def test_offsets_cut_the_text_out_of_the_source(report: Report) -> None:
    source = report.documents[0].source
    first, second, *_ = json.loads(rendered("json", report))["findings"]
    for record in (first, second):
        assert source[record["start"] : record["end"]] == record["text"]


def test_jsonl_is_the_same_findings_one_per_line(report: Report) -> None:
    records = [json.loads(line) for line in rendered("jsonl", report).splitlines()]
    assert records == json.loads(rendered("json", report))["findings"]


def test_github_annotates_the_place(report: Report) -> None:
    assert (
        rendered("github", report)
        == """\
::warning file=docs/article.md,line=3,endLine=3,col=18,endColumn=24,title=dates/weekday-mismatch\
::6 June 1967 was a Tuesday, not a Monday%0AWrite “Tuesday”
::error file=docs/article.md,line=3,endLine=3,col=59,endColumn=68,title=facts/contradicted\
::it was opened again in June 1975%0AWrite “June 1975”\
%0Aline 1: “nearly three years”, fits neither%0AFact: canals/suez#opened, source: https://example.org/canal
::error file=broken.md,line=1,endLine=1,col=1,endColumn=1,title=reading/undecodable\
::byte 12 (0xff) is not UTF-8
3 findings in 2 of 3 files · 7 claims: 2 supported, 1 refuted, 4 without a fact
"""
    )


def test_github_escapes_what_would_end_a_command(report: Report) -> None:
    document = report.documents[0]
    finding = replace(document.findings[0], message="100%\n::error::x", fixes=())
    hostile = Report((document._replace(path="a,b:c.md", findings=(finding,)),), "1")
    first = rendered("github", hostile).splitlines()[0]
    assert "file=a%2Cb%3Ac.md," in first
    assert first.endswith("::100%25%0A::error::x")


def test_an_unknown_format_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        reporter("xml")


def test_the_table_of_formats_is_sorted() -> None:
    assert list(REPORTERS) == sorted(REPORTERS)
