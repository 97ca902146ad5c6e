"""Findings about how long an event has gone on until now, by the starts that the text itself gives."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case
from factlint.checks.writing.date_style import write_day
from factlint.checks.writing.wording import both, length_in_words
from factlint.checks.writing.words_at import words_with_hedge
from factlint.model.claim import Claim, Judgement, Modality, Statement, Value, Verdict
from factlint.model.finding import Confidence, Evidence, Finding, Level, Related
from factlint.reasoning.judging.elapsed import STARTS
from factlint.reasoning.judging.writing_time import written_days
from factlint.reasoning.time.timeline import fits
from factlint.values.duration import Duration
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time


def going_on_findings(case: Case, judgement: Judgement, length: Duration, level: Level) -> Iterator[Finding]:
    """The finding, if any, for the time that an event is said to have lasted until now."""
    claim = judgement.claim
    anchors = tuple(_anchors(case, claim))
    written = written_days(case.analysis, case.today)
    if any(fits(length.days, _days(anchor), written) for anchor in anchors):
        return
    is_refuted = judgement.verdict is Verdict.REFUTED
    if not anchors and not is_refuted:
        return
    is_dated = case.analysis.document.date is not None
    fact = judgement.facts[0] if is_refuted else None
    said = words_with_hedge(case, claim)
    yield Finding.at(
        said,
        level=level if is_dated else Level.WARNING,
        message=_message(case, said.said, length, anchors, written),
        confidence=Confidence.HIGH if is_dated else Confidence.MEDIUM,
        fact=Evidence.of(fact) if fact else None,
        related=tuple(
            Related.to(anchor.value, f"a start that the text itself gives: {anchor.value.said}")
            for anchor in anchors
        ),
    )


def _anchors(case: Case, claim: Claim) -> Iterator[Claim]:
    """The claims that date the event of a duration, one for each date."""
    chain = next((chain for chain in case.analysis.events if claim.subject in chain.mentions), None)
    if chain is None:
        return
    seen: set[tuple[int, int]] = set()
    for other in case.analysis.claims:
        place = (other.value.span.start, other.value.span.end)
        if (
            other.subject in chain.mentions
            and other.statement.property in STARTS
            and other.modality is Modality.ASSERTED
            and isinstance(other.statement.value, Time)
            and not _is_about_part(other.statement, claim.statement.value)
            and place not in seen
        ):
            seen.add(place)
            yield other


def _is_about_part(dated: Statement, length: Value) -> bool:
    """Whether an event is longer than the decade or century that dates it: "forty years of war, worst in the 1990s"."""
    when = dated.value
    if dated.property != "date" or not isinstance(when, Time) or not isinstance(length, Duration):
        return False
    first, last, least = when.days.low, when.days.high, length.days.low
    if when.grain < Grain.DECADE or first is None or last is None or least is None:
        return False
    return least > last - first


def _days(anchor: Claim) -> Interval:
    value = anchor.statement.value
    return value.days if isinstance(value, Time) else Interval()


def _message(case: Case, said: str, length: Duration, anchors: tuple[Claim, ...], written: Interval) -> str:
    if not isinstance(written.high, int):
        return f"“{said}” fits no start"
    fitting = _fitting_start(length, written)
    last = write_day(written.high - 1, Grain.DAY)
    if not anchors:
        return f"“{said}” before {last} fits no known start; it would fit a start {fitting}"
    if case.analysis.document.date is not None:
        lengths = [
            f"{anchor.value.said} to {last} is {_length(anchor, written.high - 1)}" for anchor in anchors
        ]
        return f"{both(lengths)}, not {said}; it would fit a start {fitting}"
    dates = [anchor.value.said for anchor in anchors]
    fits_none = f"does not fit {dates[0]}" if len(dates) == 1 else f"fits neither {' nor '.join(dates)}"
    since = f"between {_latest(anchors)} and" if isinstance(written.low, int) else "up to"
    return f"“{said}” {fits_none}, whichever day {since} {last} it was written; it would fit a start {fitting}"


def _latest(anchors: tuple[Claim, ...]) -> str:
    return max(anchors, key=lambda anchor: _days(anchor).low or 0).value.said


def _length(anchor: Claim, last: int) -> str:
    low = _days(anchor).low
    return length_in_words(low, last) if isinstance(low, int) else "longer"


def _fitting_start(length: Duration, written: Interval) -> str:
    """The days on which the event must have begun if the duration is right."""
    if length.days.high is None or length.days.low is None or written.high is None:
        return "at another time"
    latest = int(written.high - 1 - length.days.low)
    if written.low is None:
        return f"by {write_day(latest, Grain.MONTH)}"
    earliest = int(written.low - length.days.high) + 1
    return f"between {write_day(earliest, Grain.MONTH)} and {write_day(latest, Grain.MONTH)}"
