"""What `fix` reports about each fix: where, by which check, and what it wrote."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.engine.fix import FixedDocument
from factlint.model.finding import Applicability, Finding
from factlint.reporting.positions import Lines


def fix_lines(document: FixedDocument) -> Iterator[str]:
    """A line for each fix: `article.md:12:47 fixed facts/contradicted “February 2024”: write “February 2022”`."""
    lines = Lines(document.before)
    for finding in document.applied:
        at = lines.position(finding.span.start)
        place = f"{document.path}:{at.line}:{at.column}"
        yield f"{place}  fixed  {finding.rule}  “{finding.text}”: {_title(finding)}"


def _title(finding: Finding) -> str:
    safe = (fix.title for fix in finding.fixes if fix.applicability is Applicability.SAFE)
    title = next(safe, finding.fixes[0].title)
    return title[:1].lower() + title[1:]
