"""Claims about the present: their sentences mention no other time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter

from factlint.extraction.languages.en.claims.present import NOT_NOW
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Modality
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
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
    said = claim.value.prose
    at = bisect_right(analysis.sentences, said.start, key=attrgetter("start")) - 1
    return analysis.sentences[at] if at >= 0 and analysis.sentences[at].holds(said) else None


def _times_in(sentence: ProseSpan, analysis: Analysis) -> Iterator[Mention[Time]]:
    first = bisect_left(analysis.times, sentence.start, key=attrgetter("prose.start"))
    behind = bisect_left(analysis.times, sentence.end, first, key=attrgetter("prose.start"))
    return (time for time in analysis.times[first:behind] if sentence.holds(time.prose))
