"""One document on its way through all floors: read it, judge its claims, check it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from fractions import Fraction
from operator import attrgetter

from factlint.checks import CHECKS, READS
from factlint.checks.api import Case
from factlint.engine.cache.trees import CachedParser
from factlint.engine.settings import Settings
from factlint.engine.syntax_model import find_model, model_key
from factlint.extraction.reader import Reader, make_reader
from factlint.extraction.syntax import SpacyParser
from factlint.extraction.trees import Parser
from factlint.model.analysis import Analysis
from factlint.model.claim import Judgement
from factlint.model.document import Document
from factlint.model.finding import Finding
from factlint.model.rule_base import RuleBase
from factlint.model.span import Span
from factlint.model.stated import Stated
from factlint.values.dataclass import dataclass, replace
from factlint.values.hedges import Hedges

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.reasoning.time.chronology import Disorder

_PARTS = (*Analysis.__match_args__, "date_fields")
_values_of = attrgetter(*_PARTS)
"""Everything in an analysis, asked for at once: most documents hold few of the parts that checks read."""


@dataclass(frozen=True, slots=True)
class Examination:
    """Everything read in a document, the verdicts on its claims, and the findings of the checks."""

    analysis: Analysis
    judgements: tuple[Judgement, ...]
    findings: tuple[Finding, ...]
    """In reading order, one for each fault, at the levels that the checks give."""
    stated: tuple[Stated, ...] = ()
    """Statements that other documents may contradict."""


@dataclass(frozen=True, slots=True)
class Examiner:
    """Examines documents against one rule base under one set of settings."""

    rules: RuleBase
    reader: Reader
    today: int
    horizon: int = 0

    def examine(self, document: Document, *, wants: Callable[[str], bool] = lambda _rule: True) -> Examination:
        """Run the wanted checks only, so that an ignored one hides no other on the same words."""
        analysis = self.reader.read(document)
        judgements = self._judged(analysis)
        disorders = self._disorders(analysis, judgements)
        case = Case(analysis, judgements, self.rules, self.today, self.horizon, disorders)
        findings = one_for_each_fault(_run_checks(case, wants))
        return Examination(analysis, judgements, findings, _stated(analysis, judgements))

    def _judged(self, analysis: Analysis) -> tuple[Judgement, ...]:
        if not analysis.claims:
            return ()
        from factlint.reasoning.judging.judge import judge_claims  # noqa: PLC0415 - most texts claim nothing that we know

        return judge_claims(analysis, self.rules, self.today)

    def _disorders(self, analysis: Analysis, judgements: tuple[Judgement, ...]) -> tuple[Disorder, ...]:
        if not (analysis.relations or analysis.ongoing):
            return ()
        from factlint.reasoning.judging.writing_time import written_after_past  # noqa: PLC0415
        from factlint.reasoning.time.chronology import disorders  # noqa: PLC0415 - few texts relate dates

        written = written_after_past(analysis, self.today)
        return tuple(disorders(analysis, judgements, self.rules, written))


def make_examiner(rules: RuleBase, settings: Settings, *, cache_dir: str | None = None) -> Examiner:
    """An examiner; its indices are built once for all documents. The parser's answers are kept in `cache_dir`.

    Raises `UsageError` if the syntax model does not exist.
    """
    hedges = Hedges(**{field: Fraction(number) for field, number in settings.hedges})
    parser = _make_parser(settings, cache_dir)
    reader = make_reader(rules, date_order=settings.date_order, hedges=hedges, parser=parser)
    return Examiner(rules, reader, settings.today, settings.horizon)


def _make_parser(settings: Settings, cache_dir: str | None) -> Parser | None:
    model = find_model(settings)
    if model is None or cache_dir is None:
        return SpacyParser(model) if model else None
    return CachedParser(SpacyParser(model), cache_dir, model=model_key(model), today=settings.today)


def examine(document: Document, rules: RuleBase, settings: Settings) -> Examination:
    """Examine a single document; for several, make an `Examiner` once."""
    return make_examiner(rules, settings).examine(document)


def _stated(analysis: Analysis, judgements: tuple[Judgement, ...]) -> tuple[Stated, ...]:
    if not (judgements or analysis.dated_once or analysis.measured or analysis.specifications):
        return ()
    from factlint.reasoning.time.once import consistently_stated  # noqa: PLC0415 - most texts tell nothing of the kind

    return consistently_stated(analysis, judgements)


def _run_checks(case: Case, wants: Callable[[str], bool]) -> Iterator[Finding]:
    found = {part for part, value in zip(_PARTS, _values_of(case.analysis), strict=True) if value}
    for rule, reads in READS.items():
        if not found.isdisjoint(reads) and wants(rule):
            for finding in CHECKS[rule].check(case):
                yield replace(finding, rule=rule)


def one_for_each_fault(findings: Iterator[Finding]) -> tuple[Finding, ...]:
    """Of findings on overlapping words, keep the one whose check comes first in `READS`."""
    kept: list[Finding] = []
    taken: list[Span] = []
    """The places of those kept, in reading order: only two neighbours can overlap another."""
    for finding in findings:
        at = bisect_left(taken, finding.span)
        if not any(finding.span.overlaps(other) for other in taken[max(0, at - 1) : at + 1]):
            kept.append(finding)
            taken.insert(at, finding.span)
    return tuple(sorted(kept, key=lambda finding: (finding.span, finding.rule)))
