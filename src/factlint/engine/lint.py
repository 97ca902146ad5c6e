"""One document, from bytes to report. Whatever goes wrong becomes a finding, never an error of the run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from factlint import __version__
from factlint.engine.dating import dated
from factlint.engine.files.documents import Documents
from factlint.engine.files.globs import Globs
from factlint.engine.fingerprint import fingerprinted
from factlint.engine.own_rules import INTERNAL_ERROR, MALFORMED, TOO_LARGE, UNDECODABLE, UNREADABLE, own_finding
from factlint.engine.select import Selection
from factlint.engine.settings import Settings
from factlint.engine.suppress import comparable, suppress
from factlint.model.claim import Judgement, Verdict
from factlint.model.document import Document
from factlint.model.finding import Finding
from factlint.model.report import ClaimCounts, DocumentReport
from factlint.model.stated import Stated
from factlint.reading.source import Binary, Source, TooLarge, Undecodable, Unreadable, decode
from factlint.values.dataclass import dataclass, replace
from factlint.values.edtf import write_days
from factlint.values.typed import Protocol


class Examined(Protocol):
    """The result of an examiner; the findings have their ids."""

    @property
    def judgements(self) -> tuple[Judgement, ...]: ...
    @property
    def findings(self) -> tuple[Finding, ...]: ...
    @property
    def stated(self) -> tuple[Stated, ...]: ...


class Examine(Protocol):
    """Examines a document by those checks whose ids are wanted."""

    def __call__(self, document: Document, *, wants: Callable[[str], bool]) -> Examined: ...


@dataclass(frozen=True, slots=True)
class Linted:
    report: DocumentReport
    is_dated_by_git: bool = False
    """Whether git was asked for the date, so that the result depends on its answer, even on none."""
    is_lasting: bool = True
    """Whether another run over the same bytes would give the same; not after an internal error."""
    judgements: tuple[Judgement, ...] = ()
    """The verdicts on the claims; sent between processes only if the recipe asks for it."""


@dataclass(frozen=True, slots=True)
class Linter:
    """Lints documents by the settings and the rule base of a run."""

    settings: Settings
    examine: Examine
    root: str = "."

    def lint(self, path: str, data: bytes, git_date: Callable[[], str | None] = lambda: None) -> Linted:
        """Lint the bytes of a file; never raises, except `KeyboardInterrupt` and the like."""
        try:
            source = decode(data)
        except Unreadable as error:
            return Linted(unread(path, error, self.settings, root=self.root))
        return self.lint_source(path, source, git_date)

    def lint_text(self, path: str, text: str) -> Linted:
        """Lint a text that lies in no file."""
        return self.lint_source(path, Source(text))

    def lint_source(
        self, path: str, source: Source, git_date: Callable[[], str | None] = lambda: None
    ) -> Linted:
        """Lint a decoded file."""
        answers: list[str | None] = []

        def ask_git() -> str | None:
            answers.append(git_date())
            return answers[0]

        try:
            report, judgements = self._examined(path, source, ask_git)
        except Exception as error:  # noqa: BLE001 - a failure in one document must not take the others with it
            return Linted(unread(path, error, self.settings, root=self.root), is_lasting=False)
        return Linted(report, is_dated_by_git=bool(answers), judgements=judgements)

    def _examined(
        self, path: str, source: Source, git_date: Callable[[], str | None]
    ) -> tuple[DocumentReport, tuple[Judgement, ...]]:
        document = dated(
            Documents.of(self.settings, self.root).read(path, source),
            option=self.settings.document_date,
            git_date=git_date,
        )
        if Globs(self.settings.history, self.root).matches(path):
            document = replace(document, is_history=True)
        selection = Selection(self.settings, path, root=self.root)
        examined = self.examine(document, wants=selection.wants)
        parted = suppress(document, tuple(selection.apply(examined.findings)), self.settings, selection)
        findings = (*parted.kept, *selection.apply(parted.unhelpful))
        report = DocumentReport(
            path,
            source.text,
            tuple(fingerprinted(findings, source.text)),
            date=_edtf(document),
            date_from=document.date.origin if document.date else None,
            claims=_counts(examined.judgements),
            stated=comparable(document, examined.stated, self.settings, selection),
        )
        return report, examined.judgements


def unread(path: str, error: Exception, settings: Settings, *, root: str = ".") -> DocumentReport:
    """The report on a document that could not be read: for `OSError`, `Unreadable`, or a failure of factlint."""
    match error:
        case TooLarge():
            rule, message = TOO_LARGE, str(error)
        case Binary() | Undecodable():
            rule, message = UNDECODABLE, str(error)
        case Unreadable():
            rule, message = MALFORMED, str(error)
        case OSError():
            rule, message = UNREADABLE, f"cannot be opened: {error.strerror or error}"
        case _:
            rule, message = INTERNAL_ERROR, failure_message(error)
    selection = Selection(settings, path, root=root)
    return DocumentReport(path, "", tuple(fingerprinted(selection.apply([own_finding(rule, message)]), "")))


def failure_message(error: BaseException) -> str:
    """What a bug report needs: the error, and where it was raised."""
    from traceback import extract_tb  # noqa: PLC0415 - seldom needed, and slow to load

    frames = extract_tb(error.__traceback__)
    where = next((frame for frame in reversed(frames) if "factlint" in frame.filename), None)
    place = f" at {where.filename.rpartition('factlint/')[2]}:{where.lineno}" if where else ""
    said = " ".join(str(error).split())[:200]
    return f"factlint {__version__} failed here, please report it: {type(error).__name__}{place}: {said}"


def _edtf(document: Document) -> str | None:
    if document.date is None:
        return None
    time = document.date.time
    return time.edtf or write_days(time.days, time.grain)


def _counts(judgements: Iterable[Judgement]) -> ClaimCounts:
    verdicts = Counter(judgement.verdict for judgement in judgements)
    return ClaimCounts(verdicts[Verdict.SUPPORTED], verdicts[Verdict.REFUTED], verdicts[Verdict.UNKNOWN])
