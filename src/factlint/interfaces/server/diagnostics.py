"""Findings as the diagnostics of the language server protocol."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.interfaces.server.open_document import OpenDocument, Places
from factlint.model.finding import Finding, Level
from factlint.values.typed import Any

_SEVERITIES = {Level.ERROR: 1, Level.WARNING: 2, Level.NOTE: 3}
"""Error, warning and information, by the protocol's numbers."""


def diagnostic(finding: Finding, text: OpenDocument, places: Places) -> dict[str, Any]:
    """A finding as a diagnostic, with the other places in this text that support it."""
    related = [
        {"location": {"uri": text.uri, "range": places.range(place.span)}, "message": place.message}
        for place in finding.related
        if place.path in (None, text.path)
    ]
    return {
        "range": places.range(finding.span),
        "severity": _SEVERITIES[finding.level],
        "code": finding.rule,
        "source": "factlint",
        "message": "\n".join(_sentences(finding)),
        **({"relatedInformation": related} if related else {}),
    }


def _sentences(finding: Finding) -> Iterator[str]:
    yield finding.message
    if finding.fact and finding.fact.source:
        yield f"source: {finding.fact.source}"
