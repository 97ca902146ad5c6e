"""The rules of the engine itself: what it reports about a document that it cannot read, and about comments."""

from __future__ import annotations

from factlint.model.document import Span
from factlint.model.finding import Finding, Level
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class OwnRule:
    level: Level
    summary: str


UNREADABLE = "reading/unreadable"
UNDECODABLE = "reading/undecodable"
TOO_LARGE = "reading/too-large"
MALFORMED = "reading/malformed"
INTERNAL_ERROR = "reading/internal-error"
UNUSED_SUPPRESSION = "suppressions/unused"
EXPIRED_SUPPRESSION = "suppressions/expired"
MALFORMED_SUPPRESSION = "suppressions/malformed"

OWN_RULES = {
    UNREADABLE: OwnRule(Level.ERROR, "The file cannot be opened: it has gone, or may not be read."),
    UNDECODABLE: OwnRule(Level.ERROR, "The file is not text, or not in the encoding that holds for it."),
    TOO_LARGE: OwnRule(Level.ERROR, "The file exceeds the size limit and was not read."),
    MALFORMED: OwnRule(Level.ERROR, "The file breaks the rules of its own format."),
    INTERNAL_ERROR: OwnRule(Level.ERROR, "factlint itself failed on this document; please report it."),
    UNUSED_SUPPRESSION: OwnRule(Level.WARNING, "A comment suppresses findings where there are none."),
    EXPIRED_SUPPRESSION: OwnRule(Level.WARNING, "A comment suppresses findings until a day that has come."),
    MALFORMED_SUPPRESSION: OwnRule(Level.WARNING, "A comment is addressed to factlint but cannot be read."),
}
"""By id."""


def own_finding(rule: str, message: str, span: Span | None = None, source: str = "") -> Finding:
    """A finding of the engine; without a span it is placed at the start of the document."""
    span = span or Span(0, 0)
    return Finding(OWN_RULES[rule].level, message, span, source[span.start : span.end], rule=rule)
