"""Applying fixes to files, never at the cost of a new finding."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from difflib import unified_diff

from factlint import __version__
from factlint.engine.dating import GIT
from factlint.engine.files.documents import Documents
from factlint.engine.files.inputs import Input, find_inputs
from factlint.engine.files.write import replace_file
from factlint.engine.lint import Linter
from factlint.engine.mend import Mended, mend
from factlint.engine.request import Request
from factlint.engine.run import Progress, Run
from factlint.model.finding import Applicability, Finding
from factlint.model.report import DocumentReport, Report
from factlint.reading.source import Source, Unreadable, decode, encode, with_text
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class FixedDocument:
    """One document that fixes changed."""

    path: str
    before: str
    after: str
    data: bytes
    """`after` in the encoding of the document, with its byte order mark."""
    applied: tuple[Finding, ...]
    """The findings whose fixes were applied; their places are in `before` as far as the first round could apply
    them."""

    @property
    def diff(self) -> str:
        """A unified diff that `git apply` and `patch -p1` understand."""
        names = (f"a/{self.path.lstrip('/')}", f"b/{self.path.lstrip('/')}")
        return "".join(_with_last_newline(unified_diff(_lines(self.before), _lines(self.after), *names)))


@dataclass(frozen=True, slots=True)
class FixReport:
    fixed: tuple[FixedDocument, ...]
    """The changed documents only."""
    remaining: Report
    """The report on the fixed documents; its warnings name files that could not be written."""


def fix(
    request: Request, *, is_unsafe: bool = False, is_dry: bool = False, progress: Progress | None = None
) -> FixReport:
    """Apply the safe fixes (with `is_unsafe` all of them) and write the files, unless `is_dry`.

    Only files are written, never standard input or git's index. Raises everything that `run` raises.
    """
    asked = find_inputs(request)
    fixed: list[FixedDocument] = []
    remaining: list[DocumentReport] = []
    warnings = list(asked.warnings)
    with closing(Run(request, asked)) as work:
        for document, report in zip(asked.inputs, work.reports(), strict=True):
            try:
                outcome = _fix_document(document, report, work, is_unsafe=is_unsafe, is_dry=is_dry)
            except (OSError, Unreadable, UnicodeEncodeError) as error:
                warnings.append(f"{document.name} cannot be fixed: {error}")
                outcome = None
            fixed += [outcome[0]] if outcome else []
            remaining.append(outcome[1] if outcome else report)
            if progress:
                progress(len(remaining), len(asked.inputs), report.path)
    return FixReport(tuple(fixed), Report(tuple(remaining), __version__, (*warnings, *work.warnings)))


def _fix_document(
    document: Input, report: DocumentReport, work: Run, *, is_unsafe: bool, is_dry: bool
) -> tuple[FixedDocument, DocumentReport] | None:
    """Fix a document and write it to its file; None if nothing changes."""
    if not _has_fix(report, is_unsafe=is_unsafe):
        return None
    original = document.read()
    source = decode(original)
    if source.text != report.source:
        raise OSError("it changed while it was being read")
    mended = _mended(report, source, work.linter, is_unsafe=is_unsafe)
    if not mended.applied:
        return None
    data = encode(source, mended.report.source)
    if document.is_file and not is_dry:
        replace_file(document.name, data)
    done = FixedDocument(report.path, report.source, mended.report.source, data, mended.applied)
    return done, mended.report


def _has_fix(report: DocumentReport, *, is_unsafe: bool) -> bool:
    fixes = (fix for finding in report.findings for fix in finding.fixes)
    return any(is_unsafe or fix.applicability is Applicability.SAFE for fix in fixes)


def _mended(report: DocumentReport, source: Source, linter: Linter, *, is_unsafe: bool) -> Mended:
    day = report.date if report.date_from == GIT else None  # git itself dates no file that was edited
    texts = Documents.of(linter.settings, linter.root)
    return mend(
        report,
        lint=lambda text: linter.lint_source(report.path, with_text(source, text), lambda: day).report,
        read=lambda text: texts.read(report.path, with_text(source, text)),
        is_unsafe=is_unsafe,
    )


def _lines(text: str) -> list[str]:
    """The lines as git counts them: each ends with a line feed, except perhaps the last."""
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _with_last_newline(diff: Iterator[str]) -> Iterator[str]:
    for line in diff:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
