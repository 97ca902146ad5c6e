"""Findings about the stated order and distance of dates."""

from __future__ import annotations

import string
from collections.abc import Iterator

from factlint.checks.api import Case
from factlint.checks.writing.apart import days_in_words, number_of_years, time_apart, with_both_ends
from factlint.checks.writing.date_style import ORDINAL_ENDINGS, date_said, digits_like, write_day, write_time
from factlint.checks.writing.number_words import write_count
from factlint.checks.writing.rewriting import writing
from factlint.checks.writing.wording import words_of_id
from factlint.model.analysis import Analysis
from factlint.model.chronology import Ongoing, Relation, Tie
from factlint.model.document import Document
from factlint.model.finding import Confidence, Evidence, Finding, Fix, Level, Related
from factlint.model.mention import Mention
from factlint.reasoning.time.chronology import Count, Disorder
from factlint.values.dataclass import replace
from factlint.values.days import add_months, civil
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_NO_YEAR = "XXXX"
"""Prefix of the TIMEX value of a date without a year."""
_MONTHS_PER_YEAR = 12

_NOUN_BEHIND = regex(r" [a-z]+")

_ROLES = {
    Tie.COURSE: ("the beginning", "the end"),
    Tie.ORDER: ("the other date", "the order that the text states"),
    Tie.KIN: ("the birth of the child", "the relative"),
    Tie.RELEASE: ("the release before it", "its number"),
}
"""What to call the anchor date, and the words that connect it to a date marked as wrong."""

_OF_DATES = (Tie.ORDER, Tie.COURSE, Tie.KIN, Tie.RELEASE)
"""Relations of two dates without a distance: the later date is marked, and no words."""


def distance_finding(case: Case, disorder: Disorder, level: Level) -> Finding:
    """The finding for a conflict of dates: for an order it marks the date, for a distance the words for it."""
    document = case.analysis.document
    blamed = _wrong_words(disorder)
    others = (
        *disorder.dates,
        *(one.words for one in disorder.ongoing),
        *(words for count in disorder.counts for words in (count.relation.words, count.anchor)),
    )
    fact = disorder.facts[0] if disorder.facts else None
    is_open = disorder.written is not None and document.date is None
    return Finding.at(
        blamed,
        level=Level.WARNING if is_open else level,
        message=_message(disorder, case.analysis),
        confidence=Confidence.MEDIUM,
        fact=Evidence.of(fact) if fact else None,
        related=tuple(
            Related.to(one, _role(one, disorder))
            for one in sorted({one.prose: one for one in others}.values(), key=lambda one: one.prose)
            if not one.span.overlaps(blamed.span)
        ),
        fixes=tuple(_fixes(document, disorder)),
    )


def _role(one: Mention[object], disorder: Disorder) -> str:
    """The role of a date or a word for the wrong words."""
    if len(disorder.counts) != 1 or disorder.ongoing:
        return "does not fit together with it"
    (count,) = disorder.counts
    relation = count.relation
    first, words = _ROLES.get(relation.tie, ("counted from here", ""))
    if one is relation.words:
        return words
    return first if one is count.anchor else "counted to here"


def _wrong_words(disorder: Disorder) -> Mention[object]:
    match disorder.blamed:
        case Count(relation=relation) if relation.tie in _OF_DATES:
            return relation.dated
        case Count(relation=relation):
            return relation.words
        case Ongoing(words=words):
            return words
        case date:
            return date


def _message(disorder: Disorder, analysis: Analysis) -> str:
    document = analysis.document
    if not disorder.counts and len(disorder.ongoing) == 1:
        return _until_now(disorder, disorder.ongoing[0], document, analysis.latest_past)
    if len(disorder.counts) != 1 or disorder.ongoing:
        return _of_several(disorder)
    (count,) = disorder.counts
    anchor, relation = count.anchor, count.relation
    dated, said = _come_round(anchor, relation), relation.words.said.rstrip(",;")
    apart, since, when = (
        time_apart(anchor.value, dated.value, said),
        _stated(anchor, disorder),
        date_said(dated),
    )
    match relation.tie:
        case Tie.LENGTH:
            return f"{since} to {when} is {with_both_ends(apart)}, not “{said}”"
        case Tie.ORDER if relation.words.prose == dated.prose:
            return f"{when} lies {apart} {_side(anchor, dated)} {since}, but can only come {_side(dated, anchor)} it"
        case Tie.COURSE if relation.words.prose == dated.prose:
            return f"{when} comes after {anchor.said} in the text but lies {apart} {_side(anchor, dated)} it"
        case Tie.COURSE:
            return f"“{said}” ({when}) would come {apart} before its beginning ({since})"
        case Tie.ORDER:
            return f"“{said}” does not hold: {when} lies {apart} {_side(anchor, dated)} {since}"
        case Tie.KIN:
            return f"“{said}” ({when}) lies {apart} {_side(anchor, dated)} the birth of the child ({since})"
        case Tie.RELEASE:
            return f"{said} ({when}) would be {apart} older than the release before it ({since})"
        case Tie.ANNIVERSARY if apart == f"{said.rstrip(string.ascii_letters)} years":
            noun = _with_noun(document, relation.words)
            return f"{when} lies more than {apart} after {since}: the {noun} was earlier"
        case Tie.ANNIVERSARY:
            return f"{since} to {when} is {apart}, which makes no {_with_noun(document, relation.words)}"
        case Tie.SHIFT | Tie.PROGRAMME:
            return f"{when} lies {apart} {_side(anchor, dated)} {since}, not “{said}”"


def _come_round(anchor: Mention[Time], relation: Relation) -> Mention[Time]:
    """The later of two dates that the text states without years; it is that of the next year if it looks earlier."""
    dated = relation.dated
    is_later = relation.tie in (Tie.LENGTH, Tie.SHIFT) and (relation.days.low or 0) >= 0
    has_years = any(not one.value.timex.startswith(_NO_YEAR) for one in (anchor, dated))
    if has_years or not is_later or _first_day(dated) >= _first_day(anchor):
        return dated
    day = add_months(_first_day(dated), _MONTHS_PER_YEAR)
    return replace(dated, value=replace(dated.value, readings=(Interval(day, day + 1),)))


def _stated(anchor: Mention[Time], disorder: Disorder) -> str:
    """A date in the text's words; for a name that stands for one, the date from the rule base.

    Words that count from the document's date are replaced by the date that they mean.
    """
    if any(count.relation.words is anchor for count in disorder.counts):
        return write_time(anchor.value)
    fact = next((one for one in disorder.facts if one.statement.value is anchor.value), None)
    if fact is None:
        return anchor.said
    stated = "" if fact.statement.property == "date" else f"{words_of_id(fact.statement.property)} "
    return f"{anchor.said} ({stated}{write_time(anchor.value)})"


def _with_noun(document: Document, words: Mention[object]) -> str:
    """The words for an anniversary; after an ordinal including the noun: "50th anniversary"."""
    noun = _NOUN_BEHIND.match(document.prose, words.prose.end) if words.said.endswith(ORDINAL_ENDINGS) else None
    return f"{words.said}{noun.group()}" if noun else words.said


def _until_now(disorder: Disorder, going_on: Ongoing, document: Document, latest: Mention[Time] | None) -> str:
    since, said = going_on.since, going_on.words.said
    if latest is not None and _is_over_by(latest, going_on):
        length = days_in_words(_first_day(since), _first_day(latest), said)
        stated = _not_as_stated(going_on, is_more=True)
        return f"{since.said} to {latest.said}, which the text states as past, is {length}, {stated}"
    last = int(disorder.written.high or 0) - 1 if disorder.written else 0
    when = write_day(last, Grain.DAY)
    length = days_in_words(_first_day(since), last, said)
    if document.date is not None:
        stated = _not_as_stated(going_on, is_more=_first_day(since) + (going_on.days.low or 0) <= last)
        return f"{since.said} to the document's date, {when}, is {length}, {stated}"
    if going_on.ages is not None:
        return f"{since.said} to today is {length}, {_not_as_stated(going_on, is_more=False)}"
    return f"“{said}” since {since.said} fits no day up to {when}, which is {length} later"


def _not_as_stated(going_on: Ongoing, *, is_more: bool) -> str:
    if going_on.ages is None:
        return f"not “{going_on.words.said}”"
    then, now = going_on.ages
    return f"{'more' if is_more else 'less'} than from {then or 'birth'} to the age of {now}"


def _is_over_by(latest: Mention[Time], going_on: Ongoing) -> bool:
    """Whether what the text states as past lies later than the length allows."""
    longest = going_on.days.high
    return longest is not None and _first_day(going_on.since) + longest <= _first_day(latest)


def _of_several(disorder: Disorder) -> str:
    """What each of the words should have been, as a list."""
    parts = (
        f"“{count.relation.words.said}” ({count.anchor.said} to {count.relation.dated.said}: "
        f"{time_apart(count.anchor.value, count.relation.dated.value, count.relation.words.said)})"
        for count in disorder.counts
    )
    going_on = (f"“{one.words.said}” since {one.since.said}" for one in disorder.ongoing)
    return f"no calendar satisfies all of {', '.join((*parts, *going_on))}"


def _side(anchor: Mention[Time], dated: Mention[Time]) -> str:
    return "after" if _first_day(dated) > _first_day(anchor) else "before"


def _first_day(date: Mention[Time]) -> int:
    low = date.value.readings[0].low
    return int(low) if low is not None else 0


def _fixes(document: Document, disorder: Disorder) -> Iterator[Fix]:
    """A fix that corrects the number of years between two years, in a duration or an anniversary."""
    if len(disorder.counts) != 1 or not isinstance(disorder.blamed, Count):
        return
    relation, anchor = disorder.blamed.relation, disorder.blamed.anchor
    is_forward = (relation.days.low or 0) >= 0
    years = civil(_first_day(relation.dated))[0] - civil(_first_day(anchor))[0]
    is_of_years = relation.dated.value.grain is anchor.value.grain is Grain.YEAR
    words = relation.words
    right = _with_years(relation, words.text if document.is_verbatim(words.span) else words.said, abs(years))
    if is_of_years and right is not None and (years > 0) is is_forward and abs(years) > 1:
        yield from writing(document, relation.words.span, right)


def _with_years(relation: Relation, said: str, years: int) -> str | None:
    """The words of a relation with another number of years; None if they contain no such number."""
    if relation.tie is Tie.ANNIVERSARY:
        return digits_like(said, years)
    number = number_of_years(said)
    if number is None:
        return None
    return f"{said[: number.start()]}{write_count(years, number.group())}{said[number.end() :]}"
