"""factlint as a Python library: `lint_text` and `lint_paths`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from factlint.engine.errors import UsageError
from factlint.engine.lint import Linter
from factlint.engine.request import Request
from factlint.engine.run import run
from factlint.engine.settings import SHIPPED_RULES, Settings
from factlint.engine.workers import Recipe, make_linter
from factlint.interfaces.clock import today as clock
from factlint.interfaces.rule_ids import demand_known
from factlint.knowledge.rule_files import rule_files
from factlint.model.finding import Confidence, Finding
from factlint.model.report import DocumentReport, Report
from factlint.reporting.style import Style
from factlint.reporting.terminal.text import render
from factlint.values.dataclass import dataclass
from factlint.values.edtf import EdtfError, parse


@dataclass(frozen=True, slots=True)
class FindingInText(Finding):
    """A finding together with its text, so that `print` shows it as the terminal does."""

    path: str = ""
    source: str = ""

    def __str__(self) -> str:
        report = Report((DocumentReport(self.path, self.source, (self,)),), version="")
        return "".join(render(report, style=Style(is_quiet=True))).rstrip("\n")


def lint_text(
    text: str,
    *,
    rules: Sequence[str] | None = None,
    path: str = "text.md",
    document_date: str | None = None,
    today: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    min_confidence: str = "low",
) -> list[Finding]:
    """The findings in a text, in reading order; `span` counts the characters of the text.

    `rules` names packs by path or shipped name: by default every shipped pack, none for `[]`. `path` tells the
    format, Markdown by default. `document_date` is EDTF; `today` is YYYY-MM-DD, by default the current day.
    Raises `factlint.engine.errors.UsageError` and `factlint.knowledge.problems.PackErrors`.
    """
    settings = settings_of(rules, document_date, today, select, ignore, min_confidence)
    return list(_findings(Report((linter_of(settings).lint_text(path, text).report,), version="")))


def lint_paths(
    paths: Iterable[str],
    *,
    rules: Sequence[str] | None = None,
    document_date: str | None = None,
    today: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    min_confidence: str = "low",
    jobs: int = 1,
) -> list[Finding]:
    """The findings in files and in the texts of folders; arguments and errors are those of `lint_text`.

    No configuration file is read, and no cache is kept. If `jobs` is not 1, several processes share the work
    (0: one for each processor); scripts then need the `if __name__ == "__main__"` that `multiprocessing` asks
    for.
    """
    settings = settings_of(rules, document_date, today, select, ignore, min_confidence)
    return list(_findings(run(Request(paths=tuple(map(str, paths)), settings=settings, jobs=jobs))))


def linter_of(settings: Settings) -> Linter:
    """A linter; one with shipped packs only is kept for the next text, since these do not change."""
    files = rule_files(settings.rules, ".")
    recipe = Recipe(settings, root=".", cache_dir=None)
    return _kept_linter(recipe) if set(files.chosen) <= set(files.shipped) else make_linter(recipe)


@lru_cache(maxsize=4)
def _kept_linter(recipe: Recipe) -> Linter:
    return make_linter(recipe)


def settings_of(
    rules: Sequence[str] | None,
    document_date: str | None,
    today: str | None,
    select: Iterable[str],
    ignore: Iterable[str],
    min_confidence: str,
) -> Settings:
    _demand_valid(document_date, min_confidence)
    settings = Settings(
        today=clock(today),
        rules=SHIPPED_RULES if rules is None else tuple(map(str, rules)),
        document_date=document_date,
        select=tuple(select),
        ignore=tuple(ignore),
        min_confidence=min_confidence,
    )
    demand_known(settings.select, where="select")
    demand_known(settings.ignore, where="ignore")
    return settings


def _demand_valid(document_date: str | None, min_confidence: str) -> None:
    try:
        if document_date is not None:
            parse(document_date)
    except EdtfError as error:
        raise UsageError(f"document_date: {error}") from None
    levels = [confidence.value for confidence in Confidence]
    if min_confidence not in levels:
        raise UsageError(f'min_confidence: "{min_confidence}" is none of {", ".join(levels)}')


def _findings(report: Report) -> Iterator[Finding]:
    for document in report.documents:
        for finding in document.findings:
            values = {name: getattr(finding, name) for name in Finding.__match_args__}
            yield FindingInText(**values, path=document.path, source=document.source)
