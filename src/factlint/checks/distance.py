"""How far two dates of a text lie apart, in words, and findings on what the text says of it."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.wording import length_in_words
from factlint.model.chronology import Tie
from factlint.model.document import Document
from factlint.model.finding import Applicability, Confidence, Edit, Finding, Fix, Level, Related
from factlint.model.mention import Mention
from factlint.reasoning.chronology import Count, Disorder
from factlint.values.days import civil
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_DIGITS_OF_YEARS = regex(r"\d+(?=[ -]years?\b)")


def distance_finding(document: Document, disorder: Disorder, level: Level) -> Finding:
    """The finding on a conflict of dates: of an order the date is marked, of a distance the words that say it."""
    blamed = _wrong_words(disorder)
    others = (*disorder.dates, *(count.relation.words for count in disorder.counts))
    return Finding(
        rule="",
        level=level,
        message=_message(disorder),
        span=blamed.span,
        text=blamed.text,
        confidence=Confidence.MEDIUM,
        related=tuple(
            Related(one.span, one.text, "does not fit together with it")
            for one in sorted(others, key=lambda one: one.prose)
            if not one.span.overlaps(blamed.span)
        ),
        fixes=tuple(_fixes(document, disorder)),
    )


def _wrong_words(disorder: Disorder) -> Mention[object]:
    match disorder.blamed:
        case Count(relation=relation) if relation.tie in (Tie.ORDER, Tie.COURSE, Tie.KIN):
            return relation.dated
        case Count(relation=relation):
            return relation.words
        case date:
            return date


def _message(disorder: Disorder) -> str:
    if len(disorder.counts) != 1:
        told = ", ".join(f"“{count.relation.words.said}”" for count in disorder.counts)
        dates = ", ".join(date.said for date in disorder.dates)
        return f"no calendar satisfies all of {told} with {dates}"
    (count,) = disorder.counts
    anchor, relation = count.anchor, count.relation
    dated, said = relation.dated, relation.words.said
    apart = _apart(anchor, dated)
    match relation.tie:
        case Tie.LENGTH:
            return f"{anchor.said} to {dated.said} is {apart}, not {said}"
        case Tie.COURSE:
            return f"“{said}” ({dated.said}) would come {apart} before its beginning ({anchor.said})"
        case Tie.ORDER:
            return f"“{said}” does not hold: {dated.said} lies {apart} {_side(anchor, dated)} {anchor.said}"
        case Tie.KIN:
            return f"“{said}” ({dated.said}) lies {apart} {_side(anchor, dated)} the birth of the child ({anchor.said})"
        case Tie.ANNIVERSARY:
            return f"from {anchor.said} to {dated.said} are {apart}, not “{said}”"
        case Tie.SHIFT:
            return f"{dated.said} lies {apart} {_side(anchor, dated)} {anchor.said}, not “{said}”"


def _side(anchor: Mention[Time], dated: Mention[Time]) -> str:
    return "after" if _first_day(dated) > _first_day(anchor) else "before"


def _apart(one: Mention[Time], other: Mention[Time]) -> str:
    """By the numbers of the years where one of the dates is only a year."""
    first, last = sorted((_first_day(one), _first_day(other)))
    years = civil(last)[0] - civil(first)[0]
    if Grain.YEAR in (one.value.grain, other.value.grain) and years:
        return f"{years} years" if years > 1 else "1 year"
    return length_in_words(first, last)


def _first_day(date: Mention[Time]) -> int:
    low = date.value.readings[0].low
    return int(low) if low is not None else 0


def _fixes(document: Document, disorder: Disorder) -> Iterator[Fix]:
    """The years that lie between two years, in the place of digits."""
    if len(disorder.counts) != 1 or not isinstance(disorder.blamed, Count):
        return
    relation, anchor = disorder.blamed.relation, disorder.blamed.anchor
    said = relation.words
    digits = _DIGITS_OF_YEARS.search(said.text)
    is_forward = (relation.days.low or 0) >= 0
    years = civil(_first_day(relation.dated))[0] - civil(_first_day(anchor))[0]
    if digits is None or not relation.dated.value.grain is anchor.value.grain is Grain.YEAR:
        return
    if (years > 0) is is_forward and abs(years) > 1 and document.is_verbatim(said.span):
        right = f"{said.text[: digits.start()]}{abs(years)}{said.text[digits.end() :]}"
        yield Fix(f"Write “{right}”", (Edit(said.span, right),), Applicability.UNSAFE)
