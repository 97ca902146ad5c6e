"""Claims about the present: their sentences mention no other time."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.languages.en.claims.present import NOT_NOW
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Modality
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.model.reading_order import sentence_around, within
from factlint.values.dataclass import replace
from factlint.values.regex import regex
from factlint.values.time import Time

_NOT_NOW = regex(NOT_NOW)


def with_present(analysis: Analysis) -> Analysis:
    """The analysis with its claims about the day of writing marked."""
    stated: dict[ProseSpan, bool] = {}
    claims = tuple(_marked(claim, analysis, stated) for claim in analysis.claims)
    return replace(analysis, claims=claims)


def _marked(claim: Claim, analysis: Analysis, stated: dict[ProseSpan, bool]) -> Claim:
    """The claim, marked if it is about the present; `stated` caches the answers per sentence."""
    if claim.modality is not Modality.ASSERTED or claim.is_scoped or claim.subject.is_guess:
        return claim
    sentence = _sentence_of(claim, analysis)
    if sentence is None:
        return claim
    if sentence not in stated:
        stated[sentence] = _speaks_of_now(sentence, analysis)
    return replace(claim, is_present=True) if stated[sentence] else claim


def _speaks_of_now(sentence: ProseSpan, analysis: Analysis) -> bool:
    dated = analysis.document.date
    now = dated.time.days if dated is not None else None
    if any(
        time.value.is_calendar and not (now and time.value.days.contains(now))
        for time in _times_in(sentence, analysis)
    ):
        return False
    return _NOT_NOW.search(analysis.document.prose, sentence.start, sentence.end) is None


def _sentence_of(claim: Claim, analysis: Analysis) -> ProseSpan | None:
    return sentence_around(analysis.sentences, claim.value.prose)


def _times_in(sentence: ProseSpan, analysis: Analysis) -> Iterator[Mention[Time]]:
    return (time for time in within(analysis.times, sentence) if sentence.holds(time.prose))
