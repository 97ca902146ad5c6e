"""The report as a SARIF log."""

import json
from typing import Any

import jsonschema

from factlint.model.report import Report
from factlint.reporting.programs.sarif import render, uri
from factlint.reporting.style import Style

from .sarif import RULE, SCHEMA


def sarif_run(report: Report) -> Any:
    log = json.loads("".join(render(report, style=Style())))
    jsonschema.validate(log, SCHEMA)
    return log["runs"][0]


def test_a_log_is_valid_and_counts_code_points(report: Report) -> None:
    assert sarif_run(report)["columnKind"] == "unicodeCodePoints"


def test_a_result_has_its_place_fix_fingerprint_and_related_place(report: Report) -> None:
    _, result, _ = sarif_run(report)["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "docs/article.md"}
    region = {
        "startLine": 3,
        "startColumn": 59,
        "endLine": 3,
        "endColumn": 68,
        "charOffset": 110,
        "charLength": 9,
    }
    assert place["region"] == region
    assert result["partialFingerprints"] == {"factlint/v1": "f2"}
    (change,) = result["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [{"deletedRegion": region, "insertedContent": {"text": "June 1975"}}]
    assert result["relatedLocations"][0]["message"] == {"text": "fits neither"}
    assert result["properties"]["fact"] == "canals/suez#opened"


def test_rules_are_described_once_and_named_by_index(report: Report) -> None:
    run = sarif_run(report._replace(rules=(RULE,)))
    (rule,) = run["tool"]["driver"]["rules"]
    assert (rule["id"], rule["help"]["markdown"]) == ("facts/contradicted", RULE.help)
    assert [result.get("ruleIndex") for result in run["results"]] == [None, 0, None]


def test_paths_are_uris() -> None:
    assert uri("./docs/ä b#1.md") == "docs/%C3%A4%20b%231.md"
    assert uri("/tmp/a.md") == "file:///tmp/a.md"
