"""Finds sentences whose numbers could contradict each other: one pass over the prose, before
anything else is loaded.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factlint.extraction.automata import Automaton, automaton_options
from factlint.extraction.languages.en.arithmetic.equation_triggers import EQUATIONS, STATISTIC, TAKEN_UP
from factlint.extraction.times.recognition.fold import fold
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedges
from factlint.values.units import UnitTable

_MEMORY = 32 << 20
_CLOCK = ":"
"""In the value of a time of day."""


def _compiled(pattern: str) -> Automaton:
    return Automaton(pattern.encode("latin-1"), automaton_options(_MEMORY))


_EQUATIONS = tuple(map(_compiled, EQUATIONS))
_STATISTIC, _TAKEN_UP = _compiled(STATISTIC), _compiled(TAKEN_UP)


def with_equations(analysis: Analysis, hedges: Hedges, units: UnitTable) -> Analysis:
    """The analysis with the equations between its numbers, and the results of statistical tests."""
    folded = fold(analysis.document)
    suspicious = suspicious_sentences(folded, analysis.sentences)
    has_statistics = _STATISTIC.search(folded) is not None
    has_pair = (
        len(analysis.quantities) + len(analysis.durations) > 1
        or _has_two_dates(analysis)
        or _TAKEN_UP.search(folded) is not None
    )
    joined = _joined(analysis)
    if not (suspicious or joined or has_statistics or has_pair or _has_table(analysis.document)):
        return analysis
    from factlint.extraction.arithmetic.reader import (  # noqa: PLC0415 - most texts need none
        read_between_clauses,
        read_equations,
    )
    from factlint.extraction.statistics.reader import read_statistics  # noqa: PLC0415 - most texts need none

    equations = read_equations(analysis, folded, suspicious, hedges, units)
    if joined:
        others = read_between_clauses(*joined, hedges, units)
        equations += tuple(one for one in others if one not in equations)
    return replace(
        analysis,
        equations=equations,
        statistics=read_statistics(analysis.document, analysis.sentences) if has_statistics else (),
    )


def _joined(analysis: Analysis) -> tuple[Analysis, bytes, Sequence[ProseSpan]] | None:
    """The text as written, its folded prose and its suspicious sentences, if one of these was split into clauses."""
    if (written := analysis.as_written) is None:
        return None
    folded = fold(written.document)
    sentences = suspicious_sentences(folded, written.sentences)
    return (replace(analysis, document=written.document), folded, sentences) if sentences else None


def suspicious_sentences(folded: bytes, sentences: Sequence[ProseSpan]) -> tuple[ProseSpan, ...]:
    """The sentences that contain words or signs of an equation, each once."""
    ends = [sentence.end for sentence in sentences]
    found = {at for equation in _EQUATIONS for at in _touched(equation, folded, sentences, ends)}
    return tuple(sentences[at] for at in sorted(found))


def _touched(
    equation: Automaton, folded: bytes, sentences: Sequence[ProseSpan], ends: Sequence[int]
) -> Iterator[int]:
    """The indices of the sentences in which an automaton matches; `ends` are the ends of the sentences."""
    position = 0
    while (match := equation.search(folded, position)) is not None:
        at = bisect_right(ends, match[0])  # a match may begin with the space before its sentence
        position = match[1]
        while at < len(sentences) and sentences[at].start < match[1]:  # or with the end of the one before
            yield at
            position = max(position, ends[at])
            at += 1


def _has_two_dates(analysis: Analysis) -> bool:
    """Whether something may be dated or timed twice; a season or "today" has no date in figures."""
    dates = (time for time in analysis.times if time.value.is_calendar and any(map(str.isdigit, time.said)))
    clocks = (time for time in analysis.times if _CLOCK in time.value.timex)
    return any(next(one, None) is not None and next(one, None) is not None for one in (dates, clocks))


def _has_table(document: Document) -> bool:
    return any(block.kind is BlockKind.TABLE_CELL for block in document.blocks)
