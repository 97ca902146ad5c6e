"""`--format junit`: test results, for CI systems that show nothing else. A document is a suite, a finding a failure.

Format: the XML of Ant's JUnit task, as Jenkins and GitLab read it.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from factlint.model.finding import Finding
from factlint.model.report import DocumentReport, Report
from factlint.reporting.details import details
from factlint.reporting.positions import LinesOf
from factlint.reporting.style import Style
from factlint.values.regex import regex

_NO_XML = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, section 2.2."""


def render(report: Report, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    lines = LinesOf(report)
    counts = [len(document.findings) for document in report.documents]
    tests = sum(max(1, count) for count in counts)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="factlint" tests="{tests}" failures="{sum(counts)}">\n'
    for document in report.documents:
        yield from _suite(document, lines)
    yield "</testsuites>\n"


def _suite(document: DocumentReport, lines: LinesOf) -> Iterator[str]:
    count = len(document.findings)
    yield f'  <testsuite name={_attribute(document.path)} tests="{max(1, count)}" failures="{count}">\n'
    for finding in document.findings:
        yield from _case(finding, document.path, lines)
    if not count:
        yield f'    <testcase name="no findings" classname={_attribute(document.path)}/>\n'
    yield "  </testsuite>\n"


def _case(finding: Finding, path: str, lines: LinesOf) -> Iterator[str]:
    at = lines[path].position(finding.span.start)
    name = f"{finding.rule} at {at.line}:{at.column}"
    yield f"    <testcase name={_attribute(name)} classname={_attribute(path)}>\n"
    body = "\n".join([f"{path}:{at.line}:{at.column}", finding.text, *details(finding, path, lines)])
    kind = _attribute(finding.level.value)
    yield f"      <failure type={kind} message={_attribute(finding.message)}>{_text(body)}</failure>\n"
    yield "    </testcase>\n"


def _attribute(text: str) -> str:
    return quoteattr(_NO_XML.sub("\ufffd", text))


def _text(text: str) -> str:
    return escape(_NO_XML.sub("\ufffd", text))
