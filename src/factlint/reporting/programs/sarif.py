"""`--format sarif`: the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, errata 01)."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import quote

from factlint.model.document import Span
from factlint.model.finding import Finding, Fix
from factlint.model.report import Report, RuleDescription
from factlint.reporting.positions import LinesOf
from factlint.reporting.programs.json_text import compact, object_of_lists
from factlint.reporting.programs.records import Record
from factlint.reporting.style import Style

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_FINGERPRINT = "factlint/v1"


def render(report: Report, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    lines = LinesOf(report)
    rules = {rule.id: number for number, rule in enumerate(report.rules)}
    results = (
        result(finding, document.path, lines, rules)
        for document in report.documents
        for finding in document.findings
    )
    yield from log(report.version, report.rules, results)


def log(version: str, rules: Sequence[RuleDescription], results: Iterable[Record]) -> Iterator[str]:
    """A log of one run."""
    run = {
        "tool": {
            "driver": {"name": "factlint", "semanticVersion": version, "rules": [_rule(rule) for rule in rules]}
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True}],
    }
    yield f'{{"$schema": {compact(SCHEMA)}, "version": "2.1.0", "runs": [\n'
    yield from object_of_lists(run, {"results": results})
    yield "]}\n"


def _rule(rule: RuleDescription) -> Record:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.summary},
        "help": {"text": rule.help, "markdown": rule.help},
        "defaultConfiguration": {"level": rule.level},
    }


def result(finding: Finding, path: str, lines: LinesOf, rules: Mapping[str, int]) -> Record:
    """A finding; `rules` gives the index of each described rule."""
    index = {"ruleIndex": rules[finding.rule]} if finding.rule in rules else {}
    related = [
        {
            "id": number,
            "message": {"text": place.message},
            "physicalLocation": _place(place.path or path, place.span, lines),
        }
        for number, place in enumerate(finding.related, 1)
    ]
    fixes = [_fix(fix, path, lines) for fix in finding.fixes]
    return {
        "ruleId": finding.rule,
        **index,
        "level": finding.level.value,
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": _place(path, finding.span, lines)}],
        **({"relatedLocations": related} if related else {}),
        **({"fixes": fixes} if fixes else {}),
        "partialFingerprints": {_FINGERPRINT: finding.fingerprint},
        "properties": _properties(finding),
    }


def _place(path: str, span: Span, lines: LinesOf) -> Record:
    """A file, and a region in it if its text is known."""
    artifact = {"artifactLocation": {"uri": uri(path)}}
    return {**artifact, "region": _region(path, span, lines)} if path in lines else artifact


def _region(path: str, span: Span, lines: LinesOf) -> Record:
    start, end = lines[path].position(span.start), lines[path].position(span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": span.start,
        "charLength": span.end - span.start,
    }


def _fix(fix: Fix, path: str, lines: LinesOf) -> Record:
    replacements = [
        {"deletedRegion": _region(path, edit.span, lines), "insertedContent": {"text": edit.replacement}}
        for edit in fix.edits
    ]
    return {
        "description": {"text": fix.title},
        "artifactChanges": [{"artifactLocation": {"uri": uri(path)}, "replacements": replacements}],
        "properties": {"applicability": fix.applicability.value},
    }


def _properties(finding: Finding) -> Record:
    fact = finding.fact
    evidence = {"fact": fact.id, "factValue": fact.value, "factSource": fact.source} if fact else {}
    properties = {"confidence": finding.confidence.value, "expected": finding.expected, **evidence}
    return {name: value for name, value in properties.items() if value is not None}


def uri(path: str) -> str:
    """A path as a URI (RFC 3986): a relative reference for a relative path, `file:///…` for an absolute one."""
    quoted = quote(os.fsencode(path).replace(os.sep.encode(), b"/"))
    return f"file://{quoted}" if quoted.startswith("/") else quoted.removeprefix("./")
