"""Findings, and what documents state (`model.stated`), as texts for the cache, and back. The format is no contract:
another version uses another key.
"""

from __future__ import annotations

from factlint.engine.cache.fields import Fields, joined
from factlint.model.finding import Applicability, Confidence, Edit, Evidence, Finding, Fix, Level, Related
from factlint.model.span import Span
from factlint.model.stated import Stated

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


def write_stated(stated: Sequence[Stated]) -> str:
    return joined((len(stated), *(field for one in stated for field in _written_stated(one))))


def read_stated(text: str) -> tuple[Stated, ...]:
    """The inverse of `write_stated`; ValueError for a text that it did not write."""
    fields = Fields(text)
    stated = tuple([_read_stated(fields) for _ in range(fields.number())])
    fields.end()
    return stated


def _written_stated(stated: Stated) -> Iterator[Field]:
    yield from (stated.subject, stated.property, stated.label, len(stated.readings))
    for reading in stated.readings:
        yield from reading
    yield from (stated.start, stated.end, stated.text, stated.said)


def _read_stated(fields: Fields) -> Stated:
    text, number = fields.text, fields.number
    subject, prop, label = text(), text(), text()
    readings = tuple([(number(), number()) for _ in range(number())])
    return Stated(subject, prop, label, readings, number(), number(), text(), text())
