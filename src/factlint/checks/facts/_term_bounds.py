"""A wrong start or end of a term: the wrong words, and the right time in their style."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.checks.api import Case
from factlint.checks.facts._guesses import is_beside_subject, is_last_name
from factlint.checks.writing.date_style import OPENING_YEAR, with_preposition, write_day, write_like
from factlint.checks.writing.rewriting import writing
from factlint.checks.writing.wording import either, with_article, words_of_id
from factlint.model.claim import Aspect, Claim, Fact, Modality
from factlint.model.date_parts import WrittenDate, WrittenPart
from factlint.model.document import Span
from factlint.model.finding import Applicability, Evidence, Finding, Level, Related
from factlint.model.mention import Mention, Naming
from factlint.values.dataclass import dataclass, replace
from factlint.values.days import civil
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time, grain_of

_RELATES = (" of", " at")
"""Endings of properties whose value is the owner, not the possession."""

_YEAR = regex(r"(?<![\d.,-])\d{4}(?![\d.,]\d|\d|s)")


@dataclass(frozen=True, slots=True)
class WrongBound:
    """The words with the wrong time, the terms that refute them, and the right time."""

    span: Span
    text: str
    fact: Fact
    """The term whose bound is nearest to the time in the text."""
    known: str
    """The right time as prose with its preposition, no more precise than in the text."""
    expected: str | None
    """The text to write in place of `text`; "1963 or 1974" if there were several terms."""
    is_settled: bool
    """Whether exactly one time is right."""
    is_start: bool = False
    is_in_right_year: bool = False
    held_on: str | None = None
    """The day on which the term was last known to continue, if it has not ended."""


def wrong_bound(case: Case, claim: Claim, terms: Sequence[Fact]) -> WrongBound | None:
    """The error in a refuted start or end; None if the terms give no simple date for it."""
    if not claim.scope_words:
        return None
    time = claim.scope_words[0]
    rights = [right for term in terms if (right := _right(case, claim, term)) is not None]
    if not rights:
        return _not_ended(time, terms) if claim.aspect is Aspect.ENDS else None
    nearest = min(rights, key=lambda right: (not right.is_year_off, _distance(right.low, time.value.days)))
    same_words = [right for right in rights if right.span == nearest.span]
    known = list(dict.fromkeys(right.known for right in same_words))
    expected = list(dict.fromkeys(right.expected for right in same_words if right.expected))
    return WrongBound(
        nearest.span,
        nearest.text,
        nearest.fact,
        either(known),
        either(expected) if expected else None,
        is_settled=len(known) == 1,
        is_start=_is_start(nearest.fact, claim),
        is_in_right_year=civil(nearest.low)[0] == _year_of(time),
    )


def _not_ended(time: Mention[Time], terms: Sequence[Fact]) -> WrongBound | None:
    """The error in an end, if the only known terms are still running."""
    running = [term for term in terms if term.known_until is not None]
    if not running:
        return None
    held_on = write_day(max(term.known_until or 0 for term in running), Grain.DAY)
    return WrongBound(time.span, time.text, running[-1], "", None, is_settled=False, held_on=held_on)


@dataclass(frozen=True, slots=True)
class _Right:
    """A term's bound, as a replacement for a wrong time."""

    fact: Fact
    low: int
    span: Span
    text: str
    known: str
    expected: str | None
    is_year_off: bool = False
    """Whether the month is the term's, so that only the year is wrong."""


def _right(case: Case, claim: Claim, term: Fact) -> _Right | None:
    time, days = claim.scope_words[0], term.begins if _is_start(term, claim) else term.ends
    grain = _grain_of(days)
    if not isinstance(days.low, int) or grain is None:
        return None
    stated = max(grain, min(time.value.grain, Grain.YEAR))
    known = with_preposition(write_day(days.low, stated))
    year = _lone_wrong_year(case, time, days.low, grain)
    if year is not None:
        is_year_off = max(grain, time.value.grain) <= Grain.MONTH
        return _Right(term, days.low, year.span, year.text, known, str(civil(days.low)[0]), is_year_off)
    opening = found.end() if (found := OPENING_YEAR.match(time.text)) else 0
    text = time.text[opening:]
    expected = write_like(text, days.low, time.value.grain) if grain <= time.value.grain else None
    if expected is None and time.value.grain > Grain.MONTH and (loose := _year_in(text, civil(days.low)[0])):
        start, end = (time.span.start + opening + place for place in loose.span())
        return _Right(term, days.low, Span(start, end), loose.group(), known, str(civil(days.low)[0]))
    return _Right(term, days.low, Span(time.span.start + opening, time.span.end), text, known, expected)


def _year_in(text: str, right: int) -> re.Match[str] | None:
    """The only year in words such as "the summer of 2009", if it is wrong."""
    years = tuple(_YEAR.finditer(text))
    return years[0] if len(years) == 1 and int(years[0].group()) != right else None


def bound_finding(case: Case, claim: Claim, wrong: WrongBound, message: str) -> Finding:
    """The finding at the wrong time, with the words for the term next to it, and a fix if only one time is right.

    The fix is safe only if the text names the office and its holder in full.
    """
    is_quoted = claim.modality is Modality.REPORTED
    finding = Finding.at(
        wrong,
        level=Level.WARNING if is_quoted else Level.ERROR,
        message=message,
        expected=wrong.expected,
        fact=Evidence.of(wrong.fact),
        related=(Related.to(claim.value, "the term that is meant"),),
    )
    if wrong.expected is None or not wrong.is_settled or is_quoted:
        return finding
    is_guess = Naming.IMPLIED in claim.subject.derivation or is_last_name(case, claim.value)
    is_guess = is_guess or not is_beside_subject(case.analysis, claim)
    applicability = Applicability.UNSAFE if is_guess else Applicability.SAFE
    fixes = tuple(writing(case.analysis.document, wrong.span, wrong.expected, applicability))
    return replace(finding, fixes=fixes)


def _year_of(time: Mention[Time]) -> int | None:
    low = time.value.days.low
    return civil(low)[0] if isinstance(low, int) else None


def _is_start(term: Fact, claim: Claim) -> bool:
    """Whether the claim is compared with the start of the term; an event during it is compared with the nearer end."""
    if claim.aspect is not Aspect.DURING:
        return claim.aspect is Aspect.STARTS
    said, begins = claim.statement.scope.low, term.begins.low
    return said is not None and begins is not None and said < begins


def _distance(low: int, said: Interval) -> float:
    return abs(float(said.low if said.low is not None else low) - low)


def _grain_of(days: Interval) -> Grain | None:
    if days.low is None or days.high is None:
        return None
    return grain_of(int(days.low), int(days.high))


def _lone_wrong_year(case: Case, time: Mention[Time], low: int, grain: Grain) -> WrittenPart | None:
    """The year of a date, if nothing else in the date is known to be wrong."""
    written = _written(case, time)
    if written is None or written.year is None:
        return None
    _, month, day = civil(low)
    if grain <= Grain.MONTH and written.month is not None and written.month.value != month:
        return None
    if grain is Grain.DAY and written.day is not None and written.day.value != day:
        return None
    return written.year


def _written(case: Case, time: Mention[Time]) -> WrittenDate | None:
    return next((date for date in case.analysis.written_dates if date.time == time), None)


def roles_of(case: Case, claim: Claim) -> tuple[str, str]:
    """Who is what: "Eastham United", "the team of Lena Fors"; of a property such as `member-of` the subject is it."""
    words = words_of_id(claim.statement.property)
    subject = with_article(case.rules.entity(claim.statement.subject).label)
    value = with_article(claim.value.said)
    if words.endswith(_RELATES):
        return subject, f"{'a ' * words.startswith('member ')}{words} {value}"
    return value, f"the {words} of {subject}"
