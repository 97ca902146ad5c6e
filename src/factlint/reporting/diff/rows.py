"""The changed claims of a comparison, ready to be shown: in words, with their lines."""

from __future__ import annotations

from factlint.model.claim import Verdict
from factlint.model.claim_change import Change, ClaimAt, ClaimChange
from factlint.model.diff import Diff
from factlint.model.report import Report
from factlint.reporting.positions import LinesOf
from factlint.values.named_tuple import NamedTuple

VERDICTS = {Verdict.SUPPORTED: "supported", Verdict.REFUTED: "refuted", Verdict.UNKNOWN: "no fact"}


class ClaimRow(NamedTuple):
    change: Change
    path: str
    line: int
    """The line in the new version; for a removed claim in the old one."""
    subject: str
    topic: str
    """The property, in words."""
    before: str | None
    """The old words of the value."""
    after: str | None
    verdict: Verdict
    """The verdict on the claim as it is; for a removed one, as it was."""

    @property
    def verdict_words(self) -> str:
        words = VERDICTS[self.verdict]
        return f"was {words}" if self.change is Change.REMOVED and self.verdict is Verdict.REFUTED else words


class VersionLines:
    """The lines of both versions of each document, by its path in the new one."""

    def __init__(self, diff: Diff) -> None:
        self._before = LinesOf(
            Report(tuple(each.before._replace(path=each.path) for each in diff.documents), "")
        )
        self._after = LinesOf(Report(tuple(each.after._replace(path=each.path) for each in diff.documents), ""))

    def of(self, claim: ClaimAt, *, is_old: bool) -> tuple[int, int]:
        """Line and column, counted from 1."""
        lines = self._before if is_old else self._after
        return lines[claim.path].position(claim.span.start)


def claim_rows(diff: Diff) -> list[ClaimRow]:
    lines = VersionLines(diff)
    return [_row(change, lines) for change in diff.claims]


def _row(change: ClaimChange, lines: VersionLines) -> ClaimRow:
    claim = change.claim
    line, _ = lines.of(claim, is_old=change.after is None)
    return ClaimRow(
        change=change.change,
        path=claim.path,
        line=line,
        subject=claim.label or claim.subject.removeprefix("~"),
        topic=claim.property.replace("-", " "),
        before=change.before.value if change.before else None,
        after=change.after.value if change.after else None,
        verdict=claim.verdict,
    )
