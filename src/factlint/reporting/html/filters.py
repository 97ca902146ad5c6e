"""Checkboxes for levels, families and supported claims; style rules hide what is not ticked, without a script."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.report import Report
from factlint.reporting.html.escaping import text
from factlint.reporting.html.marks import SUPPORTED
from factlint.values.named_tuple import NamedTuple

LEVELS = ("error", "warning", "note")


class Filters(NamedTuple):
    boxes: str
    rules: str
    """Rules for the style sheet."""


class _Box(NamedTuple):
    css_class: str
    label: str

    def __str__(self) -> str:
        return f'<label><input type="checkbox" id="show-{self.css_class}" checked> {self.label}</label>'

    @property
    def rules(self) -> str:
        unticked = f"body:has(#show-{self.css_class}:not(:checked))"
        return (
            f"{unticked} .note.{self.css_class} {{ display: none }}\n"
            f"{unticked} .mark.{self.css_class} {{ text-decoration: none; color: inherit; pointer-events: none }}\n"
        )


def filters(report: Report) -> Filters:
    """The filters for what the report contains."""
    boxes = list(_boxes(report))
    if not boxes:
        return Filters("", "")
    fieldset = f'<fieldset class="filters"><legend>Show</legend>{"".join(map(str, boxes))}</fieldset>'
    return Filters(fieldset, "".join(box.rules for box in boxes))


def _boxes(report: Report) -> Iterator[_Box]:
    findings = [finding for document in report.documents for finding in document.findings]
    levels = {finding.level.value for finding in findings}
    yield from (_Box(f"level-{level}", f"{level}s") for level in LEVELS if level in levels)
    families = sorted({text(finding.rule.partition("/")[0]) for finding in findings})
    yield from (_Box(f"family-{family}", family) for family in families)
    if any(claim.verdict == SUPPORTED for document in report.documents for claim in document.claims_shown):
        yield _Box(SUPPORTED, "supported claims")
