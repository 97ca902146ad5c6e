"""Applying fixes: to text, to files, and never at the price of a new finding."""

from __future__ import annotations

from dataclasses import dataclass

from factlint.engine.run import Progress, Request
from factlint.model.finding import Finding
from factlint.model.report import Report


@dataclass(frozen=True, slots=True)
class FixedDocument:
    """One document that fixes changed."""

    path: str
    before: str
    after: str
    applied: tuple[Finding, ...]
    """The findings whose fixes were applied, by their places in `before`."""

    @property
    def diff(self) -> str:
        """A unified diff, as `git diff` writes it."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class FixReport:
    fixed: tuple[FixedDocument, ...]
    """The changed documents only."""
    remaining: Report
    """What a run over the fixed documents reports."""


def fix(
    request: Request, *, is_unsafe: bool = False, is_dry: bool = False, progress: Progress | None = None
) -> FixReport:
    """Apply the safe fixes (with `is_unsafe` all of them) and write the files, unless `is_dry`.

    Standard input is never written; its text is `FixedDocument.after`. Raises what `run` raises.
    """
    raise NotImplementedError
