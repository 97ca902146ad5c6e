"""Findings, and what documents tell (`model.told`), as texts for the cache, and back. The format is no contract:
another version uses another key.
"""

from __future__ import annotations

from factlint.engine.cache.fields import Fields, joined
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
    from collections.abc import Iterator, Sequence

    from factlint.engine.cache.fields import Field


def write_findings(findings: Sequence[Finding]) -> str:
    return joined((len(findings), *(field for finding in findings for field in _written(finding))))


def read_findings(text: str) -> tuple[Finding, ...]:
    """The inverse of `write_findings`; ValueError for a text that it did not write."""
    fields = Fields(text)
    findings = tuple([_read(fields) for _ in range(fields.number())])
    fields.end()
    return findings


def _written(finding: Finding) -> Iterator[Field]:
    """What `_read` takes, in its order; before what there may be several of stands how many there are."""
    yield from (finding.rule, finding.level.value, finding.message, *_pair(finding.span), finding.text)
    yield from (finding.confidence.value, finding.expected)
    if (fact := finding.fact) is None:
        yield None
    else:
        yield from (fact.id, fact.value, fact.source)
    yield len(finding.related)
    for each in finding.related:
        yield from (*_pair(each.span), each.text, each.message, each.path)
    yield len(finding.fixes)
    for fix in finding.fixes:
        yield from (fix.title, len(fix.edits))
        for edit in fix.edits:
            yield from (*_pair(edit.span), edit.replacement)
        yield fix.applicability.value
    yield finding.fingerprint


def _read(fields: Fields) -> Finding:
    """A call takes its arguments from left to right, so their order is that of the fields."""
    text, number = fields.text, fields.number
    return Finding(
        rule=text(),
        level=Level(text()),
        message=text(),
        span=Span(number(), number()),
        text=text(),
        confidence=Confidence(text()),
        expected=fields.text_if_any(),
        fact=_read_fact(fields),
        related=tuple(
            [Related(Span(number(), number()), text(), text(), fields.text_if_any()) for _ in range(number())]
        ),
        fixes=tuple([_read_fix(fields) for _ in range(number())]),
        fingerprint=text(),
    )


def _read_fact(fields: Fields) -> Evidence | None:
    fact_id = fields.text_if_any()
    return None if fact_id is None else Evidence(fact_id, fields.text(), fields.text_if_any())


def _read_fix(fields: Fields) -> Fix:
    text, number = fields.text, fields.number
    title = text()
    edits = tuple([Edit(Span(number(), number()), text()) for _ in range(number())])
    return Fix(title, edits, Applicability(text()))


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end


def write_told(told: Sequence[Told]) -> str:
    return joined((len(told), *(field for one in told for field in _written_told(one))))


def read_told(text: str) -> tuple[Told, ...]:
    """The inverse of `write_told`; ValueError for a text that it did not write."""
    fields = Fields(text)
    told = tuple([_read_told(fields) for _ in range(fields.number())])
    fields.end()
    return told


def _written_told(told: Told) -> Iterator[Field]:
    yield from (told.subject, told.property, told.label, len(told.readings))
    for reading in told.readings:
        yield from reading
    yield from (told.start, told.end, told.text, told.said)


def _read_told(fields: Fields) -> Told:
    text, number = fields.text, fields.number
    subject, prop, label = text(), text(), text()
    readings = tuple([(number(), number()) for _ in range(number())])
    return Told(subject, prop, label, readings, number(), number(), text(), text())
