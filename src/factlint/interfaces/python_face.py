"""factlint as a Python library: `lint_text` and `lint_paths`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from os import PathLike, fspath

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

Path = str | PathLike[str]
Words = Path | Iterable[Path]
"""One word or path, or several."""


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
    rules: Words | None = None,
    path: Path = "text.md",
    document_date: str | date | None = None,
    today: str | date | None = None,
    select: Words = (),
    ignore: Words = (),
    min_confidence: str = "low",
) -> list[Finding]:
    """The findings in a text, in reading order; `span` counts the characters of the text.

    `rules` names packs by path or shipped name: by default every shipped pack, none for `[]`. `path` shows the
    format, Markdown by default. `document_date` is EDTF or a date; `today` is YYYY-MM-DD or a date, by default
    the current day. A single string stands for a list of one. Raises `TypeError` for a text
    that is not a string, `factlint.engine.errors.UsageError` and `factlint.knowledge.problems.PackErrors`.
    """
    if not isinstance(text, str):
        raise TypeError(f"text: a string is needed, not {type(text).__name__}")
    settings = settings_of(rules, document_date, today, select, ignore, min_confidence)
    return list(_findings(Report((linter_of(settings).lint_text(fspath(path), text).report,), version="")))


def lint_paths(
    paths: Words,
    *,
    rules: Words | None = None,
    document_date: str | date | None = None,
    today: str | date | None = None,
    select: Words = (),
    ignore: Words = (),
    min_confidence: str = "low",
    jobs: int = 1,
) -> list[Finding]:
    """The findings in files and in the texts of folders; arguments and errors are those of `lint_text`.

    No configuration file is read, and no cache is kept. If `jobs` is not 1, several processes share the work
    (0: one for each processor); scripts then need the `if __name__ == "__main__"` that `multiprocessing` asks
    for.
    """
    settings = settings_of(rules, document_date, today, select, ignore, min_confidence)
    return list(_findings(run(Request(paths=_words(paths), settings=settings, jobs=jobs))))


def linter_of(settings: Settings) -> Linter:
    """A linter; one with shipped packs only is kept for the next text, since these do not change."""
    files = rule_files(settings.rules, ".")
    recipe = Recipe(settings, root=".", cache_dir=None)
    return _kept_linter(recipe) if set(files.chosen) <= set(files.shipped) else make_linter(recipe)


@lru_cache(maxsize=4)
def _kept_linter(recipe: Recipe) -> Linter:
    return make_linter(recipe)


def settings_of(
    rules: Words | None,
    document_date: str | date | None,
    today: str | date | None,
    select: Words,
    ignore: Words,
    min_confidence: str,
) -> Settings:
    written = _day(document_date)
    _demand_valid(written, min_confidence)
    settings = Settings(
        today=clock(_day(today)),
        rules=SHIPPED_RULES if rules is None else _words(rules),
        document_date=written,
        select=_words(select),
        ignore=_words(ignore),
        min_confidence=min_confidence,
    )
    demand_known(settings.select, where="select")
    demand_known(settings.ignore, where="ignore")
    return settings


def _words(given: Words) -> tuple[str, ...]:
    """The words of an argument; a single one is not taken for a list of its letters."""
    return (fspath(given),) if isinstance(given, (str, PathLike)) else tuple(fspath(word) for word in given)


def _day(given: str | date | None) -> str | None:
    """A date as it is written; a `datetime` is its day."""
    return given.isoformat()[:10] if isinstance(given, date) else given


def _demand_valid(document_date: str | None, min_confidence: str) -> None:
    try:
        if document_date is not None:
            parse(document_date)
    except EdtfError as error:
        raise UsageError(f"document_date: {error}") from None
    levels = [confidence.value for confidence in Confidence]
    if min_confidence not in levels:
        raise UsageError(f'min_confidence: "{min_confidence}" is not one of {", ".join(levels)}')


def _findings(report: Report) -> Iterator[Finding]:
    for document in report.documents:
        for finding in document.findings:
            values = {name: getattr(finding, name) for name in Finding.__match_args__}
            yield FindingInText(**values, path=document.path, source=document.source)
