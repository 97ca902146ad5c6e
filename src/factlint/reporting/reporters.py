"""The table of formats. The module of a format is imported when it is used."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

TYPE_CHECKING = False  # neither typing nor the model is needed to name the formats
if TYPE_CHECKING:
    from typing import Protocol

    from factlint.model.diff import Diff
    from factlint.model.report import Report
    from factlint.reporting.style import Style

    class Render(Protocol):
        """A report as text, in pieces that are written one after the other."""

        def __call__(self, report: Report, *, style: Style) -> Iterator[str]: ...

    class RenderDiff(Protocol):
        """The same for a comparison of two revisions."""

        def __call__(self, diff: Diff, *, style: Style) -> Iterator[str]: ...


REPORTERS: dict[str, str] = {
    "github": "factlint.reporting.programs.github",
    "gitlab": "factlint.reporting.programs.gitlab",
    "html": "factlint.reporting.html",
    "json": "factlint.reporting.programs.json",
    "jsonl": "factlint.reporting.programs.jsonl",
    "junit": "factlint.reporting.programs.junit",
    "markdown": "factlint.reporting.markdown",
    "rdjson": "factlint.reporting.programs.rdjson",
    "sarif": "factlint.reporting.programs.sarif",
    "text": "factlint.reporting.terminal.text",
}
"""Format → the module whose `render` writes it."""

DIFF_REPORTERS: dict[str, str] = {
    "html": "factlint.reporting.diff.html",
    "json": "factlint.reporting.diff.json",
    "markdown": "factlint.reporting.diff.markdown",
    "sarif": "factlint.reporting.diff.sarif",
    "text": "factlint.reporting.diff.text",
}
"""The same for comparisons."""

DESCRIBED = frozenset({"sarif"})
"""The formats that use `Report.rules` and `Diff.rules`."""

SHOWING = frozenset({"html"})
"""The formats that use `DocumentReport.claims_shown`."""


def reporter(name: str) -> Render:
    """Raises `KeyError` for a format that is not in `REPORTERS`."""
    render: Render = import_module(REPORTERS[name]).render
    return render


def diff_reporter(name: str) -> RenderDiff:
    """Raises `KeyError` for a format that is not in `DIFF_REPORTERS`."""
    render: RenderDiff = import_module(DIFF_REPORTERS[name]).render
    return render
