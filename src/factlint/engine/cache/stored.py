"""Findings, and what documents tell (`model.told`), as JSON for the cache, and back. The format is no contract:
another version uses another key.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from factlint.model.finding import (
    Applicability,
    Confidence,
    Edit,
    Evidence,
    Finding,
    Fix,
    Level,
    Related,
)
from factlint.model.span import Span
from factlint.model.told import Told

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    from typing import Any


def write_findings(findings: Iterable[Finding]) -> str:
    return json.dumps([_written(finding) for finding in findings], ensure_ascii=False, separators=(",", ":"))


def read_findings(text: str) -> tuple[Finding, ...]:
    """The inverse of `write_findings`; raises `ValueError`, `TypeError` or `KeyError` for anything else."""
    return tuple(_read(fields) for fields in json.loads(text))


def _written(finding: Finding) -> dict[str, Any]:
    fact = finding.fact
    return {
        "rule": finding.rule,
        "level": finding.level.value,
        "message": finding.message,
        "span": _pair(finding.span),
        "text": finding.text,
        "confidence": finding.confidence.value,
        "expected": finding.expected,
        "fact": fact and (fact.id, fact.value, fact.source),
        "related": [(_pair(each.span), each.text, each.message, each.path) for each in finding.related],
        "fixes": [
            (fix.title, [(_pair(edit.span), edit.replacement) for edit in fix.edits], fix.applicability.value)
            for fix in finding.fixes
        ],
        "fingerprint": finding.fingerprint,
    }


def _read(fields: dict[str, Any]) -> Finding:
    return Finding(
        rule=fields["rule"],
        level=Level(fields["level"]),
        message=fields["message"],
        span=Span(*fields["span"]),
        text=fields["text"],
        confidence=Confidence(fields["confidence"]),
        expected=fields["expected"],
        fact=fields["fact"] and Evidence(*fields["fact"]),
        related=tuple(
            Related(Span(*span), text, message, path) for span, text, message, path in fields["related"]
        ),
        fixes=tuple(
            Fix(
                title,
                tuple(Edit(Span(*span), replacement) for span, replacement in edits),
                Applicability(applicability),
            )
            for title, edits, applicability in fields["fixes"]
        ),
        fingerprint=fields["fingerprint"],
    )


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end


def write_told(told: Iterable[Told]) -> str:
    return json.dumps(list(told), ensure_ascii=False, separators=(",", ":"))


def read_told(text: str) -> tuple[Told, ...]:
    """The inverse of `write_told`."""
    return tuple(_told(*fields) for fields in json.loads(text))


def _told(subject: str, prop: str, label: str, readings: list[tuple[int, int]], *place: object) -> Told:
    start, end, text, said = place
    assert isinstance(start, int)
    assert isinstance(end, int)
    days = tuple((low, high) for low, high in readings)
    return Told(subject, prop, label, days, start, end, str(text), str(said))
