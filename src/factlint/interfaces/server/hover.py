"""Hover texts: findings at the pointer, and the facts by which claims there were judged."""

from __future__ import annotations

from factlint.engine.lint import Linted
from factlint.interfaces.server.open_document import OpenDocument, Places
from factlint.model.claim import Fact, Judgement, Verdict
from factlint.model.finding import Finding
from factlint.model.span import Span
from factlint.reporting.markdown import escaped, linked
from factlint.reporting.terminal.fact_card import term
from factlint.values.typed import Any


def hover(text: OpenDocument, linted: Linted, place: dict[str, int], encoding: str) -> dict[str, Any] | None:
    """Markdown about the words at a place; None if there is nothing to say."""
    places = Places(text.text, encoding)
    offset = places.offset(place)
    findings = [finding for finding in linted.report.findings if _holds(finding.span, offset)]
    stated = {finding.fact.id for finding in findings if finding.fact}
    claims = [
        judgement
        for judgement in linted.judgements
        if _holds(judgement.span, offset) and not stated & {fact.id for fact in judgement.facts}
    ]
    if not findings and not claims:
        return None
    parts = [*map(_of_finding, findings), *map(_of_claim, claims)]
    first = findings[0].span if findings else claims[0].span
    return {
        "contents": {"kind": "markdown", "value": "\n\n---\n\n".join(parts)},
        "range": places.range(first),
    }


def _holds(span: Span, offset: int) -> bool:
    return span.start <= offset < span.end


def _of_finding(finding: Finding) -> str:
    rows = [f"**{finding.level.value}** `{finding.rule}`", escaped(finding.message)]
    if fact := finding.fact:
        rows.append(f"`{fact.id}`: {escaped(fact.value)}{_source(fact.source)}")
    return "  \n".join(rows)


def _of_claim(judgement: Judgement) -> str:
    claim = judgement.claim.statement
    if judgement.verdict is Verdict.UNKNOWN:
        return f"{escaped(_says(claim.subject, claim.property))}: no fact to hold it against"
    rows = [f"**{judgement.verdict.value}**", *map(_of_fact, judgement.facts)]
    return "  \n".join(rows)


def _says(subject: str, property_: str) -> str:
    return f"{subject.removeprefix('~')}, {property_.replace('-', ' ')}"


def _of_fact(fact: Fact) -> str:
    return f"`{fact.id}`: {escaped(fact.written)}{term(fact)}{_source(fact.source)}"


def _source(source: str | None) -> str:
    return f"  \nsource: {linked(source)}" if source else ""
