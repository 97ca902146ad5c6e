"""Descriptions of the rules in a report, for formats that carry them."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.engine.own_rules import OWN_RULES
from factlint.interfaces.check_pages import check_page
from factlint.model.report import Report, RuleDescription


def described(report: Report) -> Report:
    """The report with descriptions of the rules that have findings in it."""
    findings = (finding for document in report.documents for finding in document.findings)
    return report._replace(rules=descriptions(finding.rule for finding in findings))


def descriptions(rules: Iterable[str]) -> tuple[RuleDescription, ...]:
    """One description for each rule, sorted by id."""
    return tuple(_description(rule) for rule in sorted(set(rules)))


def _description(rule: str) -> RuleDescription:
    if own := OWN_RULES.get(rule):
        return RuleDescription(rule, own.level.value, own.summary, own.summary)
    page = check_page(rule, is_fix_wanted=False)
    return RuleDescription(rule, page.level.value, f"{page.summary}.", page.help())
