"""Suppression by comments, and findings about comments that are stale or wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.engine.conflicting_documents import CONFLICTING_DOCUMENTS
from factlint.engine.own_rules import (
    EXPIRED_SUPPRESSION,
    MALFORMED_SUPPRESSION,
    OWN_RULES,
    UNUSED_SUPPRESSION,
    own_finding,
)
from factlint.engine.select import Selection, names
from factlint.engine.settings import Settings
from factlint.model.directive import Directive
from factlint.model.document import Document, Span
from factlint.model.finding import Finding
from factlint.model.stated import Stated
from factlint.values.dataclass import dataclass
from factlint.values.days import iso_date
from factlint.values.nearest import did_you_mean


@dataclass(frozen=True, slots=True)
class Suppressed:
    kept: tuple[Finding, ...]
    hidden: tuple[Finding, ...]
    unhelpful: tuple[Finding, ...]
    """Findings about the comments themselves."""


def suppress(
    document: Document, findings: Sequence[Finding], settings: Settings, selection: Selection
) -> Suppressed:
    """Split the findings by the document's comments."""
    in_force = _in_force(document, settings)
    hidden = tuple(
        finding
        for finding in findings
        if any(_suppresses(directive, finding.rule, finding.span) for directive in in_force)
    )
    unhelpful = (
        finding
        for directive in document.directives
        for finding in _complaint(directive, document, hidden, settings, selection)
    )
    kept = tuple(finding for finding in findings if finding not in hidden)
    return Suppressed(kept, hidden, tuple(unhelpful))


def comparable(
    document: Document, stated: Iterable[Stated], settings: Settings, selection: Selection
) -> tuple[Stated, ...]:
    """What may be compared with other documents: nothing that comments or the run's selection exclude."""
    if not selection.wants(CONFLICTING_DOCUMENTS):
        return ()
    in_force = _in_force(document, settings)
    return tuple(
        one
        for one in stated
        if not any(
            _suppresses(directive, CONFLICTING_DOCUMENTS, Span(one.start, one.end)) for directive in in_force
        )
    )


def _in_force(document: Document, settings: Settings) -> list[Directive]:
    return [each for each in document.directives if each.problem is None and not _is_expired(each, settings)]


def _suppresses(directive: Directive, rule: str, span: Span) -> bool:
    is_named = not directive.rules or any(names(selector, rule) for selector in directive.rules)
    return is_named and directive.covers(span)


def _is_expired(directive: Directive, settings: Settings) -> bool:
    return directive.until is not None and directive.until <= settings.today


def _complaint(
    directive: Directive,
    document: Document,
    hidden: Sequence[Finding],
    settings: Settings,
    selection: Selection,
) -> Iterator[Finding]:
    if directive.problem is not None:
        yield own_finding(MALFORMED_SUPPRESSION, directive.problem, directive.span, document.source)
    elif directive.until is not None and _is_expired(directive, settings):
        message = f"this suppression expired on {iso_date(directive.until)}"
        yield own_finding(EXPIRED_SUPPRESSION, message, directive.span, document.source)
    elif not any(_suppresses(directive, finding.rule, finding.span) for finding in hidden) and _was_tried(
        directive, settings, selection
    ):
        yield own_finding(UNUSED_SUPPRESSION, _unused(directive), directive.span, document.source)


def _unused(directive: Directive) -> str:
    """A message about a suppression that suppresses nothing."""
    from factlint.checks import READS  # noqa: PLC0415 - only for a complaint

    known = {selector for rule in (*READS, *OWN_RULES) for selector in (rule, rule.partition("/")[0])}
    for rule in directive.rules:
        if rule not in known:
            return f'nothing to suppress: no check has the id or family "{rule}"{did_you_mean(rule, known)}'
    what = " or ".join(directive.rules) or "any check"
    return f"nothing to suppress: no finding of {what} here"


def _was_tried(directive: Directive, settings: Settings, selection: Selection) -> bool:
    """Whether the run looked for everything that the comment can suppress; otherwise it cannot decide whether it is
    used.
    """
    is_narrowed = bool(settings.select) or not settings.rules or settings.min_confidence != "low"
    is_of_one = CONFLICTING_DOCUMENTS not in directive.rules
    return not is_narrowed and is_of_one and all(selection.wants(rule) for rule in directive.rules)
